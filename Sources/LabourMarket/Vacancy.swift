public import Taxonomies

/// The identity of a vacancy: its source and the id the source gives it, written `source/id`.
public struct VacancyID: Hashable, Sendable, LosslessStringConvertible {
    /// The feed or system the vacancy comes from; holds no slash.
    public let source: String
    /// The id within the source.
    public let sourceID: String

    /// Names a vacancy; a slash in the source becomes a dash.
    public init(source: String, sourceID: String) {
        self.source = source.contains("/") ? String(source.map { $0 == "/" ? "-" : $0 }) : source
        self.sourceID = sourceID
    }

    /// Reads `source/id`; nil without a slash or with an empty half.
    public init?(_ text: String) {
        guard let slash = text.firstIndex(of: "/") else { return nil }
        source = String(text[..<slash])
        sourceID = String(text[text.index(after: slash)...])
        guard !source.isEmpty, !sourceID.isEmpty else { return nil }
    }

    /// `source/id`.
    public var description: String { "\(source)/\(sourceID)" }
}

extension VacancyID: Comparable {
    /// By source, then by id, in order of UTF-8 bytes.
    public static func < (left: Self, right: Self) -> Bool {
        if left.source == right.source { return left.sourceID.utf8.lexicographicallyPrecedes(right.sourceID.utf8) }
        return left.source.utf8.lexicographicallyPrecedes(right.source.utf8)
    }
}

extension VacancyID: Codable {
    /// Reads `source/id`.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let id = VacancyID(text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not source/id: \(text)")
        }
        self = id
    }

    /// Writes `source/id`.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

/// Who offers a vacancy.
public struct Employer: Sendable, Hashable, Codable {
    /// The name as given.
    public var name: String
    /// The Danish CVR number, eight digits, if given.
    public var cvr: String?

    /// Names an employer.
    public init(name: String, cvr: String? = nil) {
        self.name = name
        self.cvr = cvr
    }
}

/// A job on offer.
public struct Vacancy: Sendable, Hashable, Codable, Identifiable {
    /// Its identity.
    public let id: VacancyID
    /// The title as given, or the text's first words where none was given.
    public var title: String
    /// Whether the title is the text's first words, which name other people's jobs too.
    public var titleIsFromText: Bool
    /// The ad as plain text; paragraphs are lines.
    public var text: String
    /// The ad's language, if said or found out.
    public var language: LanguageCode?
    /// Who offers it.
    public var employer: Employer?
    /// Where the work is; none when not said.
    public var locations: [Location]
    /// Its occupation as given, by one or more classifications.
    public var occupations: [OccupationReference]
    /// Occupations that the title names in the taxonomy it was read with, surest first.
    public var titleOccupations: [OccupationID]
    /// The employer's industry, NACE 2.1.
    public var industries: [NACECode]
    /// How many people are sought, if said.
    public var openings: Int?
    /// Weekly hours, if said.
    public var hours: WorkingHours?
    /// Form of employment, if said.
    public var employmentForm: EmploymentForm?
    /// Conditions as far as they are known.
    public var conditions: WorkingConditions
    /// Skills asked for: declared by the employer and extracted from the text.
    ///
    /// What the occupation implies is not stored here, because it follows from the taxonomy in use.
    public var requirements: [SkillRequirement]
    /// First day of publication.
    public var published: CalendarDate?
    /// Last day to apply.
    public var expires: CalendarDate?
    /// Where the ad can be read.
    public var url: String?

    /// Makes a vacancy with only what every vacancy has.
    public init(id: VacancyID, title: String, text: String = "") {
        self.id = id
        self.title = title
        titleIsFromText = false
        self.text = text
        locations = []
        occupations = []
        titleOccupations = []
        industries = []
        conditions = WorkingConditions()
        requirements = []
    }
}
