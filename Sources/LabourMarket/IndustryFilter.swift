/// Which industries are looked at, seen from the jobseeker's own.
public enum IndustryFilter: String, Sendable, Hashable, Codable, CaseIterable {
    /// Other NACE sections than the jobseeker comes from.
    case other
    /// The same.
    case same
    /// All.
    case any
}
