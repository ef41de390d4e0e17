import Taxonomies

/// Turns the words of texts into small numbers: the stem, for labels, and the exact word, for cues.
///
/// Each word form is stemmed once and remembered; the memory is emptied when it has grown past `limit` forms, so that a
/// run over millions of texts does not grow. It belongs to one thread, as its stemmer does.
final class WordForms {
    /// How many word forms are remembered (8 MB).
    static let limit = 1 << 17
    /// A longer word is never looked up by its stem (bytes).
    static let longest = 64

    private let stemmer: Stemmer
    private let stems: WordTable
    private let cues: WordTable
    private var known = WordTable(capacity: 4096)

    /// Looks words up in a vocabulary of stems and one of cue words, both by hash.
    init(language: LanguageCode, stems: WordTable, cues: WordTable) {
        stemmer = Stemmer(language)
        self.stems = stems
        self.cues = cues
    }

    /// The stem's and the cue word's numbers; 0 for a word that is in no label or in no cue.
    func look(up token: Token, in bytes: [UInt8]) -> (stem: UInt32, cue: UInt32) {
        if let packed = known[token.hash] { return unpack(packed) }
        if known.count >= Self.limit { known = WordTable(capacity: 4096) }
        var packed = (cues[token.hash] ?? 0) << 32
        if token.length <= Self.longest {
            let stem = stemmer.stem(token.folded(in: bytes))
            packed |= stems[WordHash(stem).value] ?? 0
        }
        known[token.hash] = packed
        return unpack(packed)
    }

    /// The same for all words of a text, faster than one by one: words seen before are found without a call.
    func look(up tokens: [Token], in bytes: [UInt8]) -> (stems: [UInt32], cues: [UInt32]) {
        var cues: [UInt32] = []
        var unknown: [Int] = []
        var stems = known.withLookUp { find in
            [UInt32](unsafeUninitializedCapacity: tokens.count) { stems, count in
                cues = [UInt32](unsafeUninitializedCapacity: tokens.count) { cues, count in
                    for place in tokens.indices {
                        let packed = find(tokens[place].hash)
                        if packed == nil { unknown.append(place) }
                        stems.initializeElement(at: place, to: UInt32(truncatingIfNeeded: packed ?? 0))
                        cues.initializeElement(at: place, to: UInt32(truncatingIfNeeded: (packed ?? 0) >> 32))
                    }
                    count = tokens.count
                }
                count = tokens.count
            }
        }
        for place in unknown { (stems[place], cues[place]) = look(up: tokens[place], in: bytes) }
        return (stems, cues)
    }

    /// The number of the stem of two words written as one.
    func joined(_ first: Token, _ second: Token, in bytes: [UInt8]) -> UInt32 {
        guard first.length + second.length <= Self.longest else { return 0 }
        let stem = stemmer.stem(first.folded(in: bytes) + second.folded(in: bytes))
        return UInt32(truncatingIfNeeded: stems[WordHash(stem).value] ?? 0)
    }

    private func unpack(_ packed: UInt64) -> (stem: UInt32, cue: UInt32) {
        (UInt32(truncatingIfNeeded: packed), UInt32(truncatingIfNeeded: packed >> 32))
    }
}
