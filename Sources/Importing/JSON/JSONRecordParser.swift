/// Turns the bytes of one JSON value (RFC 8259, strictly) into a `FeedElement`.
///
/// Own code and not Foundation's, because a record needs what Foundation throws away: the order of members, the line of
/// each, and a number's digits as written (a postcode `0150`, an id above 2^53).
struct JSONRecordParser {
    /// What is wrong, and where.
    struct Fault: Error, Hashable {
        let line: Int
        let expected: String
        let found: String
    }

    /// What a scalar or an empty array was, as the attribute `kind`, for formats whose types are to be checked.
    enum Kind: String {
        case string, number, boolean, emptyArray

        static let attribute = "kind"
    }

    /// Deepest nesting that is read.
    static let depthLimit = 256

    private let bytes: UnsafeBufferPointer<UInt8>
    private var index = 0
    private var line: Int
    private var depth = 0
    private let marksKinds: Bool

    /// Parses one value that fills the bytes; throws a `Fault`.
    static func element(
        _ bytes: some Sequence<UInt8>,
        line: Int,
        name: String = "record",
        marksKinds: Bool = false
    ) throws -> FeedElement {
        let array = ContiguousArray(bytes)
        return try array.withUnsafeBufferPointer { buffer in
            var parser = JSONRecordParser(bytes: buffer, line: line, marksKinds: marksKinds)
            var values: [FeedElement] = []
            try parser.value(named: name, into: &values)
            parser.skipBlanks()
            guard parser.index == buffer.count else { throw parser.fault("the end of the record") }
            return values.first ?? FeedElement(name: name, line: line)
        }
    }

    private init(bytes: UnsafeBufferPointer<UInt8>, line: Int, marksKinds: Bool) {
        self.marksKinds = marksKinds
        self.bytes = bytes
        self.line = line
    }

    private mutating func value(named name: String, into siblings: inout [FeedElement]) throws {
        skipBlanks()
        let start = line
        switch current {
        case UInt8(ascii: "{"):
            let children = try object()
            siblings.append(FeedElement(name: name, children: children, line: start))
        case UInt8(ascii: "["):
            try array(named: name, into: &siblings)
        case UInt8(ascii: "\""):
            siblings.append(scalar(name, try string().trimmed, .string, start))
        case UInt8(ascii: "t"):
            try word("true")
            siblings.append(scalar(name, "true", .boolean, start))
        case UInt8(ascii: "f"):
            try word("false")
            siblings.append(scalar(name, "false", .boolean, start))
        case UInt8(ascii: "n"):
            try word("null")
        default:
            siblings.append(scalar(name, try number(), .number, start))
        }
    }

    private func scalar(_ name: String, _ text: String, _ kind: Kind, _ line: Int) -> FeedElement {
        let attributes = marksKinds ? [Kind.attribute: kind.rawValue] : [:]
        return FeedElement(name: name, text: text, attributes: attributes, line: line)
    }

    private mutating func object() throws -> [FeedElement] {
        try descend()
        defer { depth -= 1 }
        var members: [FeedElement] = []
        skipBlanks()
        if take("}") { return members }
        repeat {
            skipBlanks()
            guard current == UInt8(ascii: "\"") else { throw fault("a member's name in quotes") }
            let name = try string()
            skipBlanks()
            guard take(":") else { throw fault("a colon after a member's name") }
            try value(named: name, into: &members)
            skipBlanks()
        } while take(",")
        guard take("}") else { throw fault("a comma or } after a member") }
        return members
    }

    private mutating func array(named name: String, into siblings: inout [FeedElement]) throws {
        try descend()
        defer { depth -= 1 }
        skipBlanks()
        if take("]") {
            if marksKinds { siblings.append(scalar(name, "", .emptyArray, line)) }
            return
        }
        repeat {
            try value(named: name, into: &siblings)
            skipBlanks()
        } while take(",")
        guard take("]") else { throw fault("a comma or ] after an element") }
    }

    private mutating func string() throws -> String {
        index += 1
        let start = index
        while let byte = current, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 0x20 { index += 1 }
        if current == UInt8(ascii: "\"") {
            defer { index += 1 }
            return try text(UnsafeBufferPointer(rebasing: bytes[start..<index]))
        }
        var unescaped = [UInt8](bytes[start..<index])
        while let byte = current {
            switch byte {
            case UInt8(ascii: "\""):
                index += 1
                return try unescaped.withUnsafeBufferPointer { try text($0) }
            case UInt8(ascii: "\\"):
                try escape(into: &unescaped)
            case 0..<0x20:
                throw fault("a string without control characters")
            default:
                unescaped.append(byte)
                index += 1
            }
        }
        throw fault("the closing quote of a string")
    }

