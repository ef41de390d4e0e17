/// Finds the labels that can reach a score in a sentence, looking at few others.
///
/// The postings of each word are read down to the least score; a label met is added up once, from what the sentence's
/// words are worth, and kept if it can still reach the score. Nothing that reaches it is missed.
struct PhraseSearch {
    /// By label: the search it was last met in.
    private var met: [UInt32]
    private var search: UInt32 = 0

    /// A search over so many labels.
    init(count: Int) {
        met = Array(repeating: 0, count: count)
    }

    /// Appends the labels that may reach a score.
    mutating func find(
        _ sentence: SentenceWords,
        in index: PhraseIndex,
        reaching least: Float,
        _ found: inout [UInt32]
    ) {
        startSearch()
        let (labels, labelWords) = (index.labels.span, index.labelWords.span)
        let (worth, substituteWorth) = (sentence.worth.span, index.substituteWorth.span)
        for word in sentence.words {
            let isSubstituted = worth[Int(word)] <= substituteWorth[Int(word)]
            let lists = isSubstituted ? index.substitutePostings : index.postings
            let postings = lists.elements.span
            for place in lists.range(Int(word)) {
                let posting = postings[place]
                guard posting.bound >= least else { break }
                let number = Int(posting.label)
                let label = labels[number]
                var sum: Float = 0
                for place in label.words { sum += worth[Int(labelWords[place])] }
                guard PhraseWeights.bound(sum, of: label) >= least, met[number] != search else { continue }
                met[number] = search
                found.append(posting.label)
            }
        }
    }

    /// A new number; when all have been used, they begin anew.
    private mutating func startSearch() {
        search &+= 1
        guard search == 0 else { return }
        for label in met.indices { met[label] = 0 }
        search = 1
    }
}
