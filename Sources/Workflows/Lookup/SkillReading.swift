import SkillExtraction
public import Taxonomies

/// Reads texts for the skills they speak of, each in its own language.
public struct SkillReading {
    /// What one text says.
    public struct Result: Encodable, Sendable {
        /// The language it was read in.
        public let language: String
        /// The mentions in order of place.
        public let mentions: [MentionDocument]
    }

    private let taxonomy: Taxonomy
    private let fallback: LanguageCode
    private let depth: SkillLexicon.Depth
    private var extractors = PerLanguage<SkillExtractor>()

    /// Prepares nothing yet; each language is prepared when the first text in it comes.
    ///
    /// - Parameters:
    ///   - taxonomy: the taxonomy to read with.
    ///   - language: of the labels shown, and of texts that do not tell theirs.
    ///   - findingPhrases: whether labels said in other words are found too, which takes some ten times longer.
    public init(_ taxonomy: Taxonomy, _ language: LanguageCode, findingPhrases: Bool) {
        self.taxonomy = taxonomy
        fallback = language
        depth = findingPhrases ? .phrases : .labels
    }

    /// Reads one text.
    public mutating func read(_ text: String) -> Result {
        let found = TextLanguage.found(in: text) ?? fallback
        let language = taxonomy.languages.contains(found) ? found : fallback
        let mentions = extractor(language).mentions(text)
        return Result(
            language: language.rawValue,
            mentions: MentionDocument.list(mentions, in: text, taxonomy, fallback)
        )
    }

    private mutating func extractor(_ language: LanguageCode) -> SkillExtractor {
        extractors.reader(language) { [taxonomy, depth] in
            SkillExtractor(taxonomy: taxonomy, language: language, depth: depth)
        }
    }
}
