/// Cuts UTF-8 into words with offsets, and finds where sentences and lines begin.
///
/// Words are runs of letters and digits. `C++`, `C#` and `.NET` keep their signs; an apostrophe inside a word is passed
/// over (`don't` is *dont*) and a possessive `'s` left off; a hyphen parts two words but is remembered, so that
/// `problem-solving` is found as *problem solving* and Danish compounds can be joined again. Any bytes are taken, valid
/// UTF-8 or not.
struct Tokenizer {
    /// The words in order.
    private(set) var tokens: [Token] = []
    /// What stands after the last word.
    private(set) var trailing: Token.Gap = []

    private let bytes: [UInt8]
    private var offset = 0
    private var lineStart = 0
    private var sentence = 0

    /// Reads a text.
    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        tokens.reserveCapacity(bytes.count / 5)
        bytes.withUnsafeBufferPointer { text in
            while true {
                let gap = readGap(text)
                guard offset < text.count else {
                    trailing = gap.union([.sentence, .line])
                    return
                }
                if !readPlainWord(text, gap) { readWord(gap) }
            }
        }
    }

    /// Reads a text.
    init(_ text: String) {
        self.init(Array(text.utf8))
    }

    /// Reads a word of ASCII letters and digits with a plain end: nearly every word of a text.
    ///
    /// False, and nothing read, when it holds anything else.
    private mutating func readPlainWord(_ text: UnsafeBufferPointer<UInt8>, _ gap: Token.Gap) -> Bool {
        var hash = WordHash()
        var place = offset
        var capitals = 0
        while place < text.count {
            let byte = text[place]
            let isCapital = byte &- 0x41 < 26
            let isDigit = byte &- 0x30 < 10
            guard isCapital || isDigit || byte &- 0x61 < 26 else { break }
            if isCapital || isDigit { capitals &+= 1 }
            hash.add(isCapital ? byte | 0x20 : byte)
            place &+= 1
        }
        guard place > offset, place >= text.count || Letters.endsPlainWord(text[place]) else { return false }
        let length = place &- offset
        let startsUpper = text[offset] &- 0x41 < 26
        let shape: Token.Shape = capitals == length ? .capitals : startsUpper ? .capitalised : .small
        if gap.contains(.sentence), !tokens.isEmpty { sentence += 1 }
        tokens.append(
            Token(start: offset, end: place, hash: hash.value, shape: shape, gap: gap, sentence: sentence)
        )
        offset = place
        return true
    }

    private mutating func readWord(_ gap: Token.Gap) {
        let start = offset
        var hash = WordHash()
        var letters = 0
        var capitals = 0
        let startsUpper = Letters.isUpper(bytes, start)
        if bytes[offset] == UInt8(ascii: ".") {
            hash.add(bytes[offset])
            offset += 1
        }
        while offset < bytes.count {
            let length = Letters.length(bytes, offset)
            if length == 0 {
                let apostrophe = apostropheLength(offset)
                guard apostrophe > 0, offset > start else { break }
                if isPossessive(offset + apostrophe) { break }
                guard offset + apostrophe < bytes.count, Letters.length(bytes, offset + apostrophe) > 0 else { break }
                offset += apostrophe
                continue
            }
            letters += 1
            if Letters.isUpper(bytes, offset) || (length == 1 && Letters.isDigit(bytes[offset])) { capitals += 1 }
            var previous: UInt8 = 0
            let end = offset + length
            while offset < end {
                hash.add(Letters.folded(bytes[offset], after: previous))
                previous = bytes[offset]
                offset += 1
            }
        }
        addSigns(&hash)
        if gap.contains(.sentence), !tokens.isEmpty { sentence += 1 }
        tokens.append(
            Token(
                start: start,
                end: offset,
                hash: hash.value,
                shape: capitals == letters ? .capitals : startsUpper ? .capitalised : .small,
                gap: gap,
                sentence: sentence
            )
        )
        skipPossessive()
    }

    /// `C++`, `C#`, `F#`, but not `C+` or `C#3`.
    private mutating func addSigns(_ hash: inout WordHash) {
        var end = offset
        if end < bytes.count, bytes[end] == UInt8(ascii: "#") {
            end += 1
        } else if end + 1 < bytes.count, bytes[end] == UInt8(ascii: "+"), bytes[end + 1] == UInt8(ascii: "+") {
            end += 2
        }
        guard end > offset, end >= bytes.count || Letters.length(bytes, end) == 0 else { return }
        for byte in bytes[offset..<end] { hash.add(byte) }
        offset = end
    }

    private mutating func skipPossessive() {
        guard offset < bytes.count else { return }
        let apostrophe = apostropheLength(offset)
        if apostrophe > 0, isPossessive(offset + apostrophe) { offset += apostrophe + 1 }
    }

    /// A single `s` and no further letter.
    private func isPossessive(_ offset: Int) -> Bool {
        guard offset < bytes.count, bytes[offset] | 0x20 == UInt8(ascii: "s") else { return false }
        return offset + 1 >= bytes.count || Letters.length(bytes, offset + 1) == 0
    }

    /// `'` or `’`.
    private func apostropheLength(_ offset: Int) -> Int {
        if bytes[offset] == UInt8(ascii: "'") { return 1 }
        let isTypographic =
            bytes[offset] == 0xe2 && offset + 2 < bytes.count && bytes[offset + 1] == 0x80
            && bytes[offset + 2] == 0x99
        return isTypographic ? 3 : 0
    }

    /// Passes over everything up to the next word and says what it was.
    private mutating func readGap(_ text: UnsafeBufferPointer<UInt8>) -> Token.Gap {
        let start = offset
        if start &+ 1 < text.count, text[start] == UInt8(ascii: " "), Letters.isASCIIWord(text[start &+ 1]) {
            offset = start &+ 1
            return []
        }
        var marks = GapMarks()
        while offset < bytes.count, Letters.length(bytes, offset) == 0, !startsDotNet() {
            offset += marks.read(bytes, offset, from: start)
            if marks.endsLine {
                marks.endsLine = false
                marks.lines += 1
                marks.longestLine = max(marks.longestLine, offset - lineStart)
                lineStart = offset
            }
        }
        let next = offset < bytes.count ? offset : nil
        return marks.gap(
            nextIsCapital: next.map { Letters.isUpper(bytes, $0) || Letters.isDigit(bytes[$0]) } ?? true,
            afterInitial: tokens.last.map { $0.length == 1 && $0.shape == .small } ?? false,
            length: offset - start
        )
    }

    /// `.NET` where no word stands before the dot.
    private func startsDotNet() -> Bool {
        guard bytes[offset] == UInt8(ascii: "."), offset + 3 < bytes.count else { return false }
        guard offset == 0 || Letters.length(bytes, offset - 1) == 0 else { return false }
        let isNet =
            bytes[offset + 1] | 0x20 == UInt8(ascii: "n") && bytes[offset + 2] | 0x20 == UInt8(ascii: "e")
            && bytes[offset + 3] | 0x20 == UInt8(ascii: "t")
        return isNet && (offset + 4 >= bytes.count || Letters.length(bytes, offset + 4) == 0)
    }
}
