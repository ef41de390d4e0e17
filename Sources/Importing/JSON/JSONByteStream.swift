/// A `ByteReader` seen as JSON: finds where values end, without understanding them.
///
/// Holds one chunk, so memory depends on the longest record alone.
struct JSONByteStream {
    /// The bytes of one value and what was noticed while they went by.
    struct Extent {
        var bytes: [UInt8] = []
        /// The line it begins on.
        var line: Int
        /// Longer than `limit`; `bytes` then holds its beginning only.
        var isTooLong = false
        /// The stream ended inside.
        var isCut = false
    }

    /// Longest record that is kept.
    static let limit = 10 << 20

    /// The line of the next byte, from 1.
    private(set) var line: Int
    private let reader: ByteReader
    private var chunk: [UInt8] = []
    private var index = 0

    init(_ reader: ByteReader, line: Int = 1) {
        self.line = line
        self.reader = reader
    }

    /// The next byte that is no blank, not consumed.
    mutating func peekMark() throws -> UInt8? {
        while try fill() {
            let byte = chunk[index]
            guard byte == 0x20 || (0x09...0x0D).contains(byte) else { return byte }
            skip()
        }
        return nil
    }

    /// Consumes one byte.
    mutating func skip() {
        if chunk[index] == 0x0A { line += 1 }
        index += 1
    }

    /// Whether the mark after the next one is this one; nothing is consumed but what came before.
    mutating func isFollowed(by mark: UInt8) throws -> Bool {
        guard try fill() else { return false }
        let ahead = chunk[(index + 1)...].first { $0 != 0x20 && !(0x09...0x0D).contains($0) }
        if let ahead { return ahead == mark }
        // The chunk ends here: look into what comes next.
        return try reader.peek(256).first { $0 != 0x20 && !(0x09...0x0D).contains($0) } == mark
    }

    /// Consumes a byte order mark.
    mutating func skipByteOrderMark() throws {
        guard try fill(), chunk.count - index >= 3, chunk[index...].starts(with: [0xEF, 0xBB, 0xBF]) else { return }
        index += 3
    }

    /// The rest of this line, without its end.
    mutating func nextLine() throws -> Extent {
        var extent = Extent(line: line)
        while try fill() {
            let end = chunk[index...].firstIndex(of: 0x0A)
            append(index..<(end ?? chunk.count), to: &extent)
            index = end ?? chunk.count
            if end != nil {
                skip()
                return extent
            }
        }
        return extent
    }

    /// The next value: up to its closing bracket or quote; a bare word up to the comma, bracket or blank after it.
    ///
    /// A line end inside a string closes the string, which is wrong JSON either way, so that one missing quote spoils
    /// one record and not the file.
    mutating func nextValue() throws -> Extent {
        _ = try peekMark()
        var extent = Extent(line: line)
        var scan = Scan()
        while try fill() {
            let begin = index
            let isDone = chunk.withUnsafeBufferPointer { scan.advance(over: $0, from: &index, line: &line) }
            append(begin..<index, to: &extent)
            if isDone { return extent }
        }
        extent.isCut = scan.isInside
        return extent
    }

    private struct Scan {
        var depth = 0
        var isString = false
        var isEscaped = false
        var hasBegun = false

        var isInside: Bool { depth > 0 || isString || !hasBegun }

        /// True when the value is complete; `index` then stands behind it.
        mutating func advance(over bytes: UnsafeBufferPointer<UInt8>, from index: inout Int, line: inout Int) -> Bool {
            while index < bytes.count {
                let byte = bytes[index]
                if isString {
                    if isEscaped {
                        isEscaped = false
                    } else if byte == UInt8(ascii: "\\") {
                        isEscaped = true
                    } else if byte == UInt8(ascii: "\"") || byte == 0x0A {
                        isString = false
                        if depth == 0 {
                            index += 1
                            return true
                        }
                    }
                    if byte == 0x0A {
                        line += 1
                        isEscaped = false
                    }
                    index += 1
                    continue
                }
                switch byte {
                case UInt8(ascii: "\""):
                    isString = true
                case UInt8(ascii: "{"), UInt8(ascii: "["):
                    depth += 1
                case UInt8(ascii: "}"), UInt8(ascii: "]"):
                    // Only after a bare word: the bracket belongs to what is around it.
                    if depth == 0 { return true }
                    depth -= 1
                    if depth == 0 {
                        index += 1
                        return true
                    }
                case UInt8(ascii: ","):
                    if depth == 0 { return true }
                case 0x0A:
                    if depth == 0, hasBegun { return true }
                    line += 1
                default: break
                }
                hasBegun = true
                index += 1
            }
            return false
        }
    }

    private mutating func append(_ range: Range<Int>, to extent: inout Extent) {
        let room = Self.limit - extent.bytes.count
        if range.count > room { extent.isTooLong = true }
        extent.bytes.append(contentsOf: chunk[range.prefix(room)])
    }

    /// False at the end.
    private mutating func fill() throws -> Bool {
        guard index == chunk.count else { return true }
        chunk = try reader.read(upTo: 1 << 16)
        index = 0
        return !chunk.isEmpty
    }
}
