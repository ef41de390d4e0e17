import Importing

/// What a reading of a document gave.
struct XMLReading {
    var records: [FeedElement] = []
    var diagnostics: [Diagnostic] = []

    init(
        _ bytes: [UInt8],
        records names: Set<String> = ["job"],
        limits: XMLRecordReader.Limits = .standard
    ) throws {
        try self.init(ByteReader(bytes: bytes, name: "feed.xml"), records: names, limits: limits)
    }

    init(_ text: String, records names: Set<String> = ["job"]) throws {
        try self.init(Array(text.utf8), records: names)
    }

    init(
        _ bytes: ByteReader,
        records names: Set<String>,
        limits: XMLRecordReader.Limits = .standard
    ) throws {
        try XMLRecordReader(recordNames: names, limits: limits)
            .read(bytes, record: { records.append($0) }, diagnostic: { diagnostics.append($0) })
    }

    /// The text of each record's first child.
    var titles: [String] { records.map { $0.children.first?.text ?? "" } }
}
