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

    /// UTF-8 offsets of the first byte and past the last.
    var start: Int
    var end: Int
    /// The hash of the word in lower case.
    var hash: UInt64
    /// How it is written.
    var shape: Shape
    /// What stands before it.
    var gap: Gap
    /// The number of its sentence, from 0.
    var sentence: Int

    /// How many bytes it has.
    var length: Int { end - start }
}
