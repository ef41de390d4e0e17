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

    /// Its key in the file.
    public let id: String
    /// What kind it is.
    public let kind: Kind
    /// Its names.
    public let labels: Labels
    /// Usual length as an ISO 8601 duration of years, months, weeks and days: `P3D`, `P7W`, `P1Y2M`.
    public let length: String
    /// Skills it gives, in order of id.
    public var skills: [SkillID]

    /// Makes a course.
    public init(id: String, kind: Kind, labels: Labels, length: String, skills: [SkillID] = []) {
        self.id = id
        self.kind = kind
        self.labels = labels
        self.length = length
        self.skills = skills
    }
}

/// What is typical of the work in an occupation: something to ask about, never a fact about a vacancy.
public enum TypicalCondition: String, Sendable, Hashable, Codable, CaseIterable {
    /// Changing shifts.
    case shift
    /// Nights.
    case night
    /// Weekends.
    case weekend
    /// Heavy lifting.
    case lifting
    /// On one's feet all day.
    case standing
    /// A driving licence is usually required.
    case drivingLicence = "driving-licence"
    /// A police record is usually checked.
    case policeRecord = "police-record"
    /// Danish at a certain level is usually required.
    case danishLevel = "danish-level"
}
