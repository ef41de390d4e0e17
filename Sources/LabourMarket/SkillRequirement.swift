public import Taxonomies

/// A skill that a vacancy asks for, and how it is known that it does.
public struct SkillRequirement: Sendable, Hashable, Codable {
    /// Where a requirement comes from, the surest first.
    public enum Origin: String, Sendable, Hashable, Codable, CaseIterable {
        /// The employer named the skill.
        case declared
        /// Found in the ad's text.
        case extracted
        /// Follows from the vacancy's occupation.
        case implied
    }

    /// The skill.
    public let skill: SkillID
    /// How much it is needed.
    public let necessity: Necessity
    /// How it is known.
    public let origin: Origin

    /// Makes a requirement.
    public init(_ skill: SkillID, _ necessity: Necessity, _ origin: Origin) {
        self.skill = skill
        self.necessity = necessity
        self.origin = origin
    }
}
