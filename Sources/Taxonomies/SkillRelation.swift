/// Whether a skill is needed or merely useful.
///
/// Essential outranks optional where a source says both.
public enum Necessity: String, Sendable, Hashable, Codable, CaseIterable {
    /// The work cannot be done without it.
    case essential
    /// It helps, or some employers ask for it.
    case optional
}

/// A skill that an occupation (or another skill) needs.
public struct SkillRelation: Sendable, Hashable, Codable {
    /// The skill needed.
    public let skill: SkillID
    /// How much it is needed.
    public let necessity: Necessity

    /// Relates to a skill.
    public init(_ skill: SkillID, _ necessity: Necessity) {
        self.skill = skill
        self.necessity = necessity
    }
}
