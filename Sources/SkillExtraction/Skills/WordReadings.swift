/// What the words of texts say in the words of a `PhraseIndex`: themselves, what they may stand for, their family, and the
/// parts of compounds that no label holds.
///
/// Each word is analysed once and remembered; the memory is emptied when it has grown past `limit` words. It belongs to one
/// thread, as its stemmer does.
final class WordReadings {
    /// A word of the index that a word of a text says.
    struct Reading {
        var word: UInt32
        /// How far, at most 1.
        var likeness: Float
    }

    /// How many words are remembered.
    static let limit = 1 << 16

    /// The readings of all words remembered.
    private(set) var readings: [Reading] = []
    private var known = WordTable(capacity: 4096)
    private let index: PhraseIndex
    private let stemmer: Stemmer

    /// Reads words for an index.
    init(_ index: PhraseIndex) {
        self.index = index
        stemmer = Stemmer(index.language)
    }

    /// Where the readings of a word stand among all.
    func range(of token: Token, in bytes: [UInt8]) -> Range<Int> {
        if let packed = known[token.hash] { return Int(packed >> 32)..<Int(packed & 0xffff_ffff) }
        if known.count >= Self.limit {
            known = WordTable(capacity: 4096)
            readings.removeAll(keepingCapacity: true)
        }
        let start = readings.count
        if token.length <= WordForms.longest { read(token.folded(in: bytes)) }
        known[token.hash] = UInt64(start) << 32 | UInt64(readings.count)
        return start..<readings.count
    }

    private func read(_ word: [UInt8]) {
        guard !add(word, 1), let splitter = index.splitter else { return }
        let parts = splitter.parts(of: word) { [stemmer, index] in
            WordFamilies.rootOrStem(stemmer.stem($0), index.language)
        }
        guard parts.count > 1 else { return }
        for part in parts { _ = add(part, PhraseWeights.compound) }
    }

    /// Adds what a word says by itself or by its family, and tells whether the index knows it.
    private func add(_ word: [UInt8], _ likeness: Float) -> Bool {
        let stem = stemmer.stem(word)
        let itself = index.words[WordHash(stem).value]
        let family = WordFamilies.root(of: stem, index.language).flatMap { index.families[WordHash($0).value] }
        guard let number = itself ?? family else { return false }
        guard number != 0 else { return true }
        let likeness = itself == nil ? likeness * PhraseWeights.family : likeness
        let word = UInt32(truncatingIfNeeded: number)
        readings.append(Reading(word: word, likeness: likeness))
        for substitute in index.substitutes[Int(word)] {
            readings.append(Reading(word: substitute.word, likeness: substitute.likeness * likeness))
        }
        return true
    }
}
