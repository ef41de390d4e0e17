public import Taxonomies

/// The labels of a taxonomy's skills or occupations in one language, ready to be found in text.
///
/// Immutable and shared freely between threads. Labels are kept as phrases of stems, articles left out, in flat arrays;
/// the longest label at a place wins. Where one phrase names several concepts, a preferred label beats an alternative
/// and that a hidden one; of concepts that still tie, those win whose preferred label begins a word the same way;
/// two are kept, more are dropped, because such a phrase says too little. `EverydayWords` says which single words are no labels at all.
public struct LabelTrie: Sendable {
    /// More concepts than this under one phrase, and the phrase says nothing.
    static let tiedConcepts = 2
    /// A single word that stands for another form of itself has at least so many bytes.
    static let inflected = 5

    /// The language of the labels.
    public let language: LanguageCode
    /// How many phrases lead to a concept.
    public let phraseCount: Int

    let stems: WordTable
    let articles: Set<UInt32>
    /// The greatest number of an article.
    let lastArticle: UInt32
    let phrases: PhraseTrie
    /// By node: where its entries begin; one more than there are nodes.
    let firstEntry: [UInt32]
    let entries: [LabelEntry]
    /// The single words in lower case, one after the other; empty in a language without `endings`.
    let letters: [UInt8]
    let endings: InflectionalEndings?
    /// Words that are no form of a label's word, where `endings` tells forms.
    let everydayWords: Set<UInt64>

    /// The labels of skills.
    public init(skillsOf taxonomy: Taxonomy, language: LanguageCode) {
        self.init(taxonomy.skills.map { $0.labels[language] }, language, everyday: EverydayWords(taxonomy, language))
    }

    /// The labels of occupations.
    public init(occupationsOf taxonomy: Taxonomy, language: LanguageCode) {
        self.init(taxonomy.occupations.map { $0.labels[language] }, language, everyday: nil)
    }

    private init(_ labels: [Labels.InLanguage?], _ language: LanguageCode, everyday: EverydayWords?) {
        var builder = LabelTrieBuilder(language: language, everyday: everyday)
        for (concept, labels) in labels.enumerated() {
            if let labels { builder.add(labels, of: UInt32(concept)) }
        }
        self.language = language
        phraseCount = builder.entriesByNode.count
        stems = builder.stems
        articles = builder.articles
        lastArticle = builder.articles.max() ?? 0
        phrases = builder.phrases
        letters = builder.letters
        endings = builder.endings
        everydayWords = everyday?.listedWords ?? []
        var firstEntry: [UInt32] = [0]
        var entries: [LabelEntry] = []
        for node in 0...builder.phrases.nodeCount {
            entries.append(contentsOf: builder.entriesByNode[node] ?? [])
            firstEntry.append(UInt32(entries.count))
        }
        self.firstEntry = firstEntry
        self.entries = entries
    }

    /// Whether any label ends at a node.
    func hasEntries(at node: UInt32) -> Bool { firstEntry[Int(node)] < firstEntry[Int(node) + 1] }

    /// The labels that end at a node.
    func entries(at node: UInt32) -> ArraySlice<LabelEntry> {
        entries[Int(firstEntry[Int(node)])..<Int(firstEntry[Int(node) + 1])]
    }
}
