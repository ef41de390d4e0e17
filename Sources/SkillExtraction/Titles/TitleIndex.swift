import Taxonomies

/// Labels, by the words they hold: what a `TitleMatcher` looks titles up in.
struct TitleIndex: Sendable {
    /// A word's place in a label.
    struct Posting: Sendable {
        /// The label's number.
        var label: UInt32
        /// What the word counts there, by its place, the label's length and kind.
        var weight: Float
    }

    let labels: [TitleLabel]
    let likeness: WordLikeness
    let splitter: CompoundSplitter
    let reader: TitleReader
    private let starts: [Int]
    private let postings: [Posting]

    /// Indexes labels.
    init(_ labels: [TitleLabel], language: LanguageCode, weights: TitleWeights) {
        self.labels = labels
        let vocabulary = TitleVocabulary(language)
        let reader = TitleReader(vocabulary: vocabulary, weights: weights)
        self.reader = reader
        let readings = labels.map { label in
            let reading = reader.read(label.text)
            return reading.words.map { (letters: reader.letters(of: $0, in: reading), weight: $0.weight) }
        }
        var numbers: [[UInt8]: Int] = [:]
        var words: [[UInt8]] = []
        var uses: [Int] = []
        for reading in readings {
            for word in Set(reading.map(\.letters)).sorted(by: { $0.lexicographicallyPrecedes($1) }) {
                if let number = numbers[word] {
                    uses[number] += 1
                } else {
                    numbers[word] = words.count
                    words.append(word)
                    uses.append(1)
                }
            }
        }
        let wordReader = TitleWordReader(language: language, vocabulary: vocabulary, weights: weights, splitter: nil)
        let lexicon = words.filter { $0.count >= CompoundSplitter.shortestFirst }
        splitter = CompoundSplitter(
            words: Set(lexicon),
            stems: Set(lexicon.filter { $0.count >= CompoundSplitter.shortestHead }.map(wordReader.stem)),
            links: vocabulary.links
        )
        wordReader.splitter = splitter
        let likeness = WordLikeness(
            words.map { wordReader.features(of: $0) },
            uses: uses,
            labelCount: labels.count
        )
        self.likeness = likeness
        var byWord: [[Posting]] = Array(repeating: [], count: words.count)
        for (label, reading) in readings.enumerated() {
            let places = reading.compactMap { word in numbers[word.letters].map { (number: $0, weight: word.weight) } }
            let square = places.reduce(Float(0)) { sum, place in
                let length = place.weight * likeness.lengths[place.number]
                return sum + length * length
            }
            guard square > 0 else { continue }
            let prior = Self.prior(labels[label].kind, weights) / square.squareRoot()
            for place in places where place.weight > 0 {
                byWord[place.number].append(Posting(label: UInt32(label), weight: place.weight * prior))
            }
        }
        var starts = [0]
        for ofWord in byWord { starts.append((starts.last ?? 0) + ofWord.count) }
        self.starts = starts
        postings = Array(byWord.joined())
    }

    /// Hands over the labels that hold a word.
    func withPostings(of word: UInt32, _ body: (UnsafeBufferPointer<Posting>) -> Void) {
        postings.withUnsafeBufferPointer { all in
            body(UnsafeBufferPointer(rebasing: all[starts[Int(word)]..<starts[Int(word) + 1]]))
        }
    }

    private static func prior(_ kind: TitleLabel.Kind, _ weights: TitleWeights) -> Float {
        switch kind {
        case .preferred: 1
        case .alternative, .hidden: Float(weights.alternative)
        case .group: Float(weights.group)
        }
    }
}
