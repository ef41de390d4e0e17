public import Taxonomies

/// Finds the labels a job title is like.
///
/// A title's score for a label is the cosine of their words' features (`WordLikeness`), each word weighted by its place
/// (`TitleReader`); where a title names several jobs (`kok/tjener`, `cooks and waiters`) each is looked up by itself
/// too and the best counts. What it remembers between titles is how words are like words; it belongs to one thread.
public final class TitleMatcher {
    /// How many different words are remembered.
    static let remembered = 1 << 14

    private let index: TitleIndex
    private let words: TitleWordReader
    private let weights: TitleWeights
    private var known = WordTable(capacity: 4096)
    private var likes: [(likes: [WordLikeness.Like], length: Float)] = []
    private var wordScratch: [Float]
    private var sums: [Float]
    private var best: [Float]
    private var touched: [UInt32] = []
    private var reached: [UInt32] = []
    private let groupLabels: [UInt32]
    private let conceptOf: [UInt32]
    private var conceptBest: [UInt32]
    private var concepts: [UInt32] = []

    /// Prepares labels to be looked up.
    ///
    /// - Parameters:
    ///   - labels: the labels; an empty one is never found.
    ///   - groups: the group of a concept, both by number, where it is known.
    ///   - language: their language.
    ///   - weights: what each part of a likeness counts.
    public init(
        labels: [TitleLabel],
        groups: [Int: Int] = [:],
        language: LanguageCode,
        weights: TitleWeights = TitleWeights()
    ) {
        index = TitleIndex(labels, language: language, weights: weights)
        self.weights = weights
        words = TitleWordReader(
            language: language,
            vocabulary: index.reader.vocabulary,
            weights: weights,
            splitter: index.splitter
        )
        wordScratch = Array(repeating: 0, count: index.likeness.lengths.count)
        sums = Array(repeating: 0, count: labels.count)
        best = Array(repeating: 0, count: labels.count)
        var named: [Int: UInt32] = [:]
        for (number, label) in labels.enumerated() where named[label.concept] == nil {
            named[label.concept] = UInt32(number)
        }
        conceptOf = labels.map { UInt32($0.concept) }
        groupLabels = labels.map { label in groups[label.concept].flatMap { named[$0] } ?? .max }
        conceptBest = Array(repeating: .max, count: (labels.map(\.concept).max() ?? -1) + 1)
    }

    /// The labels, as given.
    public var labels: [TitleLabel] { index.labels }

    /// The concepts a title is like, the likest first, each once by its likest label; of equals the one given first.
    public func matches(for title: String, limit: Int) -> [TitleMatch] {
        look(up: title)
        for label in touched {
            let concept = conceptOf[Int(label)]
            let other = conceptBest[Int(concept)]
            if other == .max {
                concepts.append(concept)
                conceptBest[Int(concept)] = label
            } else if isBefore(label, other) {
                conceptBest[Int(concept)] = label
            }
        }
        let first = FirstFew(of: concepts.lazy.map { self.conceptBest[Int($0)] }, limit: limit, by: isBefore)
        let matches = first.elements.map { label in
            TitleMatch(
                concept: Int(conceptOf[Int(label)]),
                label: Int(label),
                score: Double(best[Int(label)])
            )
        }
        for concept in concepts { conceptBest[Int(concept)] = .max }
        concepts.removeAll(keepingCapacity: true)
        clear()
        return matches
    }

    /// The score of every label that a title is like at all, by the label's position, in no order.
    public func scores(for title: String) -> [(label: Int, score: Double)] {
        look(up: title)
        let scores = touched.map { (label: Int($0), score: Double(best[Int($0)])) }
        clear()
        return scores
    }

    private func isBefore(_ label: UInt32, _ other: UInt32) -> Bool {
        let (mine, others) = (best[Int(label)], best[Int(other)])
        return mine != others ? mine > others : label < other
    }

    private func clear() {
        for label in touched { best[Int(label)] = 0 }
        touched.removeAll(keepingCapacity: true)
    }

