/// Streams the records out of an XML document of any size.
///
/// Only the piece being read and the record it ends in are held in memory. A fault costs the record it stands in and
/// nothing else: it is told once, and reading goes on at the next start tag of a record. A document type declaration
/// ends the document, because nothing good comes with one.
///
///     let reader = XMLRecordReader(recordNames: ["job"])
///     try reader.read(bytes, record: { print($0.line) }, diagnostic: { print($0) })
public struct XMLRecordReader: Sendable {
    /// What a document may not exceed.
    public struct Limits: Sendable, Hashable {
        /// Elements within one another, the document element counted.
        public var depth: Int
        /// Bytes of one text, tag or comment.
        public var textBytes: Int
        /// Bytes of one record, as written and also as held: its names and texts, and 64 for each element and attribute.
        public var recordBytes: Int

        /// Makes limits.
        public init(depth: Int, textBytes: Int, recordBytes: Int) {
            self.depth = depth
            self.textBytes = textBytes
            self.recordBytes = recordBytes
        }

        /// Depth 256, 10 MB a text, 10 MB a record: far over any real advertisement.
        public static let standard = Limits(depth: 256, textBytes: 10_000_000, recordBytes: 10_000_000)
    }

    private let selection: RecordTree.Selection
    private let limits: Limits

    /// Looks for elements by local name; a record within a record is part of it.
    public init(recordNames: Set<String>, limits: Limits = .standard) {
        selection = .named(recordNames)
        self.limits = limits
    }

    /// Takes every child of the document element for a record.
    init(childrenOfRoot limits: Limits = .standard) {
        selection = .children
        self.limits = limits
    }

    /// Reads to the end, handing out each record with local names and trimmed texts.
    ///
    /// Records come in the document's order. Every diagnostic is `.rejected`: a fault, or one saying that there was no
    /// record at all. Throws what `record` throws and what the byte source throws, after the records before it.
    public func read(
        _ bytes: ByteReader,
        record: (FeedElement) throws -> Void,
        diagnostic: (Diagnostic) -> Void
    ) throws {
        let stream: XMLByteStream
        do {
            stream = try XMLByteStream(bytes)
        } catch let unknown as XMLByteStream.UnknownEncoding {
            diagnostic(
                Diagnostic(
                    .rejected,
                    source: bytes.name,
                    line: 1,
                    expected: "UTF-8, UTF-16, ISO-8859 or windows-125x",
                    found: "encoding \(unknown.name.prefix(40))"
                )
            )
            return
        }
        let run = XMLRecordRun(stream, source: bytes.name, selection: selection, limits: limits)
        while let event = try run.next() {
            switch event {
            case .record(let element): try record(element)
            case .diagnostic(let found): diagnostic(found)
            }
        }
    }
}
