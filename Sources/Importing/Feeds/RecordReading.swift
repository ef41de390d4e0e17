import LabourMarket
import Taxonomies

/// One record seen through a dialect: each field read, and what was wrong with it gathered.
struct RecordReading {
    /// Something to report about the record.
    struct Finding {
        let severity: Diagnostic.Severity
        let expected: String
        let found: String
    }

    let record: FeedElement
    let dialect: FeedDialect
    private(set) var findings: [Finding] = []
    /// Whether industry codes were of NACE 2.
    private(set) var hasOlderIndustries = false

    init(_ record: FeedElement, _ dialect: FeedDialect) {
        self.record = record
        self.dialect = dialect
    }

    /// The first text of a field, or its default.
    func first(_ field: VacancyField, in element: FeedElement? = nil) -> String? {
        for path in dialect.paths(field) {
            if let text = path.firstText(in: element ?? record) { return text }
        }
        return dialect.defaults.isEmpty ? nil : dialect.defaults[field]
    }

    /// All texts of the first alternative that has any, or the default.
    func all(_ field: VacancyField) -> [String] {
        for path in dialect.paths(field) {
            let texts = path.texts(in: record)
            if !texts.isEmpty { return texts }
        }
        return dialect.defaults[field].map { [$0] } ?? []
    }

    /// Notes something to be reported.
    mutating func find(_ severity: Diagnostic.Severity, _ expected: String, _ found: String) {
        findings.append(Finding(severity: severity, expected: expected, found: found))
    }

    /// A value for a diagnostic: quoted when it is short and a code rather than words, else only its length is told.
    func quoted(_ text: String) -> String {
        let isCode = text.utf8.count <= 24 && text.utf8.allSatisfy { $0 < 0x80 && $0 >= 0x20 }
        let isPlain = PersonalDataMask(text).text == text && text.filter(\.isLetter).count <= 4
        return isCode && isPlain ? text : "a text of \(text.count) characters"
    }

    // MARK: Words

    /// Nil where there is none.
    var title: String? {
        mutating get {
            guard let title = first(.title) else { return nil }
            let line = masked(title).split(whereSeparator: \.isNewline).joined(separator: " ").trimmed
            return line.isEmpty ? nil : line
        }
    }

    /// The ad and its further parts, a part that repeats an earlier one left out.
    var text: String {
        mutating get {
            var text = first(.text).map { masked($0) } ?? ""
            for path in dialect.paths(.moreText) {
                for part in path.texts(in: record) {
                    let part = masked(part)
                    if part.isEmpty || text.containsBytes(of: part) { continue }
                    text += text.isEmpty ? part : "\n" + part
                }
            }
            for field in [VacancyField.essentialSkills, .optionalSkills] {
                // Skills named in words are left for the extraction to find, like any other words of the employer.
                let words = all(field).flatMap(Self.list).filter { !Self.isURI($0) }
                if !words.isEmpty { text += (text.isEmpty ? "" : "\n") + words.joined(separator: ", ") + "." }
            }
            return text
        }
    }

    /// Who offers the vacancy.
    var employer: Employer? {
        mutating get {
            guard let line = first(.employer), case let name = masked(line), !name.isEmpty else { return nil }
            guard let cvr = first(.cvr) else { return Employer(name: name) }
            let digits = cvr.filter { $0.isASCII && $0.isNumber }
            guard digits.utf8.count == 8 else {
                find(.dropped, "a CVR number of eight digits", quoted(cvr))
                return Employer(name: name)
            }
            return Employer(name: name, cvr: digits)
        }
    }

    /// The ad's language, if said.
    var language: LanguageCode? {
        mutating get {
            guard let text = first(.language) else { return nil }
            let language = LanguageName.read(text)
            if language == nil { find(.dropped, "a language (language)", quoted(text)) }
            return language
        }
    }

    /// Where the ad is; addresses that hold a mailbox are not taken.
    var url: String? {
        guard let url = first(.url), !url.contains("@") || url.contains("://") else { return nil }
        return url.hasPrefix("mailto:") ? nil : url.swapping("&amp;", for: "&")
    }

    /// Plain text without personal data.
    mutating func masked(_ raw: String) -> String {
        let isMarkup = raw.utf8.contains { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }
        let mask = PersonalDataMask(isMarkup ? HTMLText.plain(raw) : raw)
        for _ in 0..<mask.removedCPRNumbers { find(.dropped, "a text without CPR numbers", "a number of that shape") }
        return mask.text.trimmed
    }

    /// A field that holds several values in one text.
    static func list(_ text: String) -> [String] {
        text.split(whereSeparator: { ",;|".contains($0) || $0.isNewline }).map(\.trimmed).filter { !$0.isEmpty }
    }

    static func isURI(_ text: String) -> Bool { text.hasPrefix("http://") || text.hasPrefix("https://") }

    // MARK: Codes

    /// Industry codes, those of NACE 2 turned into their successors.
    var industries: [NACECode] {
        mutating get {
            var codes: [NACECode] = []
            for text in all(.nace).flatMap(Self.list) {
                guard let code = NACECode(text) else {
                    find(.dropped, "an industry code of NACE 2.1", quoted(text))
                    continue
                }
                if !codes.contains(code) { codes.append(code) }
            }
            for text in all(.nace2).flatMap(Self.list) {
                guard let (code, isChanged) = NACERevision2.current(text) else {
                    find(.dropped, "an industry code of NACE 2", quoted(text))
                    continue
                }
                hasOlderIndustries = true
                if isChanged {
                    find(.note, "an industry code of NACE 2.1", "\(quoted(text)) of NACE 2, read as \(code)")
                }
                if !codes.contains(code) { codes.append(code) }
            }
            return codes
        }
    }

    /// Skills the employer names by URI.
    var requirements: [SkillRequirement] {
        var found: [SkillRequirement] = []
        for (field, necessity) in [(VacancyField.essentialSkills, Necessity.essential), (.optionalSkills, .optional)] {
            for uri in all(field).flatMap(Self.list) where Self.isURI(uri) {
                let skill = SkillID(uri)
                if !found.contains(where: { $0.skill == skill }) {
                    found.append(SkillRequirement(skill, necessity, .declared))
                }
            }
        }
        return found
    }

    /// A day.
    mutating func date(_ field: VacancyField) -> CalendarDate? {
        guard let text = first(field) else { return nil }
        let date = FeedDate.read(text)
        if date == nil { find(.dropped, "a date such as 2026-03-31 (\(field.rawValue))", quoted(text)) }
        return date
    }

    /// How many people are sought.
    var openings: Int? {
        mutating get {
            guard let text = first(.openings) else { return nil }
            guard let number = Int(text) ?? Double(text).flatMap({ Int(exactly: $0) }), number > 0 else {
                find(.dropped, "a number of openings", quoted(text))
                return nil
            }
            return number
        }
    }
}
