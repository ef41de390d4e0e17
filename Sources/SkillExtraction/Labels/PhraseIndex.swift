public import Taxonomies

/// A taxonomy's skill labels as bags of telling words, ready to be found where a text says them in its own words.
///
/// Immutable and shared freely between threads. A label is the set of its words' stems without function words. From each
/// word lead the labels that hold it, the most promising first (`Posting`); from each word lead the words it may stand for
/// (`WordSubstitutions`); every skill has the profile of all its labels' words. Words are numbered from 1.
public struct PhraseIndex: Sendable {
    /// One label.
    struct Label: Sendable {
        /// Position of its skill in the taxonomy.
        var skill: UInt32
        /// Whether it is the skill's preferred label.
        var isPreferred: Bool
        /// Where its words begin among `labelWords`, and how many there are.
        var firstWord: UInt32
        var wordCount: UInt32
        /// The sum of its words' weights.
        var weight: Float = 0
        /// What the square of the weight found is multiplied by.
        var factor: Float = 0

        /// Where its words stand among `labelWords`.
        var words: Range<Int> { Int(firstWord)..<Int(firstWord) + Int(wordCount) }
    }

    /// A label of a word.
    ///
    /// A label is met by any of its words that a sentence holds; the heaviest of them alone has to lead to it. So a word's
    /// bound counts the word itself and the label's lighter ones, and of heavier words what synonyms of them are worth:
    /// common words bound most of their labels low.
    struct Posting: Sendable {
        var label: UInt32
        /// The most the label can score in a sentence that holds none of its heavier words.
        var bound: Float
    }

    /// The language of the labels.
    public let language: LanguageCode
    /// Numbers of the stems, by hash.
    let words: WordTable
    /// How telling each word is.
    let weights: [Float]
    /// The labels, those of one skill together.
    let labels: [Label]
    /// The words of all labels, those of one label together.
    let labelWords: [UInt32]
    /// The labels of each word, those of the highest bound first.
    let postings: Grouped<Posting>
    /// The labels of each word that another stands for, with the most they score in a sentence that holds none of their
    /// words, only synonyms.
    let substitutePostings: Grouped<Posting>
    /// The words each word of a text may stand for, itself not among them.
    let substitutes: Grouped<Substitute>
    /// By word: what it is worth at most where only others stand for it.
    let substituteWorth: [Float]
    /// A word of each family, by the hash of its root.
    let families: WordTable
    /// Parts compounds, in a language that writes them.
    let splitter: CompoundSplitter?
    /// The words of each skill's labels, with weights whose squares sum to 1.
    let profiles: Grouped<ProfileWord>
    /// The preferred label of each skill, -1 where it has none in this language.
    let preferred: [Int32]

    /// The score at which a skill is as likely meant as not.
    let even: Float

    /// A word that another may stand for.
    struct Substitute: Sendable {
        var word: UInt32
        var likeness: Float
    }

    /// A word of a skill's profile.
    struct ProfileWord: Sendable {
        var word: UInt32
        var weight: Float
    }

    /// Indexes the labels of a taxonomy's skills.
    public init(skillsOf taxonomy: Taxonomy, language: LanguageCode) {
        var builder = PhraseIndexBuilder(language)
        for (skill, concept) in taxonomy.skills.enumerated() {
            builder.add(concept.labels[language], of: UInt32(skill))
        }
        var needs = [Double](repeating: 0, count: taxonomy.skills.count)
        for relation in taxonomy.occupations.flatMap(\.skills) {
            guard let skill = taxonomy.ordinal(of: relation.skill) else { continue }
            needs[skill] += relation.necessity == .essential ? 1 : PhraseWeights.optionalNeed
        }
        self.init(builder, needs: needs)
    }

    private init(_ builder: PhraseIndexBuilder, needs: [Double]) {
        language = builder.language
        words = builder.words
        labelWords = builder.labelWords
        even = PhraseWeights.even * Float(PhraseWeights.logarithm(1 + Double(needs.count)))
        let weights = builder.wordWeights(concepts: needs.count)
        self.weights = weights
        let priors = needs.map { Float(1 + PhraseWeights.need * PhraseWeights.logarithm(1 + $0)) }
        var labels = builder.labels
        var preferred = [Int32](repeating: -1, count: needs.count)
        for label in labels.indices {
            let skill = Int(labels[label].skill)
            // The last one has no qualifier in brackets.
            if labels[label].isPreferred { preferred[skill] = Int32(label) }
            let kind = labels[label].isPreferred ? 1 : PhraseWeights.alternative
            labels[label].weight = labelWords[labels[label].words].reduce(0) { $0 + weights[Int($1)] }
            labels[label].factor = kind * priors[skill] / labels[label].weight
        }
        self.labels = labels
        self.preferred = preferred
        let substitutes = Self.substitutes(builder, count: weights.count)
        splitter = builder.splitter()
        families = builder.families.reduce(into: WordTable()) { $0[$1.key] = $1.value.first.map(UInt64.init) }
        var nearest = [Float](repeating: 0, count: weights.count)
        for substitute in substitutes.joined() {
            nearest[Int(substitute.word)] = max(nearest[Int(substitute.word)], substitute.likeness)
        }
        substituteWorth = zip(weights, nearest).map { $0 * $1 }
        (postings, substitutePostings) = Self.postings(labels, labelWords, weights, substituteWorth)
        self.substitutes = substitutes.reduce(into: Grouped()) { $0.append($1) }
        profiles = Self.profiles(labels, labelWords, weights, skills: needs.count)
    }
}
