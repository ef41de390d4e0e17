/// One label of one concept, as the trie keeps it at the end of its phrase.
struct LabelEntry: Sendable, Hashable {
    /// Which of SKOS's kinds a label is; the lower is the surer.
    enum Kind: UInt8, Sendable, Comparable {
        /// The one name to show.
        case preferred
        /// Another name.
        case alternative
        /// A name that is searched only.
        case hidden

        static func < (left: Kind, right: Kind) -> Bool { left.rawValue < right.rawValue }
    }

    /// How the label must be written in the text to count.
    enum Writing: UInt8, Sendable {
        /// In any way.
        case any
        /// With the same capitals: the same word in small letters is an everyday word, or it has two letters at most.
        case asGiven
    }

    /// Position of the concept in the taxonomy.
    var concept: UInt32
    /// Which kind of label.
    var kind: Kind
    /// How it must be written.
    var writing: Writing
    /// The shape of its first word.
    var shape: Token.Shape
    /// Whether it is near the preferred label: the same beginning of some word (`maths`, `mathematics`).
    var isNear: Bool
    /// Hash of a single word, 0 for a phrase: English texts may only put it in the plural, others inflect it freely unless
    /// their word is short (`jag` is no form of *jaga*), in Danish and Norwegian as `InflectionalEndings` says.
    var word: UInt64
    /// Where the single word's letters stand among `LabelTrie.letters`; empty for a phrase, and where nobody asks.
    var letters: Range<UInt32>
    /// What its words name (English only).
    var signature: UInt64
}
