public import Taxonomies

/// A skill that a text asks for.
public struct ExtractedSkill: Sendable, Hashable, Codable {
    /// The skill.
    public var skill: SkillID
    /// Whether the text calls for it or merely welcomes it; `RequirementCues` tells the rule.
    public var necessity: Necessity
    /// The words it was found by, as they stand in the text.
    public var label: String
    /// Where they stand: UTF-8 offsets.
    public var range: Range<Int>
    /// The number of their sentence, from 0.
    public var sentence: Int

    /// Makes an extracted skill.
    public init(skill: SkillID, necessity: Necessity, label: String, range: Range<Int>, sentence: Int) {
        self.skill = skill
        self.necessity = necessity
        self.label = label
        self.range = range
        self.sentence = sentence
    }
}
