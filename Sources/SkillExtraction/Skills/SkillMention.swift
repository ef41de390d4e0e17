public import Taxonomies

/// A place in a text where a skill is spoken of, with what the text makes of it.
public struct SkillMention: Sendable, Hashable, Codable {
    /// What the text says of the skill.
    public enum Standing: String, Sendable, Hashable, Codable, CaseIterable {
        /// It is asked for.
        case essential
        /// It is welcomed, or one of several that will do.
        case optional
        /// It is said not to be needed.
        case negated
        /// The employer has it or teaches it.
        case offered
    }

    /// How it was found.
    public enum Rule: String, Sendable, Hashable, Codable, CaseIterable {
        /// A label stands there, inflected or not.
        case label
        /// A compound whose end stands with its neighbour (`pleje-` in *pleje- og omsorgsopgaver*) is a label.
        case compound
        /// The words of a label stand there in another order, with others between them or with synonyms.
        case phrase
    }

    /// The skill.
    public var skill: SkillID
    /// What the text says of it.
    public var standing: Standing
    /// How likely the skill is meant, in (0, 1).
    public var confidence: Double
    /// How it was found.
    public var rule: Rule
    /// The words it was found by, as they stand in the text.
    public var words: String
    /// Where they stand: UTF-8 offsets.
    public var range: Range<Int>
    /// The number of their sentence, from 0.
    public var sentence: Int
    /// The number of the list of alternatives it belongs to (*dansk, engelsk eller polsk*), nil outside of one.
    ///
    /// One of a list is enough, so that none of them is essential by itself.
    public var alternatives: Int?

    /// Makes a mention.
    public init(
        skill: SkillID,
        standing: Standing,
        confidence: Double,
        rule: Rule,
        words: String,
        range: Range<Int>,
        sentence: Int,
        alternatives: Int? = nil
    ) {
        self.skill = skill
        self.standing = standing
        self.confidence = confidence
        self.rule = rule
        self.words = words
        self.range = range
        self.sentence = sentence
        self.alternatives = alternatives
    }

    /// Whether it counts as a requirement, nil when the skill is not asked for.
    public var necessity: Necessity? {
        switch standing {
        case .essential: .essential
        case .optional: .optional
        case .negated, .offered: nil
        }
    }
}