    private func text(_ utf8: UnsafeBufferPointer<UInt8>) throws -> String {
        guard let text = String(validating: utf8, as: UTF8.self) else {
            throw Fault(line: line, expected: "UTF-8", found: "a string with other bytes")
        }
        return text
    }

    private mutating func escape(into output: inout [UInt8]) throws {
        index += 1
        let letter = current
        index += 1
        switch letter {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): output.append(letter ?? 0)
        case UInt8(ascii: "b"): output.append(8)
        case UInt8(ascii: "f"): output.append(12)
        case UInt8(ascii: "n"): output.append(10)
        case UInt8(ascii: "r"): output.append(13)
        case UInt8(ascii: "t"): output.append(9)
        case UInt8(ascii: "u"):
            // A lone half of a surrogate pair becomes the replacement character, as in Foundation.
            var code = try hexadecimal()
            if (0xD800..<0xDC00).contains(code), current == UInt8(ascii: "\\"), byte(at: index + 1) == UInt8(ascii: "u")
            {
                let back = index
                index += 2
                let low = try hexadecimal()
                if (0xDC00..<0xE000).contains(low) {
                    code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
                } else {
                    index = back
                }
            }
            output.append(contentsOf: String(Unicode.Scalar(code) ?? "\u{FFFD}").utf8)
        default: throw fault("a known escape after \\")
        }
    }

    private mutating func hexadecimal() throws -> UInt32 {
        var code: UInt32 = 0
        for _ in 0..<4 {
            guard let digit = current.flatMap({ Character(Unicode.Scalar($0)).hexDigitValue }) else {
                throw fault("four hexadecimal digits after \\u")
            }
            code = code << 4 | UInt32(digit)
            index += 1
        }
        return code
    }

    private mutating func number() throws -> String {
        let start = index
        if current == UInt8(ascii: "-") { index += 1 }
        let leading = current
        guard skipDigits() > 0 else {
            index = start
            throw fault("a value")
        }
        let isPadded = leading == UInt8(ascii: "0") && isDigit(byte(at: start + (byte(at: start) == 45 ? 2 : 1)))
        if take("."), skipDigits() == 0 { throw fault("digits after the point") }
        if current == UInt8(ascii: "e") || current == UInt8(ascii: "E") {
            index += 1
            if current == UInt8(ascii: "+") || current == UInt8(ascii: "-") { index += 1 }
            if skipDigits() == 0 { throw fault("digits of the exponent") }
        }
        guard !isPadded else { throw fault("a number without leading zeros") }
        return String(decoding: bytes[start..<index], as: UTF8.self)
    }

    private mutating func word(_ word: StaticString) throws {
        for offset in 0..<word.utf8CodeUnitCount {
            guard current == word.utf8Start[offset] else { throw fault("true, false or null") }
            index += 1
        }
    }

    private mutating func descend() throws {
        depth += 1
        index += 1
        guard depth <= Self.depthLimit else {
            throw Fault(line: line, expected: "at most \(Self.depthLimit) levels", found: "deeper nesting")
        }
    }

    private var current: UInt8? { index < bytes.count ? bytes[index] : nil }

    private func byte(at index: Int) -> UInt8? { index < bytes.count ? bytes[index] : nil }

    private func isDigit(_ byte: UInt8?) -> Bool { byte.map { (48...57).contains($0) } ?? false }

    private mutating func skipDigits() -> Int {
        let start = index
        while isDigit(current) { index += 1 }
        return index - start
    }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard current == UInt8(ascii: character) else { return false }
        index += 1
        return true
    }

    private mutating func skipBlanks() {
        while let byte = current, byte == 0x20 || (0x09...0x0D).contains(byte), byte != 0x0B, byte != 0x0C {
            if byte == 0x0A { line += 1 }
            index += 1
        }
    }

    private func fault(_ expected: String) -> Fault {
        guard let byte = current else { return Fault(line: line, expected: expected, found: "the end") }
        // Only punctuation is quoted: letters and digits may be somebody's data.
        let isMark = (0x21...0x7E).contains(byte) && !Character(Unicode.Scalar(byte)).isLetter && !isDigit(byte)
        return Fault(line: line, expected: expected, found: isMark ? String(Unicode.Scalar(byte)) : "another character")
    }
}

extension FeedElement {
    /// What the value was in JSON, where that was asked for; nil for objects.
    var jsonKind: JSONRecordParser.Kind? {
        attributes[JSONRecordParser.Kind.attribute].flatMap(JSONRecordParser.Kind.init)
    }
}
