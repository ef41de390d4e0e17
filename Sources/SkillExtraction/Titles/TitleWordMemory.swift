/// Remembers how words of titles are like words of labels, for titles repeat words.
///
/// It holds `most` words at most, some 3 MB, and then begins anew. It stems, and belongs to one thread at a time.
struct TitleWordMemory {
    /// How many different words are remembered.
    static let most = 1 << 14

    /// A word looked up.
    struct Known {
        /// Its place among the likes of all words.
        fileprivate(set) var likes: Range<Int>
        /// The length of its features, as of a vector.
        fileprivate(set) var length: Float
    }

    private let likeness: WordLikeness
    private let reader: TitleWordReader
    private let spellings: [(from: [UInt8], to: [UInt8])]
    private var numbers = WordTable(capacity: 4096)
    private var words: [Known] = []
    private var scratch: [Float]
    /// The likes of all words remembered.
    private(set) var likes: [WordLikeness.Like] = []

    /// Prepares an index to be asked.
    init(_ index: TitleIndex, reader: TitleWordReader) {
        likeness = index.likeness
        self.reader = reader
        spellings = index.reader.vocabulary.spellings
        scratch = Array(repeating: 0, count: index.likeness.lengths.count)
    }

    /// To be called between titles, for what it told before is lost when it begins anew.
    mutating func forgetIfFull() {
        guard words.count + TitleReader.longest > Self.most else { return }
        numbers = WordTable(capacity: 4096)
        words.removeAll(keepingCapacity: true)
        likes.removeAll(keepingCapacity: true)
    }

    /// What a word is like; its letters are asked for when it is new.
    mutating func look(up hash: UInt64, letters: () -> [UInt8]) -> Known {
        if let number = numbers[hash] { return words[Int(number)] }
        let found = like(letters())
        let known = Known(likes: likes.count..<(likes.count + found.likes.count), length: found.length)
        likes += found.likes
        numbers[hash] = UInt64(words.count)
        words.append(known)
        return known
    }

    /// What a word is like, in its own spelling or in another that is likelier (`koekken`, `køkken`).
    private mutating func like(_ word: [UInt8]) -> (likes: [WordLikeness.Like], length: Float) {
        guard word.count <= CompoundSplitter.longest else { return ([], 0) }
        var found = likeness.like(reader.features(of: word), scratch: &scratch)
        for (from, to) in spellings {
            let respelled = word.replacing(from, with: to)
            guard respelled != word else { continue }
            let other = likeness.like(reader.features(of: respelled), scratch: &scratch)
            if likest(other) > likest(found) { found = other }
        }
        return found
    }

    private func likest(_ found: (likes: [WordLikeness.Like], length: Float)) -> Float {
        found.likes.lazy.map { $0.product / (found.length * likeness.lengths[Int($0.word)]) }.max() ?? 0
    }
}
