import Importing

/// Says diagnostics on standard error: each one a line with its place, repeated notes of one kind only at first.
final class DiagnosticLines {
    private let wording: Wording
    private var told: [String: Int] = [:]
    private(set) var rejected = 0

    init(_ wording: Wording) {
        self.wording = wording
    }

    func tell(_ diagnostic: Diagnostic) {
        if diagnostic.severity == .rejected {
            rejected += 1
        } else {
            let kind = "\(diagnostic.source)|\(diagnostic.severity)|\(diagnostic.expected)"
            told[kind, default: 0] += 1
            guard told[kind, default: 0] <= Self.limit else { return }
        }
        Console.note(sentence(diagnostic))
    }

    /// Says how many lines of a kind were held back.
    func end() {
        let hidden = told.values.reduce(0) { $0 + max(0, $1 - Self.limit) }
        guard hidden > 0 else { return }
        Console.note(wording("… og \(hidden) lignende bemærkninger.", "… and \(hidden) more notes of these kinds."))
    }

    /// Rejected records are all named; of notes about records that were taken, this many of each kind.
    private static let limit = 20

    func sentence(_ diagnostic: Diagnostic) -> String {
        let place = diagnostic.source + (diagnostic.line.map { ":\($0)" } ?? "")
        let record = diagnostic.record.map { " [\($0)]" } ?? ""
        let severity =
            switch diagnostic.severity {
            case .rejected: wording("afvist", "rejected")
            case .dropped: wording("udeladt", "left out")
            case .note: wording("bemærk", "note")
            }
        let expected = wording("ventede", "expected")
        let found = wording("fandt", "found")
        return
            "\(place):\(record) \(severity): \(expected) \(fact(diagnostic.expected)), \(found) \(fact(diagnostic.found))"
    }

    private func fact(_ english: String) -> String { wording(DiagnosticPhrases.danish(english), english) }
}
