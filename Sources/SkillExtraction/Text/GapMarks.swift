/// The signs between two words, and what they mean together.
///
/// A full stop ends a sentence when a capital or digit follows and no initial goes before (`e.g. Excel`). A line break
/// ends it too, unless the line was long and the next begins small: such a line was wrapped. Two blanks before a capital
/// end it as well: that is what is left where a page's markup was taken out.
struct GapMarks {
    /// A line longer than this may have been wrapped.
    static let wrappedLine = 60

    private var commas = 0
    private var clauses = 0
    private var colons = 0
    private var stops = 0
    private var bullets = 0
    private var blanks = 0
    private var hyphens = 0
    private var slashes = 0
    /// Whether the hyphen stands right behind the word.
    private var startsWithHyphen = false
    /// Set when the sign just read ends a line; whoever reads takes it back.
    var endsLine = false
    /// Line breaks so far.
    var lines = 0
    /// Bytes of the longest line that ended here.
    var longestLine = 0

    /// Notes the sign at an offset and says how many bytes it takes.
    ///
    /// `start` is where the gap begins.
    mutating func read(_ bytes: [UInt8], _ offset: Int, from start: Int) -> Int {
        switch bytes[offset] {
        case UInt8(ascii: ","): commas += 1
        case UInt8(ascii: ";"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"):
            clauses += 1
        case UInt8(ascii: ":"): colons += 1
        case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): stops += 1
        case UInt8(ascii: "*"), UInt8(ascii: "|"): bullets += 1
        case UInt8(ascii: "-"):
            if offset == start { startsWithHyphen = true }
            hyphens += 1
        case UInt8(ascii: "/"): slashes += 1
        case UInt8(ascii: " "), UInt8(ascii: "\t"): blanks += 1
        case UInt8(ascii: "\n"), 0x0b, 0x0c: endsLine = true
        case 0xc2 where offset + 1 < bytes.count:
            if bytes[offset + 1] == 0xa0 { blanks += 1 }
            if bytes[offset + 1] == 0xb7 { bullets += 1 }
            return 2
        case 0xe2 where offset + 2 < bytes.count && bytes[offset + 1] & 0xc0 == 0x80:
            readGeneralPunctuation(bytes[offset + 1], bytes[offset + 2])
            return 3
        default: break
        }
        return 1
    }

    /// U+2000 to U+2FFF: dashes, line separators, bullets, arrows and the signs used as bullets.
    private mutating func readGeneralPunctuation(_ second: UInt8, _ third: UInt8) {
        switch (second, third) {
        case (0x80, 0x90), (0x80, 0x91): hyphens += 1
        case (0x80, 0x92...0x95): clauses += 1
        case (0x80, 0xa2), (0x80, 0xa3): bullets += 1
        case (0x80, 0xa8), (0x80, 0xa9): endsLine = true
        case (0x86...0x9e, _): bullets += 1
        default: break
        }
    }

    /// What the signs mean, given what stands on both sides.
    func gap(nextIsCapital: Bool, afterInitial: Bool, length: Int) -> Token.Gap {
        var gap: Token.Gap = []
        if commas > 0 { gap.insert(.comma) }
        if colons > 0 { gap.insert(.colon) }
        let isSuspended = startsWithHyphen && hyphens == 1 && blanks == 1 && length <= 5 && clauses + lines == 0
        if isSuspended { gap.insert(.suspended) }
        if clauses > 0 || (hyphens > 0 && blanks > 0 && !isSuspended) { gap.insert(.clause) }
        if hyphens == 1, length <= 3, blanks == 0, lines == 0, clauses == 0 { gap.insert(.hyphen) }
        if slashes == 1, length == 1 { gap.insert(.slash) }
        let isWrapped =
            lines == 1 && longestLine > GapMarks.wrappedLine && !nextIsCapital
            && stops + bullets + colons + hyphens == 0
        if lines > 0, !isWrapped { gap.formUnion([.line, .sentence]) }
        let isStop = stops > 0 && blanks + lines > 0 && nextIsCapital && !afterInitial
        let isLostLine = blanks > 1 && nextIsCapital && commas == 0
        if isStop || isLostLine || bullets > 0 { gap.insert(.sentence) }
        return gap
    }
}
