/// Gathers the diagnostics of one file after another, so that a fault that runs through a whole file is told once.
struct AnomalyLog {
    /// Up to this many faults of a kind in a file are told one by one.
    private static let told = 20
    /// Examples that stand in the diagnostic for all of a kind.
    private static let examples = 3

    private struct Kind: Hashable {
        let severity: Diagnostic.Severity
        let source: String
        let expected: String
    }

    private struct Faults {
        var first: [Diagnostic] = []
        var count = 0
        let alwaysTogether: Bool
    }

    private(set) var finished: [Diagnostic] = []
    private var faults: [Faults] = []
    private var positions: [Kind: Int] = [:]

    /// Adds a fault; faults of equal severity, source and expectation are of one kind.
    mutating func add(_ diagnostic: Diagnostic, alwaysTogether: Bool = false) {
        let kind = Kind(severity: diagnostic.severity, source: diagnostic.source, expected: diagnostic.expected)
        let position = positions[kind] ?? faults.count
        if position == faults.count {
            positions[kind] = position
            faults.append(Faults(alwaysTogether: alwaysTogether))
        }
        faults[position].count += 1
        if faults[position].count <= Self.told { faults[position].first.append(diagnostic) }
    }

    /// Ends the files read so far.
    mutating func finish() {
        for kind in faults {
            if kind.count > 1, kind.count > Self.told || kind.alwaysTogether {
                finished.append(Self.together(kind.first, kind.count))
            } else {
                finished.append(contentsOf: kind.first)
            }
        }
        faults = []
        positions = [:]
    }

    private static func together(_ first: [Diagnostic], _ count: Int) -> Diagnostic {
        let examples = first.prefix(examples).map { diagnostic in
            [diagnostic.line.map { "line \($0)" }, diagnostic.record, diagnostic.found].compactMap { $0 }
                .joined(separator: " ")
        }
        return Diagnostic(
            first[0].severity,
            source: first[0].source,
            line: first[0].line,
            expected: first[0].expected,
            found:
                "\(count) times otherwise: \(examples.joined(separator: "; "))\(count > examples.count ? "; ..." : "")"
        )
    }
}
