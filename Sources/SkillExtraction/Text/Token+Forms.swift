extension Token {
    /// The word in lower case, without apostrophes: the very bytes that were hashed.
    func folded(in bytes: [UInt8]) -> [UInt8] {
        var word: [UInt8] = []
        word.reserveCapacity(length)
        var offset = start
        var previous: UInt8 = 0
        while offset < end {
            let byte = bytes[offset]
            if byte == UInt8(ascii: "'") {
                offset += 1
                continue
            }
            if byte == 0xe2, offset + 2 < end, bytes[offset + 1] == 0x80, bytes[offset + 2] == 0x99 {
                offset += 3
                continue
            }
            word.append(Letters.folded(byte, after: previous))
            previous = byte
            offset += 1
        }
        return word
    }

    /// The word's hash without a plural `s`, which is as much as English single words may differ by.
    func singular(in bytes: [UInt8]) -> UInt64 {
        let word = folded(in: bytes)
        return WordHash(English.singular(word)).value
    }

    /// Whether the word names who does it rather than what is done (`manager`, not `management`).
    func isAgent(in bytes: [UInt8]) -> Bool {
        English.isAgent(folded(in: bytes))
    }
}

/// What the English stemmer takes too far: *manager*, *management* and *managing* have one stem, and so have *accountant*
/// and *accounting*.
///
/// The Scandinavian stemmers only take endings off, and need no such guard.
enum English {
    /// A word without its plural `s` (not `ss`).
    static func singular(_ word: [UInt8]) -> ArraySlice<UInt8> {
        guard word.count > 3, word.last == UInt8(ascii: "s"), word[word.count - 2] != UInt8(ascii: "s") else {
            return word[...]
        }
        return word.dropLast()
    }

    /// Whether a word ends as agents do, or is a form of a verb that does (*deliver*, *delivering*, *delivered*).
    static func isAgent(_ word: [UInt8]) -> Bool {
        let stem = singular(word)
        return endings.contains { stem.count > $0.count && stem.suffix($0.count).elementsEqual($0) }
    }

    private static let endings: [[UInt8]] = [
        "er", "or", "ant", "ist", "ering", "ered", "oring", "ored",
    ].map { Array($0.utf8) }
}
