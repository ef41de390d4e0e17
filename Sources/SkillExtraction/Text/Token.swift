/// A word of a text: where it stands, what it is when case is ignored, and what stands before it.
struct Token: Equatable {
    /// What lies between a word and the one before it.
    struct Gap: OptionSet {
        let rawValue: UInt16
        /// A comma.
        static let comma = Gap(rawValue: 1)
        /// A semicolon, a spaced dash or a bracket: the thought changes, the sentence goes on.
        static let clause = Gap(rawValue: 1 << 1)
        /// A colon.
        static let colon = Gap(rawValue: 1 << 2)
        /// A line break that ends a line rather than wraps it.
        static let line = Gap(rawValue: 1 << 3)
        /// A new sentence begins after it (a line break included).
        static let sentence = Gap(rawValue: 1 << 4)
        /// A hyphen and nothing else: the two words are one compound.
        static let hyphen = Gap(rawValue: 1 << 5)
        /// A slash and nothing else: the two words are alternatives.
        static let slash = Gap(rawValue: 1 << 6)
        /// A hyphen that belongs to the word before it (*pleje- og omsorgsopgaver*).
        static let suspended = Gap(rawValue: 1 << 7)
        /// Anything that a phrase does not run across.
        static let phraseBreak: Gap = [.comma, .clause, .colon, .line, .sentence]
    }

    /// How a word is written.
    enum Shape: UInt8 {
        /// No capital in front (`java`, `iOS`).
        case small
        /// A capital in front and small letters after it (`Java`).
        case capitalised
        /// Capitals only (`SQL`, `C++`).
        case capitals
    }

    /// The hash of the word in lower case.
    var hash: UInt64
    private var first: UInt32
    private var past: UInt32
    private var sentenceNumber: UInt32
    /// What stands before it.
    var gap: Gap
    /// How it is written.
    var shape: Shape

    /// A word; kept in 24 bytes, for a text has many.
    ///
    /// Texts past four gigabytes are not foreseen.
    init(start: Int, end: Int, hash: UInt64, shape: Shape, gap: Gap, sentence: Int) {
        self.hash = hash
        first = UInt32(truncatingIfNeeded: start)
        past = UInt32(truncatingIfNeeded: end)
        sentenceNumber = UInt32(truncatingIfNeeded: sentence)
        self.gap = gap
        self.shape = shape
    }

    /// UTF-8 offset of the first byte.
    var start: Int { Int(first) }
    /// UTF-8 offset past the last byte.
    var end: Int { Int(past) }
    /// The number of its sentence, from 0.
    var sentence: Int { Int(sentenceNumber) }
    /// How many bytes it has.
    var length: Int { end - start }
}
