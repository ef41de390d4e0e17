/// A training way into skills and certificates.
public struct Course: Sendable, Hashable, Codable, Identifiable {
    /// What kind of training it is, by the Danish system.
    public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
        /// Arbejdsmarkedsuddannelse: days to weeks, for people in or near work.
        case amu
        /// Vocational education with an apprenticeship, years.
        case vocational = "erhvervsuddannelse"
        /// A course that ends in a certificate or licence.
        case certificate
        /// Academy profession programme.
        case academy = "akademi"
        /// Professional bachelor programme.
        case bachelor = "professionsbachelor"
        /// Language training.
        case language = "sprog"
        /// Any other.
        case other
    }

    /// Its key in the file, which names it within its taxonomy.
    public let id: String
    /// What kind it is.
    public let kind: Kind
    /// Its names.
    public let labels: Labels
    /// Usual length.
    public let length: Length
    /// Skills it gives, in order of id.
    public var skills: [SkillID]

    /// Makes a course.
    public init(id: String, kind: Kind, labels: Labels, length: Length, skills: [SkillID] = []) {
        self.id = id
        self.kind = kind
        self.labels = labels
        self.length = length
        self.skills = skills
    }
    /// Whether it can be taken between two jobs: at most six weeks, after the "6 ugers jobrettet uddannelse" that
    /// unemployed Danes are entitled to.
    public var isShort: Bool { length.calendarDays <= 42 }
}
