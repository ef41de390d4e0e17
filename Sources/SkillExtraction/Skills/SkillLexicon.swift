public import Taxonomies

/// What is needed to find a taxonomy's skills in texts of one language: the labels and the cues around them.
///
/// Immutable: build it once, share it, and give each thread an extractor of its own.
public struct SkillLexicon: Sendable {
    /// The language of the texts.
    public let language: LanguageCode
    /// The skills' labels.
    public let labels: LabelTrie
    let skills: [SkillID]
    let cues: RequirementCues

    /// Gathers the labels and cues of a language.
    public init(taxonomy: Taxonomy, language: LanguageCode) {
        self.language = language
        labels = LabelTrie(skillsOf: taxonomy, language: language)
        skills = taxonomy.skills.map(\.id)
        cues = RequirementCues(language)
    }
}
