public import Taxonomies

/// A skill that a sentence may ask for, with how sure that is and by which words.
public struct RankedSkill: Sendable, Hashable {
    /// The skill.
    public var skill: SkillID
    /// How likely it is meant, in (0, 1).
    public var confidence: Double
    /// The share of the label's words, by weight, that are there.
    public var coverage: Double
    /// Where its words stand, from the first to the last: UTF-8 offsets.
    public var range: Range<Int>
}
