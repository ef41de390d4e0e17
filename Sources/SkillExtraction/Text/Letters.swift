/// What a byte of UTF-8 is to the tokeniser, and its lower case.
///
/// Letters are ASCII, the Latin letters of Western and Northern Europe and every other script's; the general
/// punctuation, symbols and emoji blocks are not. Accented letters are expected composed (one code point), as feeds send
/// them.
enum Letters {
    /// How many bytes the letter or digit at an offset takes; 0 when there is none, whatever the bytes are.
    static func length(_ bytes: [UInt8], _ offset: Int) -> Int {
        let byte = bytes[offset]
        if byte < 0x80 { return isASCIIWord(byte) ? 1 : 0 }
        guard offset + 1 < bytes.count else { return 0 }
        let second = bytes[offset + 1]
        switch byte {
        case 0xc3: return second == 0x97 || second == 0xb7 || !isContinuation(second) ? 0 : 2  // not × and ÷
        case 0xc4...0xdf: return isContinuation(second) ? 2 : 0
        case 0xe0, 0xe1, 0xe4...0xed:
            guard offset + 2 < bytes.count else { return 0 }
            return isContinuation(second) && isContinuation(bytes[offset + 2]) ? 3 : 0
        default: return 0
        }
    }

    /// Whether the letter at an offset is a capital (ASCII and Latin-1; other scripts count as small).
    static func isUpper(_ bytes: [UInt8], _ offset: Int) -> Bool {
        let byte = bytes[offset]
        if byte < 0x80 { return isASCIIUpper(byte) }
        guard byte == 0xc3, offset + 1 < bytes.count else { return false }
        return bytes[offset + 1] < 0x9f
    }

    /// The lower case of a byte, given the byte before it in the word (Latin-1 capitals differ in their second byte).
    static func folded(_ byte: UInt8, after previous: UInt8) -> UInt8 {
        if byte < 0x80 { return isASCIIUpper(byte) ? byte | 0x20 : byte }
        return previous == 0xc3 && byte < 0x9f ? byte | 0x20 : byte
    }

    /// Whether a byte behind ASCII letters surely ends their word: an ASCII sign that is none of `'`, `#` and `+`.
    static func endsPlainWord(_ byte: UInt8) -> Bool {
        byte < 0x80 && byte != UInt8(ascii: "'") && byte != UInt8(ascii: "#") && byte != UInt8(ascii: "+")
    }

    /// A to Z, a to z, 0 to 9.
    static func isASCIIWord(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- 0x61 < 26 || isDigit(byte)
    }

    /// 0 to 9.
    static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

    /// A to Z.
    static func isASCIIUpper(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }

    private static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xc0 == 0x80 }
}
