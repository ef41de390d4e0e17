import CXMLReader

/// The bytes of an XML document as UTF-8, whatever encoding it came in.
///
/// The encoding is found by looking: a byte order mark, the zero bytes of UTF-16, else the XML declaration's name, else
/// UTF-8. Bytes that mean nothing in their encoding come out as the byte FF, which the parser then reports at its place.
final class XMLByteStream {
    /// The document names an encoding that is not read.
    struct UnknownEncoding: Error, Hashable {
        let name: String
    }

    /// The name of the encoding in use.
    let encoding: String
    private let reader: ByteReader
    private let decoder: OpaquePointer?
    private var markLength: Int
    private var isAtEnd = false
    private static let pieceSize = 1 << 16

    init(_ reader: ByteReader) throws {
        self.reader = reader
        let head = try reader.peek(1024)
        let (name, markLength) = Self.detect(head)
        encoding = name
        self.markLength = markLength
        guard !["UTF-8", "UTF8"].contains(name.uppercased()) else {
            decoder = nil
            return
        }
        guard let decoder = cxml_decoder_create(name) else { throw UnknownEncoding(name: name) }
        self.decoder = decoder
    }

    deinit {
        cxml_decoder_free(decoder)
    }

    /// The next piece, empty at the end only.
    func next() throws -> [UInt8] {
        while !isAtEnd {
            var piece = try reader.read(upTo: Self.pieceSize)
            isAtEnd = piece.isEmpty
            if markLength > 0, !piece.isEmpty {
                let skipped = min(markLength, piece.count)
                markLength -= skipped
                piece.removeFirst(skipped)
            }
            if let decoder { piece = Self.decode(piece, with: decoder, isLast: isAtEnd) }
            if !piece.isEmpty { return piece }
        }
        return []
    }

    private static func decode(_ piece: [UInt8], with decoder: OpaquePointer, isLast: Bool) -> [UInt8] {
        var length = 0
        guard let bytes = cxml_decoder_decode(decoder, piece, piece.count, isLast ? 1 : 0, &length) else { return [] }
        return Array(UnsafeBufferPointer(start: bytes, count: length))
    }

    /// The encoding's name and the length of its mark.
    static func detect(_ head: [UInt8]) -> (name: String, markLength: Int) {
        if head.starts(with: [0xEF, 0xBB, 0xBF]) { return ("UTF-8", 3) }
        if head.starts(with: [0xFF, 0xFE]) { return ("UTF-16LE", 2) }
        if head.starts(with: [0xFE, 0xFF]) { return ("UTF-16BE", 2) }
        if head.starts(with: [0x3C, 0x00]) { return ("UTF-16LE", 0) }
        if head.starts(with: [0x00, 0x3C]) { return ("UTF-16BE", 0) }
        // What is readable as ASCII cannot be UTF-16, whatever it says of itself.
        guard let name = declaredEncoding(head), !name.uppercased().hasPrefix("UTF-16") else { return ("UTF-8", 0) }
        return (name, 0)
    }

    /// The name in `<?xml ... encoding="name"?>`, also where the quotes are broken.
    private static func declaredEncoding(_ head: [UInt8]) -> String? {
        guard head.starts(with: "<?xml".utf8) else { return nil }
        let declaration = String(decoding: head.prefix { $0 != UInt8(ascii: ">") }, as: UTF8.self)
        let parts = declaration.split(separator: "encoding", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2 else { return nil }
        let name = parts[1].drop { !($0.isASCII && $0.isLetter) }.prefix {
            $0.isASCII && ($0.isLetter || $0.isNumber || "-_.".contains($0))
        }
        return name.isEmpty ? nil : String(name)
    }
}
