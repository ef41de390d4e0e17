public import Taxonomies

/// What is needed to find a taxonomy's skills in texts of one language: the labels and the cues around them.
///
/// Immutable: build it once, share it, and give each thread an extractor of its own.
public struct SkillLexicon: Sendable {
    /// How far the reading goes.
    public enum Depth: Sendable, Hashable, CaseIterable {
        /// Labels where they stand, compounds included: one pass, tens of megabytes a second.
        case labels
        /// Phrases in the text's own words as well (`SkillRanker`).
        case phrases
    }

    /// The language of the texts.
    public let language: LanguageCode
    /// The skills' labels.
    public let labels: LabelTrie
    /// The labels as phrases, if the reading goes so far.
    public let phrases: PhraseIndex?
    let skills: [SkillID]
    let cues: RequirementCues

    /// Gathers the labels and cues of a language.
    public init(taxonomy: Taxonomy, language: LanguageCode, depth: Depth = .labels) {
        self.language = language
        labels = LabelTrie(skillsOf: taxonomy, language: language)
        phrases = depth == .phrases ? PhraseIndex(skillsOf: taxonomy, language: language) : nil
        skills = taxonomy.skills.map(\.id)
        cues = RequirementCues(language)
    }
}
