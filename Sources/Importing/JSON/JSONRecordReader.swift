/// Reads records out of JSON of any size: one object a line, an array of objects, an object that holds such an array
/// under a known name, or a single object.
///
/// One broken record is a `Diagnostic` with its line and the rest goes on: at the next line for JSON lines, at the next
/// element whose brackets balance for an array. Memory holds one record, at most 10 MB.
struct JSONRecordReader {
    /// Members that hold an array of records.
    let recordNames: Set<String>

    /// Names that job boards give to their array of ads.
    static let usualNames: Set<String> = [
        "jobs", "content", "ads", "data", "results", "@graph", "vacancies", "items", "hits", "postings",
    ]

    /// The line the stream begins on, for JSON that stands inside another file.
    let firstLine: Int
    /// Whether elements tell what they were in JSON.
    let marksKinds: Bool

    init(recordNames: [String] = [], firstLine: Int = 1, marksKinds: Bool = false) {
        self.marksKinds = marksKinds
        self.firstLine = firstLine
        self.recordNames = Self.usualNames.union(recordNames)
    }

    /// Calls `record` for every object found, in order.
    func read(
        _ bytes: ByteReader,
        record: (FeedElement) throws -> Void,
        diagnostic: (Diagnostic) -> Void
    ) throws {
        var head = try bytes.peek(1 << 16)
        if !head.contains(0x0A), head.count == 1 << 16 { head = try bytes.peek(1 << 20) }
        let isLines = Self.isLines(head)
        var run = Run(
            names: recordNames,
            source: bytes.name,
            marksKinds: marksKinds,
            stream: JSONByteStream(bytes, line: firstLine)
        )
        try run.stream.skipByteOrderMark()
        if isLines {
            try run.lines(record, diagnostic)
        } else {
            try run.values(record, diagnostic)
        }
    }

    /// Whether every record stands on a line of its own: the first line is a whole object and more follow, or the
    /// second line begins an object where none can begin inside the first.
    private static func isLines(_ head: [UInt8]) -> Bool {
        let isBlank = { (byte: UInt8) in byte == 0x20 || (0x09...0x0D).contains(byte) }
        let start = head.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        guard let first = head[start...].firstIndex(where: { !isBlank($0) }), head[first] == UInt8(ascii: "{"),
            let end = head[first...].firstIndex(of: 0x0A),
            let next = head[end...].first(where: { !isBlank($0) }),
            let last = head[first..<end].last(where: { !isBlank($0) })
        else { return false }
        if (try? JSONRecordParser.element(head[first..<end], line: 1)) != nil { return true }
        let opens: [UInt8] = [UInt8(ascii: ":"), UInt8(ascii: "["), UInt8(ascii: ","), UInt8(ascii: "{")]
        return next == UInt8(ascii: "{") && !opens.contains(last)
    }
}

extension JSONRecordReader {
    /// One pass over one stream.
    private struct Run {
        typealias Record = (FeedElement) throws -> Void
        typealias Report = (Diagnostic) -> Void

        let names: Set<String>
        let source: String
        let marksKinds: Bool
        var stream: JSONByteStream

        mutating func lines(_ record: Record, _ report: Report) throws {
            while try stream.peekMark() != nil {
                try take(try stream.nextLine(), record, report)
            }
        }

        mutating func values(_ record: Record, _ report: Report) throws {
            while let mark = try stream.peekMark() {
                switch mark {
                case UInt8(ascii: "["): try array(record, report)
                case UInt8(ascii: "{"): _ = try object(isRoot: true, record, report)
                default:
                    reject(stream.line, "an object or an array of objects", "something else", report)
                    _ = try stream.nextLine()
                }
            }
        }

        private mutating func array(_ record: Record, _ report: Report) throws {
            let start = stream.line
            stream.skip()
            while let mark = try stream.peekMark() {
                switch mark {
                case UInt8(ascii: ","):
                    stream.skip()
                case UInt8(ascii: "]"):
                    stream.skip()
                    return
                case UInt8(ascii: "}"):
                    reject(stream.line, "an object or ]", "}", report)
                    stream.skip()
                default:
                    try take(try stream.nextValue(), record, report)
                }
            }
            reject(start, "the closing ] of this array", "the end of the file", report)
        }

