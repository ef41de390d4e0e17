/// What is wrong with one piece of a source, and where.
///
/// Holds facts; whoever shows it makes the sentence.
///
/// `found` quotes a field's name, a code or a short fragment of markup, never a person's data and never an ad's text.
public struct Diagnostic: Sendable, Hashable {
    /// How much it costs.
    public enum Severity: String, Sendable, Hashable, CaseIterable {
        /// The record was not taken.
        case rejected
        /// The record was taken without this part of it.
        case dropped
        /// The record was taken whole; something about it is worth knowing.
        case note
    }

    /// How much it costs.
    public let severity: Severity
    /// The file, or the entry within an archive (`bundle.zip/skills_en.csv`).
    public let source: String
    /// The line it stands on, from 1; nil where lines mean nothing.
    public let line: Int?
    /// The record's own id, if it was read.
    public let record: String?
    /// What was expected.
    public let expected: String
    /// What was found instead.
    public let found: String

    /// Makes a diagnostic.
    public init(
        _ severity: Severity,
        source: String,
        line: Int?,
        record: String? = nil,
        expected: String,
        found: String
    ) {
        self.severity = severity
        self.source = source
        self.line = line
        self.record = record
        self.expected = expected
        self.found = found
    }
}
