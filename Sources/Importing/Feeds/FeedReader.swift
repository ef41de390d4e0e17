public import LabourMarket

/// Reads the vacancies of a feed, whatever its format: the one way from a file to `Vacancy` values.
///
///     let reader = FeedReader()
///     try reader.read(try ByteReader(path: "jobs.xml.gz"), vacancy: { ... }, diagnostic: { ... })
///
/// Streams: memory depends on the longest record, not on the file.
public struct FeedReader: Sendable {
    private let format: FeedFormat?
    private let source: String?

    /// Reads this format, or the one that is found by looking where nil; vacancies are given this source, or the
    /// file's name without its extensions where nil.
    public init(format: FeedFormat? = nil, source: String? = nil) {
        self.format = format
        self.source = source
    }

    /// Calls `vacancy` for every record that can be taken and `diagnostic` for everything that is wrong, in the order
    /// of the file.
    ///
    /// Throws `FeedFormat.Failure` where the format is unknown, what the stream throws, and what `vacancy` throws.
    public func read(
        _ bytes: ByteReader,
        vacancy: (Vacancy) throws -> Void,
        diagnostic: (Diagnostic) -> Void
    ) throws {
        let (container, format) = try FeedFormat.detect(bytes, format: format)
        let dialect = format.dialect
        var mapper = VacancyMapper(
            dialect: dialect,
            source: source ?? Self.source(of: bytes.name),
            file: bytes.name
        )
        func take(_ record: FeedElement) throws {
            guard dialect.admits(record) else { return }
            if let found = mapper.vacancy(from: record, diagnostic: diagnostic) { try vacancy(found) }
        }
        switch container {
        case .xml:
            try XMLRecordReader(recordNames: Set(dialect.records))
                .read(bytes, record: take, diagnostic: diagnostic)
        case .json:
            try JSONRecordReader(recordNames: dialect.records)
                .read(bytes, record: take, diagnostic: diagnostic)
        case .csv:
            var names: [String] = []
            try CSVReader().read(
                bytes,
                header: { names = $0.names },
                record: { row in
                    let fields = zip(names, row.fields)
                        .map { FeedElement(name: $0, text: $1.trimmed, line: row.line) }
                    try take(FeedElement(name: "record", children: fields, line: row.line))
                },
                diagnostic: diagnostic
            )
        case .html:
            try readPage(bytes, record: take, diagnostic: diagnostic)
        }
    }

    /// The source a file's vacancies get where none is named: its name without folders and extensions.
    public static func source(of path: String) -> String {
        let name = path.split(separator: "/").last ?? "feed"
        let stem = name.prefix { $0 != "." }
        return stem.isEmpty ? String(name) : String(stem)
    }

    /// Longest web page that is read.
    private static let pageLimit = 20 << 20

    private func readPage(
        _ bytes: ByteReader,
        record: (FeedElement) throws -> Void,
        diagnostic: (Diagnostic) -> Void
    ) throws {
        var page: [UInt8] = []
        while case let chunk = try bytes.read(upTo: 1 << 16), !chunk.isEmpty {
            page += chunk
            guard page.count <= Self.pageLimit else {
                return diagnostic(
                    Diagnostic(
                        .rejected,
                        source: bytes.name,
                        line: 1,
                        expected: "a page of at most 20 MB",
                        found: "a longer one"
                    )
                )
            }
        }
        var isAny = false
        for part in HTMLPage.jsonLD(in: page) {
            try JSONRecordReader(firstLine: part.line).read(
                ByteReader(bytes: Array(part.json.utf8), name: bytes.name),
                record: {
                    isAny = true
                    try record($0)
                },
                diagnostic: diagnostic
            )
        }
        guard !isAny else { return }
        diagnostic(
            Diagnostic(
                .rejected,
                source: bytes.name,
                line: 1,
                expected: "JSON-LD with a JobPosting",
                found: "a page without"
            )
        )
    }
}

extension FeedDialect {
    /// Whether a record is of the kind this dialect reads.
    func admits(_ record: FeedElement) -> Bool {
        only.allSatisfy { path, value in
            let texts = path.texts(in: record)
            return texts.isEmpty || texts.contains(value)
        }
    }
}
