public import Taxonomies

/// What a jobseeker can and will take.
///
/// Private: it decides eligibility and is never shown to an employer.
///
/// Nil means not known, which keeps a vacancy in and marks it as to be asked.
public struct SearchLimits: Sendable, Hashable {
    /// Farthest way to work as the crow flies, in kilometres.
    public var maximumKilometres: Double?
    /// Fewest weekly hours.
    public var minimumHours: Double?
    /// Most weekly hours.
    public var maximumHours: Double?
    /// Can work changing shifts.
    public var shift: Bool?
    /// Can work nights.
    public var night: Bool?
    /// Can work weekends.
    public var weekend: Bool?
    /// Can lift heavily.
    public var lifting: Bool?
    /// Classes of driving licence held; empty means none.
    public var drivingLicences: Set<String>?
    /// Languages spoken well enough to work in; empty means none named.
    public var languages: Set<LanguageCode>?
    /// Takes remote work only.
    public var remoteOnly: Bool?

    /// Makes limits with nothing known.
    public init() {}
}
