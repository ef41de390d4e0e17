import Foundation

extension String {
    /// Whether these bytes occur; many times faster than `contains`, which compares characters.
    func containsBytes(of part: String) -> Bool {
        var whole = self
        var part = part
        return whole.withUTF8 { whole in
            part.withUTF8 { part in
                guard let start = whole.baseAddress, let wanted = part.baseAddress, let first = part.first else {
                    return part.isEmpty
                }
                var place = 0
                while place + part.count <= whole.count {
                    let room = whole.count - part.count - place + 1
                    guard let hit = memchr(start + place, Int32(first), room) else { return false }
                    place = UnsafeRawPointer(hit) - UnsafeRawPointer(start)
                    if memcmp(start + place, wanted, part.count) == 0 { return true }
                    place += 1
                }
                return false
            }
        }
    }

    /// With every occurrence of a part replaced, at no cost where there is none.
    func swapping(_ part: String, for other: String) -> String {
        containsBytes(of: part) ? replacing(part, with: other) : self
    }
}
