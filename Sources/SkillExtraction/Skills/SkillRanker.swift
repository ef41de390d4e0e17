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
    /// So many labels are looked at closely.
    static let candidates = 150
    /// So many entries of the index are looked at before only what they met is added up.
    static let visits = 30_000
    /// So many skills take part in the last step.
    static let contenders = 60

    private let index: PhraseIndex
    private let skills: [SkillID]
    private let forms: WordForms
    /// By word of the index: how surely the sentence holds it.
    private var strengths: [Float]
    private var places: [[(place: Int, strength: Float)]]
    /// The words of `places` in the order they were found, so that sums come out the same always.
    private var words: [UInt32] = []
    /// The length of the sentence as a vector of its words' worth.
    private var length: Float = 0
    /// By label: the weight found.
    private var found: [Float]

    /// A ranker over an index at hand, which was made of the same taxonomy.
    public convenience init(_ index: PhraseIndex, of taxonomy: Taxonomy) {
        self.init(index, skills: taxonomy.skills.map(\.id))
    }

    /// A ranker over an index and the skills it numbers.
    init(_ index: PhraseIndex, skills: [SkillID]) {
        self.index = index
        self.skills = skills
        forms = WordForms(language: index.language, stems: index.words, cues: WordTable())
        strengths = Array(repeating: 0, count: index.weights.count)
        places = Array(repeating: [], count: index.weights.count)
        found = Array(repeating: 0, count: index.labels.count)
    }

    /// The skills a sentence may ask for, the likeliest first, at most `limit`.
    public func rank(_ sentence: String, limit: Int = 10) -> [RankedSkill] {
        let bytes = Array(sentence.utf8)
        let tokens = Tokenizer(bytes).tokens
        return phrases(tokens[...], in: bytes, limit: limit).map {
            RankedSkill(
                skill: skills[Int($0.skill)],
                confidence: $0.confidence,
                coverage: $0.coverage,
                range: tokens[$0.tokens.lowerBound].start..<tokens[$0.tokens.upperBound - 1].end
            )
        }
    }

    /// A skill that a sentence may ask for, by position.
    struct Phrase {
        var skill: UInt32
        var confidence: Double
        var coverage: Double
        /// From the first to the last of its words.
        var tokens: Range<Int>
    }

    /// The skills that some words of a text may ask for, the likeliest first.
    func phrases(_ tokens: ArraySlice<Token>, in bytes: [UInt8], limit: Int = 10) -> [Phrase] {
        read(tokens, bytes)
        defer { forget() }
        let touched = accumulate()
        var best: [UInt32: Candidate] = [:]
        for label in nearest(touched) {
            let candidate = candidate(label)
            if (best[candidate.skill]?.score ?? 0) < candidate.score { best[candidate.skill] = candidate }
        }
        for label in touched { found[Int(label)] = 0 }
        return explain(Array(best.values), limit).map { candidate in
            let places = candidate.words.map(\.place)
            let square = candidate.score * candidate.score
            return Phrase(
                skill: candidate.skill,
                confidence: Double(square / (square + PhraseWeights.even * PhraseWeights.even)),
                coverage: Double(candidate.coverage),
                tokens: (places.min() ?? tokens.startIndex)..<(places.max() ?? tokens.startIndex) + 1
            )
        }
    }

    /// A skill by its best label.
    private struct Candidate {
        var skill: UInt32
        var score: Float
        var coverage: Float
        /// The words that speak for it.
        var words: [(place: Int, weight: Float)]
    }

    // MARK: the sentence

    private func read(_ tokens: ArraySlice<Token>, _ bytes: [UInt8]) {
        for place in tokens.indices {
            let word = forms.look(up: tokens[place], in: bytes).stem
            guard word != 0 else { continue }
            note(word, place, 1)
            for substitute in index.substitutes[Int(word)] { note(substitute.word, place, substitute.likeness) }
        }
        length = words.reduce(0) { $0 + worth($1) * worth($1) }.squareRoot()
    }

    private func note(_ word: UInt32, _ place: Int, _ strength: Float) {
        if strengths[Int(word)] == 0 { words.append(word) }
        strengths[Int(word)] = max(strengths[Int(word)], strength)
        places[Int(word)].append((place, strength))
    }

    private func forget() {
        for word in words {
            strengths[Int(word)] = 0
            places[Int(word)].removeAll(keepingCapacity: true)
        }
        words.removeAll(keepingCapacity: true)
    }

    // MARK: the labels

    /// Adds up what is found of each label, and says of which.
    ///
    /// Labels are met by their rarest words: words that stand in thousands of labels (*manage*) only add to those met, once
    /// `visits` is used up.
    private func accumulate() -> [UInt32] {
        var touched: [UInt32] = []
        var visits = 0
        let rarestFirst = words.filter { worth($0) > 0 }.sorted { left, right in
            let (one, other) = (index.wordLabels[Int(left)].count, index.wordLabels[Int(right)].count)
            return one != other ? one < other : left < right
        }
        var isMeeting = true
        found.withUnsafeMutableBufferPointer { found in
            for word in rarestFirst where isMeeting {
                let labels = index.wordLabels[Int(word)]
                visits += labels.count
                isMeeting = visits <= Self.visits || touched.isEmpty
                guard isMeeting else { continue }
                let weight = worth(word)
                for label in labels {
                    if found[Int(label)] == 0 { touched.append(label) }
                    found[Int(label)] += weight
                }
            }
            guard !isMeeting else { return }
            let strengths = strengths
            let (weights, labelWords) = (index.weights, index.labelWords)
            for label in touched {
                var sum: Float = 0
                for word in labelWords[Int(label)] { sum += weights[Int(word)] * strengths[Int(word)] }
                found[Int(label)] = sum
            }
        }
        return touched
    }

    /// The labels worth a close look: the best by a bound on their score.
    private func nearest(_ touched: [UInt32]) -> [UInt32] {
        let (labels, priors, found) = (index.labels, index.priors, found)
        let bounds = touched.map { label -> (bound: Float, label: UInt32) in
            let entry = labels[Int(label)]
            let weight = found[Int(label)]
            let kind = entry.isPreferred ? 1 : PhraseWeights.alternative
            return (weight * weight / entry.weight * kind * priors[Int(entry.skill)], label)
        }
        guard bounds.count > Self.candidates else { return touched }
        // A threshold by counting is cheaper than sorting tens of thousands.
        let top = bounds.reduce(0) { max($0, $1.bound) }
        var counts = [Int](repeating: 0, count: 256)
        let bucket = { (bound: Float) in min(255, Int(bound / top * 255)) }
        for entry in bounds { counts[bucket(entry.bound)] += 1 }
        var least = 255
        var total = counts[255]
        while least > 0, total + counts[least - 1] <= 4 * Self.candidates {
            least -= 1
            total += counts[least]
        }
        let kept = bounds.filter { bucket($0.bound) >= least }.sorted { ($1.bound, $0.label) < ($0.bound, $1.label) }
        return kept.prefix(Self.candidates).map(\.label)
    }

    /// A label with its words where they stand together.
    private func candidate(_ label: UInt32) -> Candidate {
        let entry = index.labels[Int(label)]
        let words = index.labelWords[Int(label)].filter { strengths[Int($0)] > 0 }
        var best: [(place: Int, weight: Float)] = []
        var most: Float = 0
        let reach = max(PhraseWeights.near, words.count - 1)
        let anchor = words.max { worth($0) < worth($1) } ?? 0
        for place in places[Int(anchor)] where place.strength == strengths[Int(anchor)] {
            var standing = [(place: place.place, weight: worth(anchor))]
            for word in words where word != anchor {
                if let nearest = nearest(word, to: place.place, within: reach) { standing.append(nearest) }
            }
            let sum = standing.reduce(0) { $0 + $1.weight }
            if sum > most {
                most = sum
                best = standing
            }
        }
        let isWhole = most >= entry.weight * 0.999
        let kind = entry.isPreferred ? 1 : PhraseWeights.alternative
        var score = most * most / entry.weight * kind * index.priors[Int(entry.skill)]
        score *= (isWhole ? 1 + PhraseWeights.whole : 1) * nameShare(entry.skill) * profileShare(entry.skill)
        return Candidate(skill: entry.skill, score: score, coverage: most / entry.weight, words: best)
    }

    private func worth(_ word: UInt32) -> Float { index.weights[Int(word)] * strengths[Int(word)] }

    /// Where a word stands that counts most for a phrase around a place.
    private func nearest(_ word: UInt32, to anchor: Int, within reach: Int) -> (place: Int, weight: Float)? {
        let standing = places[Int(word)].map { place, strength in
            let between = Float(max(0, abs(place - anchor) - reach))
            return (place: place, weight: index.weights[Int(word)] * strength / (1 + PhraseWeights.distance * between))
        }
        return standing.max { $0.weight < $1.weight }
    }

    private func nameShare(_ skill: UInt32) -> Float {
        let preferred = index.preferred[Int(skill)]
        guard preferred >= 0 else { return 1 }
        let label = index.labels[Int(preferred)]
        let share = index.labelWords[Int(preferred)].reduce(0) { $0 + worth($1) } / label.weight
        return 1 - PhraseWeights.name + PhraseWeights.name * share
    }

    private func profileShare(_ skill: UInt32) -> Float {
        let likeness = index.profiles[Int(skill)].reduce(Float(0)) { $0 + $1.weight * worth($1.word) }
        return 1 + PhraseWeights.profile * likeness / max(length, 1e-6)
    }

    // MARK: the skills

    /// Takes the best one after the other, each time lowering those whose words are explained.
    private func explain(_ candidates: [Candidate], _ limit: Int) -> [Candidate] {
        let order = { (left: Candidate, right: Candidate) in
            left.score != right.score ? left.score > right.score : left.skill < right.skill
        }
        var pool = Array(candidates.sorted(by: order).prefix(Self.contenders))
        var explained: Set<Int> = []
        var taken: [Candidate] = []
        while taken.count < limit, !pool.isEmpty {
            var best = (place: 0, score: -Float.infinity)
            for (place, candidate) in pool.enumerated() {
                let weight = candidate.words.reduce(0) { $0 + $1.weight }
                let repeated = candidate.words.reduce(0) { $0 + (explained.contains($1.place) ? $1.weight : 0) }
                let score = candidate.score * (1 - PhraseWeights.repeated * (weight > 0 ? repeated / weight : 0))
                if score > best.score { best = (place, score) }
            }
            var chosen = pool.remove(at: best.place)
            chosen.score = best.score
            explained.formUnion(chosen.words.map(\.place))
            taken.append(chosen)
        }
        return taken
    }
}
