/// What one pass over a CSV text knows beside the parser: the header, the line, and whether UTF-8 has been seen.
struct CSVPass {
    let source: String
    /// The line that is fed next, from 1.
    private(set) var line = 1
    private var header: CSVHeader?
    private var recordLine = 1
    private var quoteLine = 1
    /// The quoted field that is open, by its record's line and its place in the record.
    private var openField: (line: Int, position: Int)?
    private var endedWithReturn = false
    private var hasSeenUTF8 = false
    /// What follows the line on which the open quote stands; nil when it has grown longer than any field may be.
    private var held: [UInt8]? = []
    /// Bytes that may still be read anew, so that a file of stray quotes costs no more than a few readings.
    private var budget = 2 * CSVReader.fieldLimit
    private var heldAfterReturn = false

    init(source: String) {
        self.source = source
    }

    mutating func willFeed(_ parser: CSVParser) {
        if parser.isBetweenRecords { recordLine = line }
    }

    mutating func didFeed(_ bytes: UnsafeRawBufferPointer, to parser: CSVParser) {
        if parser.isInQuotes { hold(bytes, of: (recordLine, parser.row.count)) }
        // A line feed right after a carriage return is the same line break.
        if bytes.last == 0x0D || bytes.last == 0x0A && !(endedWithReturn && bytes.count == 1) { line += 1 }
        endedWithReturn = bytes.last == 0x0D
    }

    private mutating func hold(_ bytes: UnsafeRawBufferPointer, of field: (line: Int, position: Int)) {
        if openField.map({ $0 != field }) ?? true {
            openField = field
            quoteLine = line
            held = []
        } else if line > quoteLine, let count = held?.count {
            if count == 0 { heldAfterReturn = endedWithReturn }
            if count + bytes.count <= CSVReader.fieldLimit {
                held?.append(contentsOf: bytes)
            } else {
                held = nil
            }
        }
    }

    /// Goes back to the line after the open quote's, and gives what stands there to be read anew; nothing where that
    /// is too much.
    mutating func resumeAfterQuote() -> [UInt8] {
        guard let held, held.count <= budget else { return [] }
        budget -= held.count
        openField = nil
        line = quoteLine + 1
        endedWithReturn = heldAfterReturn
        return held
    }

    /// Hands a complete row on as the header, a record or a diagnostic, and empties it.
    mutating func take(
        _ row: inout CSVRow,
        _ headerFound: (CSVHeader) throws -> Void,
        _ record: (CSVRecord) throws -> Void,
        _ diagnostic: (Diagnostic) -> Void
    ) throws {
        defer { row.clear() }
        guard !row.isTooLong else {
            let limit =
                "fields up to \(CSVReader.fieldLimit >> 20) MiB, records up to \(CSVReader.recordLimit >> 20) MiB"
            diagnostic(Diagnostic(.rejected, source: source, line: recordLine, expected: limit, found: "more"))
            return
        }
        switch row.encoding {
        case .ascii: break
        case .utf8: hasSeenUTF8 = true
        case .windows1252:
            row = row.fromWindows1252
            if hasSeenUTF8 { diagnostic(note("UTF-8", "bytes of another encoding, read as Windows-1252")) }
        }
        guard let header else {
            let names = (0..<row.count).map { String(decoding: row.field($0), as: UTF8.self) }
            for name in Set(names.filter { name in names.count { $0 == name } > 1 }).sorted() where !name.isEmpty {
                diagnostic(note("each column once", "column \(name) again, of which the first is read"))
            }
            let header = CSVHeader(names)
            self.header = header
            try headerFound(header)
            return
        }
        guard row.count == header.names.count else {
            let expected = "\(header.names.count) fields"
            let found = "\(row.count) fields"
            diagnostic(Diagnostic(.rejected, source: source, line: recordLine, expected: expected, found: found))
            return
        }
        try record(CSVRecord(line: recordLine, header: header, row: row))
    }

    var unclosedQuote: Diagnostic {
        Diagnostic(
            .rejected,
            source: source,
            line: quoteLine,
            expected: "a closing quote",
            found: "the end of the file"
        )
    }

    private func note(_ expected: String, _ found: String) -> Diagnostic {
        Diagnostic(.note, source: source, line: recordLine, expected: expected, found: found)
    }
}
