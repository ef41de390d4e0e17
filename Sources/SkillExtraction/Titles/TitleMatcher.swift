public import Taxonomies

/// Finds the labels a job title is like.
///
/// A title's score for a label is the cosine of their words' features (`WordLikeness`), each word weighted by its place
/// (`TitleReader`); where a title names several jobs (`kok/tjener`, `cooks and waiters`) each is looked up by itself
/// too and the best counts. What it remembers between titles is how words are like words, in bounded memory; it
/// belongs to one thread at a time.
public final class TitleMatcher {
    private let index: TitleIndex
    private let weights: TitleWeights
    private var memory: TitleWordMemory
    private var sums: LabelSums
    private var concepts: ConceptScores

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
        let reader = TitleWordReader(
            language: language,
            vocabulary: index.reader.vocabulary,
            weights: weights,
            splitter: index.splitter
        )
        memory = TitleWordMemory(index, reader: reader)
        sums = LabelSums(labels: labels.count)
        concepts = ConceptScores(labels, groups: groups)
    }

    /// The labels, as given.
    public var labels: [TitleLabel] { index.labels }

    /// The concepts a title is like, the likest first, each once by its likest label; of equals the one given first.
    public func matches(for title: String, limit: Int) -> [TitleMatch] {
        compare(title)
        concepts.lend(weights)
        defer { concepts.clear() }
        return concepts.first(limit)
    }

    /// The score of every label that a title is like at all, by the label's position, in no order.
    public func scores(for title: String) -> [(label: Int, score: Double)] {
        var scores: [UInt32: Float] = [:]
        compare(title) { label, score in scores[label] = max(scores[label] ?? 0, score) }
        for (label, score) in scores { scores[label] = score + concepts.lent(to: label, weights) }
        concepts.lend(weights)
        for match in concepts.first(.max) {
            let label = UInt32(match.label)
            scores[label] = max(scores[label] ?? 0, Float(match.score))
        }
        concepts.clear()
        return scores.map { (Int($0.key), Double($0.value)) }
    }

    /// Scores the labels for the title and each job it names.
    private func compare(_ title: String, each: (UInt32, Float) -> Void = { _, _ in }) {
        let reading = index.reader.read(title)
        let words = reading.words
        memory.forgetIfFull()
        let known = words.map { word in
            memory.look(up: word.token.hash) { index.reader.letters(of: word, in: reading) }
        }
        score(words[...], known, weight: 1, each)
        guard reading.hasAlternatives, weights.beside > 0, words.first?.part != words.last?.part else { return }
        var start = words.startIndex
        while start < words.endIndex {
            let end = words[start...].firstIndex { $0.part != words[start].part } ?? words.endIndex
            score(words[start..<end], known, weight: Float(weights.beside), each)
            start = end
        }
    }

    /// Scores labels for some words of a title.
    private func score(
        _ words: ArraySlice<TitleReader.Word>,
        _ known: [TitleWordMemory.Known],
        weight: Float,
        _ each: (UInt32, Float) -> Void
    ) {
        var square: Float = 0
        for place in words.indices {
            let length = known[place].length * words[place].weight
            // What stands aside (a place, a level) is held against a title less than it counts for a label.
            square += length * length * words[place].weight
        }
        guard square > 0 else { return }
        for place in words.indices {
            for like in memory.likes[known[place].likes] {
                index.withPostings(of: like.word) { sums.add($0, times: like.product * words[place].weight) }
            }
        }
        concepts.take(&sums, times: weight / square.squareRoot(), each)
    }
}