    /// Sets `best` for the labels of `touched`.
    private func look(up title: String) {
        compare(title)
        guard weights.fromMember > 0 || weights.fromGroup > 0 else { return }
        let (fromMember, fromGroup) = (Float(weights.fromMember), Float(weights.fromGroup))
        for label in touched where groupLabels[Int(label)] != .max {
            best[Int(label)] += fromGroup * best[Int(groupLabels[Int(label)])]
        }
        for label in touched where groupLabels[Int(label)] != .max {
            let group = Int(groupLabels[Int(label)])
            let score = fromMember * best[Int(label)]
            guard score > best[group] else { continue }
            if best[group] == 0 { touched.append(UInt32(group)) }
            best[group] = score
        }
    }

    private func compare(_ title: String) {
        let reading = index.reader.read(title)
        forgetIfFull()
        let found = reading.words.map { (word: $0, number: remember($0.letters)) }
        score(found[...], weight: 1)
        guard reading.hasSlash || reading.hasConjunction, let last = found.last?.word.part else { return }
        let weight = Float(reading.hasSlash ? weights.besideSlash : weights.besideAnd)
        guard weight > 0, found.first?.word.part != last else { return }
        var start = found.startIndex
        while start < found.endIndex {
            let end = found[start...].firstIndex { $0.word.part != found[start].word.part } ?? found.endIndex
            score(found[start..<end], weight: weight)
            start = end
        }
    }

    /// Scores labels against some words of a title.
    private func score(_ found: ArraySlice<(word: TitleReader.Word, number: Int)>, weight: Float) {
        var square: Float = 0
        for (word, number) in found {
            let isKnown = !likes[number].likes.isEmpty
            let length = likes[number].length * word.weight * (isKnown ? 1 : Float(weights.unknown))
            square += length * length
        }
        guard square > 0 else { return }
        reached.removeAll(keepingCapacity: true)
        sums.withUnsafeMutableBufferPointer { sums in
            for (word, number) in found {
                for like in likes[number].likes {
                    let product = like.product * word.weight
                    index.withPostings(of: like.word) { postings in
                        for posting in postings {
                            let label = Int(posting.label)
                            if sums[label] == 0 { reached.append(posting.label) }
                            sums[label] += product * posting.weight
                        }
                    }
                }
            }
        }
        let scale = weight / square.squareRoot()
        for label in reached {
            let score = sums[Int(label)] * scale
            sums[Int(label)] = 0
            if best[Int(label)] == 0 { touched.append(label) }
            if score > best[Int(label)] { best[Int(label)] = score }
        }
    }

    /// Between titles only: a title's words are known by their numbers.
    private func forgetIfFull() {
        guard likes.count >= Self.remembered else { return }
        known = WordTable(capacity: 4096)
        likes.removeAll()
    }

    /// The number under which a word's likes are kept.
    private func remember(_ word: [UInt8]) -> Int {
        let hash = WordHash(word).value
        if let number = known[hash] { return Int(number) }
        likes.append(like(word))
        known[hash] = UInt64(likes.count - 1)
        return likes.count - 1
    }

    /// What a word is like, in its own spelling or in another that is likelier (`koekken`, `køkken`).
    private func like(_ word: [UInt8]) -> (likes: [WordLikeness.Like], length: Float) {
        guard word.count <= CompoundSplitter.longest else { return ([], 0) }
        var found = index.likeness.like(words.features(of: word), scratch: &wordScratch)
        for (from, to) in index.reader.vocabulary.spellings {
            let respelled = word.replacing(from, with: to)
            guard respelled != word else { continue }
            let other = index.likeness.like(words.features(of: respelled), scratch: &wordScratch)
            if likest(other) > likest(found) { found = other }
        }
        return found
    }

    private func likest(_ found: (likes: [WordLikeness.Like], length: Float)) -> Float {
        found.likes.lazy.map { $0.product / (found.length * self.index.likeness.lengths[Int($0.word)]) }.max() ?? 0
    }
}
