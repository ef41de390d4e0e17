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

    private(set) var finished: [Diagnostic] = []
    private var order: [Kind] = []
    private var open: [Kind: (first: [Diagnostic], count: Int, alwaysTogether: Bool)] = [:]

    /// Adds a fault; faults of equal severity, source and expectation are of one kind.
    mutating func add(_ diagnostic: Diagnostic, alwaysTogether: Bool = false) {
        let kind = Kind(
            severity: diagnostic.severity,
            source: diagnostic.source,
            expected: diagnostic.expected
        )
        if open[kind] == nil { order.append(kind) }
        open[kind, default: ([], 0, alwaysTogether)].count += 1
        if let count = open[kind]?.count, count <= Self.told { open[kind]?.first.append(diagnostic) }
    }

    /// Ends the files read so far.
    mutating func finish() {
        for kind in order {
            guard let (first, count, alwaysTogether) = open[kind] else { continue }
            if count > 1, count > Self.told || alwaysTogether {
                finished.append(Self.together(first, count))
            } else {
                finished.append(contentsOf: first)
            }
        }
        order = []
        open = [:]
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
