/// A running 64-bit hash of the folded bytes of a word (FNV-1a, mixed at the end).
///
/// Two words with one hash would be taken for the same word: with a million words the odds are about one in thirty
/// million. It is the same in every run, so that equal input gives equal output.
struct WordHash {
    private var state: UInt64 = 0xcbf2_9ce4_8422_2325

    /// The empty word.
    init() {}

    /// The hash of a whole word, already folded.
    init(_ bytes: some Sequence<UInt8>) {
        for byte in bytes { add(byte) }
    }

    /// Takes the next byte.
    mutating func add(_ byte: UInt8) {
        state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    }

    /// The hash so far, never 0, so that 0 can stand for an empty slot.
    var value: UInt64 {
        var hash = state
        hash ^= hash >> 32
        hash = hash &* 0x9e37_79b9_7f4a_7c15
        hash ^= hash >> 29
        return hash == 0 ? 1 : hash
    }
}
