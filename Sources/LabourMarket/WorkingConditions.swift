public import Taxonomies

/// Conditions of a vacancy.
///
/// Nil is the third value, "not said": it is to be asked, and never read as no.
public struct WorkingConditions: Sendable, Hashable, Codable {
    /// Work in changing shifts.
    public var shift: Bool?
    /// Work at night.
    public var night: Bool?
    /// Work at weekends.
    public var weekend: Bool?
    /// Heavy lifting.
    public var lifting: Bool?
    /// Classes of driving licence required (`B`, `C`, `D`); empty means none is required.
    public var drivingLicences: Set<String>?
    /// Languages the work requires; empty means none is named as required.
    public var languages: Set<LanguageCode>?
    /// Can be done from home, in whole.
    public var remote: Bool?

    /// Makes conditions; everything not named is not known.
    public init(
        shift: Bool? = nil,
        night: Bool? = nil,
        weekend: Bool? = nil,
        lifting: Bool? = nil,
        drivingLicences: Set<String>? = nil,
        languages: Set<LanguageCode>? = nil,
        remote: Bool? = nil
    ) {
        self.shift = shift
        self.night = night
        self.weekend = weekend
        self.lifting = lifting
        self.drivingLicences = drivingLicences
        self.languages = languages
        self.remote = remote
    }
}

/// How long and how firmly a person is hired.
public enum EmploymentForm: String, Sendable, Hashable, Codable, CaseIterable {
    /// Open-ended.
    case permanent
    /// For a set time, cover for leave included.
    case temporary
    /// Called in as needed.
    case onCall = "on-call"
    /// Apprenticeship or traineeship.
    case apprenticeship
    /// Unpaid or subsidised practice.
    case internship
    /// Paid by the task, not employed.
    case freelance
}

/// Weekly hours.
public struct WorkingHours: Sendable, Hashable, Codable {
    /// Fewest hours a week, if said.
    public var minimum: Double?
    /// Most hours a week, if said.
    public var maximum: Double?
    /// Full time offered.
    public var fullTime: Bool?
    /// Part time offered.
    public var partTime: Bool?

    /// Makes hours; everything not named is not known.
    public init(minimum: Double? = nil, maximum: Double? = nil, fullTime: Bool? = nil, partTime: Bool? = nil) {
        self.minimum = minimum
        self.maximum = maximum
        self.fullTime = fullTime
        self.partTime = partTime
    }
}
