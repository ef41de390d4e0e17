import Foundation

/// Reads CSV (RFC 4180 and what people make of it) as a stream of records.
///
/// The first record names the columns. UTF-8, UTF-16 with a byte order mark and Windows-1252 are told apart; quoted
/// fields may hold line breaks; blanks around unquoted fields and blank lines are passed over. A record that does not
/// fit is a `Diagnostic`, and the rest goes on; after a quote that nothing closes, on the next line
/// unless more than 10 MiB follow.
public struct CSVReader: Sendable {
    /// What ends reading, apart from what the bytes' reader throws.
    public struct Failure: Error, Sendable, Hashable {
        /// The stream's name.
        public let name: String
        /// The line on which memory ran out.
        public let line: Int
    }

    /// Bytes that one field may have.
    static let fieldLimit = 10 << 20
    /// Bytes that one record may have.
    static let recordLimit = 32 << 20
    /// Fields that one record may have.
    static let countLimit = 10_000

    private let delimiter: UInt8?

    /// Reads fields parted by this character; nil finds it out among comma, semicolon, tab and bar.
    public init(delimiter: UInt8? = nil) {
        self.delimiter = delimiter
    }

    /// Reads to the end.
    ///
    /// `header` is called once with the columns, before the first record; what the closures throw ends reading.
    public func read(
        _ bytes: ByteReader,
        header: (CSVHeader) throws -> Void = { _ in },
        record: (CSVRecord) throws -> Void,
        diagnostic: (Diagnostic) -> Void
    ) throws {
        let text = try bytes.droppingByteOrderMark()
        let delimiter = try delimiter ?? CSVDelimiter.found(in: text.peek(1 << 16))
        var parser = CSVParser(delimiter: delimiter)
        var pass = CSVPass(source: bytes.name)
        func feed(_ chunk: [UInt8]) throws {
            try chunk.withUnsafeBytes { chunk in
                var rest = chunk[...]
                while !rest.isEmpty {
                    let line = UnsafeRawBufferPointer(rebasing: rest.prefix(Self.lineLength(rest)))
                    rest = rest.dropFirst(line.count)
                    pass.willFeed(parser)
                    guard parser.feed(line) else { throw Failure(name: bytes.name, line: pass.line) }
                    pass.didFeed(line, to: parser)
                    if parser.row.isComplete { try pass.take(&parser.row, header, record, diagnostic) }
                }
            }
        }
        while case let chunk = try text.read(upTo: 1 << 16), !chunk.isEmpty { try feed(chunk) }
        while parser.isInQuotes {
            diagnostic(pass.unclosedQuote)
            parser = CSVParser(delimiter: delimiter)
            try feed(pass.resumeAfterQuote())
        }
        parser.finish()
        if parser.row.isComplete { try pass.take(&parser.row, header, record, diagnostic) }
    }

    /// Bytes up to and including the first line break, all of them where there is none.
    private static func lineLength(_ bytes: Slice<UnsafeRawBufferPointer>) -> Int {
        let bytes = UnsafeRawBufferPointer(rebasing: bytes)
        guard let start = bytes.baseAddress else { return 0 }
        let feed = memchr(start, 0x0A, bytes.count).map { UnsafeRawPointer($0) - start + 1 } ?? bytes.count
        return memchr(start, 0x0D, feed).map { UnsafeRawPointer($0) - start + 1 } ?? feed
    }
}
