/// The telling words of one sentence: what each is worth, and where it stands.
///
/// Kept from sentence to sentence: the arrays over all words of the index stay, and only what a sentence touched is
/// wiped.
struct SentenceWords {
    /// A place where a word stands, or one that it may stand for.
    struct Mark {
        /// The position of the word.
        var place: Int
        /// What it is worth there.
        var worth: Float
        /// The number of the same word's mark before, -1 for none.
        var previous: Int32
    }

    /// By word of the index: what it is worth in the sentence, 0 when it is not there.
    private(set) var worth: [Float]
    /// The words of the sentence in the order they were found, so that sums come out the same always.
    private(set) var words: [UInt32] = []
    /// All places.
    private(set) var marks: [Mark] = []
    /// By word of the index: the number of its last mark.
    private var lastMark: [Int32]

    /// The words of no sentence, for so many words of the index.
    init(count: Int) {
        worth = Array(repeating: 0, count: count)
        lastMark = Array(repeating: -1, count: count)
    }

    /// The length of the sentence as a vector of its words' worth.
    var length: Float {
        words.reduce(0) { $0 + worth[Int($1)] * worth[Int($1)] }.squareRoot()
    }

    /// Notes a word.
    mutating func note(_ word: UInt32, at place: Int, worth value: Float) {
        let word = Int(word)
        if lastMark[word] < 0 { words.append(UInt32(word)) }
        worth[word] = max(worth[word], value)
        marks.append(Mark(place: place, worth: value, previous: lastMark[word]))
        lastMark[word] = Int32(marks.count - 1)
    }

    /// Wipes the sentence.
    mutating func forget() {
        for word in words {
            worth[Int(word)] = 0
            lastMark[Int(word)] = -1
        }
        words.removeAll(keepingCapacity: true)
        marks.removeAll(keepingCapacity: true)
    }

    /// Runs a body for each mark of a word, the last first.
    func eachMark(of word: UInt32, _ body: (Mark) -> Void) {
        var number = lastMark[Int(word)]
        while number >= 0 {
            let mark = marks[Int(number)]
            body(mark)
            number = mark.previous
        }
    }
}
