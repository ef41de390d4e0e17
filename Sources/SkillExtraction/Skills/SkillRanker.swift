public import Taxonomies

/// Ranks the skills a sentence may ask for, also where it says them in its own words.
///
///     let ranker = SkillRanker(PhraseIndex(skillsOf: taxonomy, language: .english))
///     ranker.rank("maintenance of wind turbines")  // maintain wind turbines, types of wind turbines, ...
///
/// The rule: a label scores `found² / weight`, the weight of its words found in the sentence squared by the weight of all
/// of them, so that both what is there and what is missing count. A synonym counts in part, and a word far from the
/// label's surest word less. The best label of a skill is its score, raised by how many occupations need the skill, by how
/// much of its preferred label is there and by how the sentence is like all its labels. At last each word of the sentence
/// speaks for one skill: those that follow lose a share where their words have been explained already.
///
/// It keeps its working memory and belongs to one thread at a time; the same sentence gives the same ranking, always.
public final class SkillRanker {
    /// Below this score everything is looked at.
    private static let leastScore: Float = 0.1

    private let index: PhraseIndex
    private let skills: [SkillID]
    private let readings: WordReadings
    private var sentence: SentenceWords
    private var search: PhraseSearch
    private var scorer: PhraseScorer
    /// The labels found last.
    private var labels: [UInt32] = []

    /// A ranker over an index at hand, which was made of the same taxonomy.
    public convenience init(_ index: PhraseIndex, of taxonomy: Taxonomy) {
        self.init(index, skills: taxonomy.skills.map(\.id))
    }

    /// A ranker over an index and the skills it numbers.
    init(_ index: PhraseIndex, skills: [SkillID]) {
        self.index = index
        self.skills = skills
        readings = WordReadings(index)
        sentence = SentenceWords(count: index.weights.count)
        search = PhraseSearch(count: index.labels.count)
        scorer = PhraseScorer(index)
    }

    /// The skills a sentence may ask for, the likeliest first, at most `limit`.
    public func rank(_ sentence: String, limit: Int = 10) -> [RankedSkill] {
        let bytes = Array(sentence.utf8)
        let tokens = Tokenizer(bytes).tokens
        read(tokens[...], bytes)
        defer { forget() }
        // What reaches the least score is ranked as if all had been looked at; when it is too little, more is.
        var least = index.even
        var ranked = likeliest(limit, reaching: least)
        while ranked.count < limit, least > Self.leastScore {
            least /= 4
            ranked = likeliest(limit, reaching: least > Self.leastScore ? least : 0)
        }
        return ranked.map { candidate in
            let places = candidate.tokens
            return RankedSkill(
                skill: skills[Int(candidate.skill)],
                confidence: confidence(of: candidate),
                coverage: Double(candidate.coverage),
                range: tokens[places.lowerBound].start..<tokens[places.upperBound - 1].end
            )
        }
    }

    /// The skills that some words of a text speak of with at least some confidence, the likeliest first.
    func phrases(_ tokens: ArraySlice<Token>, in bytes: [UInt8], confidence: Double) -> [PhraseCandidate] {
        read(tokens, bytes)
        defer { forget() }
        let odds = Float(confidence / (1 - confidence))
        return likeliest(.max, reaching: index.even * odds.squareRoot())
    }

    /// How likely a skill is meant.
    func confidence(of candidate: PhraseCandidate) -> Double {
        let square = candidate.score * candidate.score
        return Double(square / (square + index.even * index.even))
    }

    private func read(_ tokens: ArraySlice<Token>, _ bytes: [UInt8]) {
        for place in tokens.indices {
            for number in readings.range(of: tokens[place], in: bytes) {
                let reading = readings.readings[number]
                let worth = index.weights[Int(reading.word)] * reading.likeness
                sentence.note(reading.word, at: place, worth: worth)
            }
        }
    }

    private func forget() {
        sentence.forget()
        scorer.forget()
    }

    /// The skills of the sentence that reach a score, each by its best label, as ranked at last.
    private func likeliest(_ limit: Int, reaching least: Float) -> [PhraseCandidate] {
        labels.removeAll(keepingCapacity: true)
        search.find(sentence, in: index, reaching: least, &labels)
        guard !labels.isEmpty else { return [] }
        let length = sentence.length
        var best: [PhraseCandidate] = []
        for label in labels {
            if let candidate = scorer.candidate(label, in: sentence, length, reaching: least) { best.append(candidate) }
        }
        best.sort { $0.score != $1.score ? $0.score > $1.score : $0.skill < $1.skill }
        var seen: Set<UInt32> = []
        return explain(best.filter { seen.insert($0.skill).inserted }, limit, reaching: least)
    }

    /// Takes the best one after the other, each time lowering those whose words are explained.
    private func explain(_ candidates: [PhraseCandidate], _ limit: Int, reaching least: Float) -> [PhraseCandidate] {
        var pool = candidates
        var explained: Set<Int> = []
        var taken: [PhraseCandidate] = []
        while taken.count < limit, !pool.isEmpty {
            var best = (place: 0, score: -Float.infinity)
            for (place, candidate) in pool.enumerated() {
                // In order of score, which can only be lowered: those that follow are not better.
                guard candidate.score > best.score else { break }
                let weight = candidate.words.reduce(0) { $0 + $1.weight }
                let repeated = candidate.words.reduce(0) { $0 + (explained.contains($1.place) ? $1.weight : 0) }
                let score = candidate.score * (1 - PhraseWeights.repeated * (weight > 0 ? repeated / weight : 0))
                if score > best.score { best = (place, score) }
            }
            guard best.score >= least else { break }
            var chosen = pool.remove(at: best.place)
            chosen.score = best.score
            explained.formUnion(chosen.words.map(\.place))
            taken.append(chosen)
        }
        return taken
    }
}
