/// Looks through a document's raw bytes for the next record, where a parser has lost its way.
///
/// Comments and CDATA sections are stepped over where they end properly. One that opens again before it ends was never
/// ended: that is often the very fault, and what follows is looked through as markup.
struct XMLRecordScanner {
    /// The bytes at hand.
    var window = XMLWindow()
    private let stream: XMLByteStream
    private let lookahead: Int
    private(set) var isAtEnd = false

    init(_ stream: XMLByteStream, lookahead: Int) {
        self.stream = stream
        self.lookahead = lookahead
    }

    /// Adds a piece to the window, if there is one.
    mutating func readMore() throws {
        let piece = try stream.next()
        if piece.isEmpty { isAtEnd = true } else { window.append(piece) }
    }

    /// The place behind an XML declaration that begins the document; nil where none does.
    func endOfDeclaration() -> Int? {
        guard window.start == 0, window.matches("<?xml".utf8, at: 0) else { return nil }
        guard let end = window.firstPlace(of: UInt8(ascii: ">"), from: 0), end < 1024 else { return nil }
        return end + 1
    }

    /// The place of the next start tag with one of these local names, at or after `place`.
    mutating func nextRecord(_ names: Set<String>, from place: Int) throws -> Int? {
        var place = place
        while true {
            window.trim(to: place)
            guard let tag = window.firstPlace(of: UInt8(ascii: "<"), from: place) else {
                guard !isAtEnd else { return nil }
                place = window.end
                try readMore()
                continue
            }
            while window.end - tag < 512, !isAtEnd { try readMore() }
            if let end = try endOfSkippable(at: tag) {
                place = end
            } else if isRecord(names, at: tag) {
                return tag
            } else {
                place = tag + 1
            }
        }
    }

    /// Whether a start tag of one of these names, with any prefix, stands here.
    private func isRecord(_ names: Set<String>, at tag: Int) -> Bool {
        let name = window.piece(from: tag + 1, count: 300).prefix {
            !XMLText.isBlank($0) && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "<")
        }
        // Something must follow the name, or it may go on.
        guard let after = window[tag + 1 + name.count], after != UInt8(ascii: "<") else { return false }
        let local = name.lastIndex(of: UInt8(ascii: ":")).map { name[($0 + 1)...] } ?? name
        return !local.isEmpty && names.contains(String(decoding: local, as: UTF8.self))
    }

    /// Where the comment or CDATA section that begins here ends; nil where none begins or it does not end.
    private mutating func endOfSkippable(at tag: Int) throws -> Int? {
        let comment = ("<!--".utf8, "-->".utf8)
        let section = ("<![CDATA[".utf8, "]]>".utf8)
        guard let (opener, closer) = [comment, section].first(where: { window.matches($0.0, at: tag) }) else {
            return nil
        }
        var place = tag + opener.count
        while place - tag < lookahead {
            if place + opener.count > window.end, !isAtEnd {
                try readMore()
                continue
            }
            guard let byte = window[place] else { return nil }
            if byte == closer.first, window.matches(closer, at: place) { return place + closer.count }
            if byte == opener.first, window.matches(opener, at: place) { return nil }
            place += 1
        }
        return nil
    }
}
