/// Looks closely at labels: where their words stand, and how the skill as a whole is like the sentence.
struct PhraseScorer {
    let index: PhraseIndex
    /// By skill: its share, if it was reckoned in this sentence.
    private var shares: [Float]
    private var reckoned: [UInt32] = []

    init(_ index: PhraseIndex) {
        self.index = index
        shares = Array(repeating: -1, count: index.preferred.count)
    }

    /// Begins another sentence.
    mutating func forget() {
        for skill in reckoned { shares[Int(skill)] = -1 }
        reckoned.removeAll(keepingCapacity: true)
    }

    /// A label with its words where they stand together, or nil if it misses a score.
    mutating func candidate(
        _ number: UInt32,
        in sentence: SentenceWords,
        _ length: Float,
        reaching least: Float
    ) -> PhraseCandidate? {
        let label = index.labels[Int(number)]
        let sum = found(label, in: sentence)
        let share = share(of: label.skill, in: sentence, length)
        guard PhraseWeights.base(sum, of: label) * share >= least else { return nil }
        let words = index.labelWords[label.words].filter { sentence.worth[Int($0)] > 0 }
        let standing = standing(words, in: sentence)
        let weight = standing.reduce(0) { $0 + $1.weight }
        let score = PhraseWeights.base(weight, of: label) * share
        guard score >= least else { return nil }
        return PhraseCandidate(
            skill: label.skill,
            score: score,
            coverage: weight / label.weight,
            words: standing
        )
    }

    /// The weight of the label's words that are there, wherever they stand.
    private func found(_ label: PhraseIndex.Label, in sentence: SentenceWords) -> Float {
        let (words, worth) = (index.labelWords.span, sentence.worth.span)
        var sum: Float = 0
        for place in label.words { sum += worth[Int(words[place])] }
        return sum
    }

    /// The words of a label around that place of the surest where they weigh most.
    private func standing(_ words: [UInt32], in sentence: SentenceWords) -> [(place: Int, weight: Float)] {
        var best: [(place: Int, weight: Float)] = []
        var most: Float = 0
        let reach = max(PhraseWeights.near, words.count - 1)
        let anchor = words.max { sentence.worth[Int($0)] < sentence.worth[Int($1)] } ?? 0
        sentence.eachMark(of: anchor) { mark in
            guard mark.worth == sentence.worth[Int(anchor)] else { return }
            var standing = [(place: mark.place, weight: mark.worth)]
            for word in words where word != anchor {
                standing.append(nearest(word, to: mark.place, within: reach, in: sentence))
            }
            let sum = standing.reduce(0) { $0 + $1.weight }
            if sum >= most {
                most = sum
                best = standing
            }
        }
        return best
    }

    /// Where a word stands that counts most for a phrase around a place.
    private func nearest(
        _ word: UInt32,
        to anchor: Int,
        within reach: Int,
        in sentence: SentenceWords
    ) -> (place: Int, weight: Float) {
        var best = (place: anchor, weight: Float(0))
        sentence.eachMark(of: word) { mark in
            let between = Float(max(0, abs(mark.place - anchor) - reach))
            let weight = mark.worth / (1 + PhraseWeights.distance * between)
            if weight >= best.weight { best = (mark.place, weight) }
        }
        return best
    }

    /// What its preferred label and the likeness of all its labels make of a skill's score.
    private mutating func share(of skill: UInt32, in sentence: SentenceWords, _ length: Float) -> Float {
        let known = shares[Int(skill)]
        guard known < 0 else { return known }
        let share = nameShare(skill, in: sentence) * profileShare(of: skill, in: sentence, length)
        shares[Int(skill)] = share
        reckoned.append(skill)
        return share
    }

    private func nameShare(_ skill: UInt32, in sentence: SentenceWords) -> Float {
        let preferred = index.preferred[Int(skill)]
        guard preferred >= 0 else { return 1 }
        let label = index.labels[Int(preferred)]
        return 1 - PhraseWeights.name + PhraseWeights.name * found(label, in: sentence) / label.weight
    }

    private func profileShare(of skill: UInt32, in sentence: SentenceWords, _ length: Float) -> Float {
        let (profiles, worth) = (index.profiles.elements.span, sentence.worth.span)
        var likeness: Float = 0
        for place in index.profiles.range(Int(skill)) {
            likeness += profiles[place].weight * worth[Int(profiles[place].word)]
        }
        return 1 + PhraseWeights.profile * likeness / max(length, 1e-6)
    }
}
