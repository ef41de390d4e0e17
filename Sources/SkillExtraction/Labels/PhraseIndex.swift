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
    /// The words of each skill's labels, with weights whose squares sum to 1.
    let profiles: Grouped<ProfileWord>
    /// The preferred label of each skill, -1 where it has none in this language.
    let preferred: [Int32]

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
        var substitutes = [[Substitute]](repeating: [], count: weights.count)
        var nearest = [Float](repeating: 0, count: weights.count)
        for pair in builder.substitutions.pairs() {
            let likeness = pair.likeness * PhraseWeights.substitute
            substitutes[Int(pair.text)].append(Substitute(word: pair.label, likeness: likeness))
            nearest[Int(pair.label)] = max(nearest[Int(pair.label)], likeness)
        }
        (postings, substitutePostings) = Self.postings(labels, labelWords, weights, nearest)
        self.substitutes = substitutes.reduce(into: Grouped()) { $0.append($1) }
        profiles = Self.profiles(labels, labelWords, weights, skills: needs.count)
    }

    /// The labels of each word and of each word that another stands for; `nearest` is how like it is at most.
    private static func postings(
        _ labels: [Label],
        _ labelWords: [UInt32],
        _ weights: [Float],
        _ nearest: [Float]
    ) -> (ofWords: Grouped<Posting>, ofSubstituted: Grouped<Posting>) {
        var lists = [[Posting]](repeating: [], count: weights.count)
        var substituted = lists
        for (number, label) in labels.enumerated() {
            let words = labelWords[label.words].sorted { (weights[Int($0)], $0) < (weights[Int($1)], $1) }
            let least = words.map { weights[Int($0)] * nearest[Int($0)] }
            var (lighter, heavier) = (Float(0), least.reduce(0, +))
            var lightest: Float = 0
            for (word, substitute) in zip(words, least) {
                lighter += weights[Int(word)]
                heavier -= substitute
                lightest += substitute
                let bound = PhraseWeights.bound(lighter + heavier, of: label)
                lists[Int(word)].append(Posting(label: UInt32(number), bound: bound))
                guard substitute > 0 else { continue }
                let bySynonyms = PhraseWeights.bound(lightest, of: label)
                substituted[Int(word)].append(Posting(label: UInt32(number), bound: bySynonyms))
            }
        }
        return (sorted(lists), sorted(substituted))
    }

    private static func sorted(_ lists: [[Posting]]) -> Grouped<Posting> {
        lists.reduce(into: Grouped()) { postings, list in
            postings.append(list.sorted { ($1.bound, $0.label) < ($0.bound, $1.label) })
        }
    }

    private static func profiles(
        _ labels: [Label],
        _ labelWords: [UInt32],
        _ weights: [Float],
        skills: Int
    ) -> Grouped<ProfileWord> {
        var profiles = Grouped<ProfileWord>()
        var label = 0
        for skill in 0..<skills {
            var counts: [UInt32: Int] = [:]
            while label < labels.count, labels[label].skill == skill {
                for word in labelWords[labels[label].words] { counts[word, default: 0] += 1 }
                label += 1
            }
            let profile = counts.sorted { $0.key < $1.key }.map { word, count in
                ProfileWord(
                    word: word,
                    weight: weights[Int(word)] * Float(PhraseWeights.logarithm(1 + Double(count)))
                )
            }
            let length = profile.reduce(0) { $0 + $1.weight * $1.weight }.squareRoot()
            profiles.append(profile.map { ProfileWord(word: $0.word, weight: $0.weight / max(length, 1e-6)) })
        }
        return profiles
    }
}
