public import Taxonomies

/// What speaks for a person holding a skill.
public struct Evidence: Sendable, Hashable {
    /// Where the evidence comes from; kept apart because it counts differently and is shown differently.
    public enum Source: Sendable, Hashable {
        /// Shown by a certificate, a work trial or a course: the name of what shows it.
        case evidenced(by: String)
        /// The person says so.
        case claimed
        /// An occupation held needs it.
        case inferred(from: OccupationID, Necessity)
    }

    /// The skill.
    public let skill: SkillID
    /// How it is known.
    public let source: Source

    /// Makes evidence.
    public init(_ skill: SkillID, _ source: Source) {
        self.skill = skill
        self.source = source
    }
}
