import LabourMarket
import Taxonomies

/// Turns the records of one feed into vacancies by the table of its dialect.
///
/// What cannot be read of a record is a diagnostic and the rest of it is kept. Things true of a whole feed are said
/// once, which is what makes this a value with a memory.
struct VacancyMapper {
    let dialect: FeedDialect
    let source: String
    /// The file's name, for diagnostics.
    let file: String
    private var saidOnce: Set<String> = []

    init(dialect: FeedDialect, source: String, file: String) {
        self.dialect = dialect.foldsNames ? dialect.foldingPaths : dialect
        self.source = source
        self.file = file
    }

    /// The vacancy in a record; nil, after a diagnostic, where it has neither title nor text.
    mutating func vacancy(from record: FeedElement, diagnostic: (Diagnostic) -> Void) -> Vacancy? {
        let element = dialect.foldsNames ? record.foldingNames : record
        var reading = RecordReading(element, dialect)
        let text = reading.text
        let given = reading.title
        let title = given ?? Self.opening(of: text)
        guard !title.isEmpty else {
            let known = (dialect.paths(.title) + dialect.paths(.text)).map(\.description).joined(separator: ", ")
            diagnostic(
                Diagnostic(
                    .rejected,
                    source: file,
                    line: record.line,
                    record: reading.first(.id),
                    expected: "a title or a text (\(known))",
                    found: "neither"
                )
            )
            return nil
        }
        let employer = reading.employer
        let locations = reading.locations
        let id = reading.first(.id) ?? Self.stableID(title, employer?.name, locations.first?.summary)
        if reading.first(.id) == nil {
            once(
                "id",
                record.line,
                "an id for each record",
                "records without; title, employer and place stand for it",
                diagnostic
            )
        }
        var vacancy = Vacancy(id: VacancyID(source: source, sourceID: id), title: title, text: text)
        vacancy.titleIsFromText = given == nil
        vacancy.employer = employer
        vacancy.locations = locations
        vacancy.language = reading.language ?? LanguageGuess.language(of: text)
        vacancy.occupations = reading.occupations
        vacancy.industries = reading.industries
        vacancy.openings = reading.openings
        reading.employment(into: &vacancy)
        reading.conditions(into: &vacancy)
        vacancy.requirements = reading.requirements
        vacancy.published = reading.date(.published)
        vacancy.expires = reading.date(.expires)
        vacancy.url = reading.url
        report(reading, id, record.line, diagnostic)
        return vacancy
    }

    private mutating func report(
        _ reading: RecordReading,
        _ id: String,
        _ line: Int,
        _ diagnostic: (Diagnostic) -> Void
    ) {
        if reading.hasOlderIndustries {
            once("nace", line, "industry codes of NACE 2.1", "codes of NACE 2, read as their successors", diagnostic)
        }
        for finding in reading.findings {
            diagnostic(
                Diagnostic(
                    finding.severity,
                    source: file,
                    line: line,
                    record: id,
                    expected: finding.expected,
                    found: finding.found
                )
            )
        }
    }

    private mutating func once(
        _ subject: String,
        _ line: Int,
        _ expected: String,
        _ found: String,
        _ diagnostic: (Diagnostic) -> Void
    ) {
        guard saidOnce.insert(subject).inserted else { return }
        diagnostic(Diagnostic(.note, source: file, line: line, expected: expected, found: found))
    }

    /// The first words of a text, up to 80 characters, ending between words.
    static func opening(of text: String) -> String {
        let line = text.prefix(400).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard line.count > 80 else { return line }
        let cut = line.prefix(81)
        guard let space = cut.lastIndex(of: " ") else { return String(line.prefix(80)) }
        return String(cut[..<space])
    }

    /// The same id for the same title, employer and place, on every machine: FNV-1a, 64 bits.
    static func stableID(_ title: String, _ employer: String?, _ place: String?) -> String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in [title, employer ?? "", place ?? ""].joined(separator: "\u{1F}").utf8 {
            hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
        }
        let digits = String(hash, radix: 16)
        return "h" + String(repeating: "0", count: 16 - digits.count) + digits
    }
}

extension FeedDialect {
    /// The alternatives for a field.
    func paths(_ field: VacancyField) -> [FeedPath] { fields[field] ?? [] }

    /// The same table for records whose names are folded.
    fileprivate var foldingPaths: FeedDialect {
        var copy = self
        copy.fields = fields.mapValues { $0.map(\.folded) }
        copy.places = places.map(\.folded)
        copy.occupations = occupations.map {
            OccupationSource(at: $0.at.folded, code: $0.code?.folded, label: $0.label?.folded, scheme: $0.scheme)
        }
        return copy
    }
}
