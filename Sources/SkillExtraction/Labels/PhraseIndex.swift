public import Taxonomies

/// A taxonomy's skill labels as bags of telling words, ready to be found where a text says them in its own words.
///
/// Immutable and shared freely between threads. A label is the set of its words' stems without function words. From each
/// word lead the labels that hold it; from each word lead the words it may stand for (`WordSubstitutions`); every skill
/// has the profile of all its labels' words. Words are numbered from 1.
public struct PhraseIndex: Sendable {
    /// One label.
    struct Label: Sendable {
        /// Position of its skill in the taxonomy.
        var skill: UInt32
        /// Whether it is the skill's preferred label.
        var isPreferred: Bool
        /// The sum of its words' weights.
        var weight: Float
    }

    /// The language of the labels.
    public let language: LanguageCode
    /// Numbers of the stems, by hash.
    let words: WordTable
    /// How telling each word is.
    let weights: [Float]
    /// The labels, those of one skill together.
    let labels: [Label]
    /// The words of each label.
    let labelWords: Grouped<UInt32>
    /// The labels of each word.
    let wordLabels: Grouped<UInt32>
    /// The words each word of a text may stand for, itself not among them.
    let substitutes: Grouped<Substitute>
    /// The words of each skill's labels, with weights whose squares sum to 1.
    let profiles: Grouped<ProfileWord>
    /// The preferred label of each skill, -1 where it has none in this language.
    let preferred: [Int32]
    /// What each skill counts for being needed by many occupations, 1 for one that none needs.
    let priors: [Float]

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

    /// Lists one after the other, found by number.
    struct Grouped<Element: Sendable>: Sendable {
        private var first: [UInt32] = [0]
        private var elements: [Element] = []

        /// Adds the next list.
        mutating func append(_ list: some Sequence<Element>) {
            elements.append(contentsOf: list)
            first.append(UInt32(elements.count))
        }

        /// The list of a number, empty beyond the last.
        subscript(number: Int) -> ArraySlice<Element> {
            number + 1 < first.count ? elements[Int(first[number])..<Int(first[number + 1])] : []
        }
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
        var labels = builder.labels
        var wordLabels = [[UInt32]](repeating: [], count: weights.count)
        var preferred = [Int32](repeating: -1, count: needs.count)
        for label in labels.indices {
            for word in labelWords[label] {
                labels[label].weight += weights[Int(word)]
                wordLabels[Int(word)].append(UInt32(label))
            }
            let skill = Int(labels[label].skill)
            // The last one has no qualifier in brackets.
            if labels[label].isPreferred { preferred[skill] = Int32(label) }
        }
        self.labels = labels
        self.preferred = preferred
        self.wordLabels = wordLabels.reduce(into: Grouped()) { $0.append($1) }
        var substitutes = [[Substitute]](repeating: [], count: weights.count)
        for pair in builder.substitutions.pairs() {
            let likeness = pair.likeness * PhraseWeights.substitute
            substitutes[Int(pair.text)].append(Substitute(word: pair.label, likeness: likeness))
        }
        self.substitutes = substitutes.reduce(into: Grouped()) { $0.append($1) }
        priors = needs.map { Float(1 + PhraseWeights.need * PhraseWeights.logarithm(1 + $0)) }
        profiles = Self.profiles(labels, labelWords, weights, skills: needs.count)
    }

    private static func profiles(
        _ labels: [Label],
        _ labelWords: Grouped<UInt32>,
        _ weights: [Float],
        skills: Int
    ) -> Grouped<ProfileWord> {
        var profiles = Grouped<ProfileWord>()
        var label = 0
        for skill in 0..<skills {
            var counts: [UInt32: Int] = [:]
            while label < labels.count, labels[label].skill == skill {
                for word in labelWords[label] { counts[word, default: 0] += 1 }
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