        /// Reads an object member by member, since its array of records may be longer than memory.
        ///
        /// An object without such an array is a record itself, when it is at the root.
        private mutating func object(isRoot: Bool, _ record: Record, _ report: Report) throws -> Bool {
            let start = stream.line
            var whole: [UInt8] = [UInt8(ascii: "{")]
            var holdsRecords = false
            stream.skip()
            while let mark = try stream.peekMark() {
                if mark == UInt8(ascii: "}") {
                    stream.skip()
                    whole.append(mark)
                    guard isRoot, !holdsRecords else { return holdsRecords }
                    try take(JSONByteStream.Extent(bytes: whole, line: start), record, report)
                    return holdsRecords
                }
                if mark == UInt8(ascii: "\"") {
                    let name = try stream.nextValue()
                    pad(&whole, from: start, to: name.line)
                    whole += name.bytes
                    guard try stream.peekMark() == UInt8(ascii: ":") else { continue }
                    stream.skip()
                    whole.append(UInt8(ascii: ":"))
                    let isKnown = names.contains(String(decoding: name.bytes.dropFirst().dropLast(), as: UTF8.self))
                    let value = try stream.peekMark()
                    if isKnown, value == UInt8(ascii: "["), try isArrayOfObjects() {
                        holdsRecords = true
                        try array(record, report)
                        whole += [UInt8(ascii: "["), UInt8(ascii: "]")]
                        continue
                    }
                    if isRoot, isKnown, value == UInt8(ascii: "{") {
                        if try object(isRoot: false, record, report) { holdsRecords = true }
                        whole += [UInt8(ascii: "{"), UInt8(ascii: "}")]
                        continue
                    }
                }
                let value = try stream.nextValue()
                guard !value.isCut else { break }
                pad(&whole, from: start, to: value.line)
                if value.bytes.isEmpty {
                    // A comma or a stray bracket: kept, so that the parser judges it.
                    whole.append(mark)
                    stream.skip()
                }
                whole += value.bytes
                guard whole.count <= JSONByteStream.limit, !value.isTooLong else {
                    reject(start, "a record of at most 10 MB", "a longer one", report)
                    whole = []
                    holdsRecords = true
                    continue
                }
            }
            reject(start, "the closing } of this object", "the end of the file", report)
            return true
        }

        /// Puts back the line ends that were skipped, so that the parser counts the same lines.
        private func pad(_ whole: inout [UInt8], from start: Int, to line: Int) {
            let seen = whole.reduce(into: start) { if $1 == 0x0A { $0 += 1 } }
            whole += [UInt8](repeating: 0x0A, count: max(0, line - seen))
        }

        private mutating func isArrayOfObjects() throws -> Bool {
            try stream.isFollowed(by: UInt8(ascii: "{"))
        }

        private func take(_ extent: JSONByteStream.Extent, _ record: Record, _ report: Report) throws {
            guard !extent.isTooLong else {
                return reject(extent.line, "a record of at most 10 MB", "a longer one", report)
            }
            guard !extent.isCut else {
                return reject(extent.line, "a whole record", "the end of the file inside it", report)
            }
            let element: FeedElement
            do {
                element = try JSONRecordParser.element(extent.bytes, line: extent.line, marksKinds: marksKinds)
            } catch let fault as JSONRecordParser.Fault {
                return reject(fault.line, fault.expected, fault.found, report)
            }
            guard extent.bytes.first == UInt8(ascii: "{") else {
                return reject(extent.line, "an object", "another value", report)
            }
            try record(element)
        }

        private func reject(_ line: Int, _ expected: String, _ found: String, _ report: Report) {
            report(Diagnostic(.rejected, source: source, line: line, expected: expected, found: found))
        }
    }
}
