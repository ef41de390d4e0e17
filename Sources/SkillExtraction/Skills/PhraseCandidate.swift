/// A skill by a label of it, with the words of the sentence that speak for it.
struct PhraseCandidate {
    var skill: UInt32
    var score: Float
    /// The share of the label's words, by weight, that are there.
    var coverage: Float
    var words: [(place: Int, weight: Float)]

    /// From the first to the last of the words.
    var tokens: Range<Int> {
        let places = words.map(\.place)
        return (places.min() ?? 0)..<(places.max() ?? -1) + 1
    }
}
