/// The arrows between targets as `Package.swift` has them.
struct PackageArrows {
    struct Arrows: Equatable {
        let rooms: Set<String>
        let products: Set<String>
    }

    /// Arrows of every `room(...)` and executable target, by name.
    let rooms: [String: Arrows]
    /// Names of targets that hold C.
    let foundations: Set<String>

    init(_ manifest: String) {
        var rooms: [String: Arrows] = [:]
        for match in manifest.matches(of: /room\(\s*"(\w+)",\s*\[([^\]]*)\]/) {
            rooms[String(match.1)] = Self.arrows(match.2)
        }
        for match in manifest.matches(of: /\.executableTarget\(\s*name:\s*"(\w+)",\s*dependencies:\s*\[([^\]]*)\]/) {
            rooms[String(match.1)] = Self.arrows(match.2)
        }
        self.rooms = rooms
        foundations = Set(
            manifest.matches(of: /(?:\.systemLibrary|\.target)\(\s*name:\s*"(C[A-Z]\w+)"/).map { String($0.1) }
        )
    }

    private static func arrows(_ list: Substring) -> Arrows {
        let product = /\.product\(\s*name:\s*"(\w+)",\s*package:\s*"[^"]*"\s*\)/
        return Arrows(
            rooms: Set(list.replacing(product, with: "").matches(of: /"(\w+)"/).map { String($0.1) }),
            products: Set(list.matches(of: product).map { String($0.1) })
        )
    }
}
