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
    /// Over the longest name looked for, and the opening of a comment or section.
    private static let longestOpening = 512

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
        let lines = names.sorted().joined(separator: "\n")
        var place = place
        while true {
            while let tag = window.firstTag(lines, from: place) {
                // Nearer to the end than any name is long, what stands there may go on.
                guard isAtEnd || window.end - tag > Self.longestOpening else { break }
                guard window[tag + 1] == UInt8(ascii: "!") else {
                    let isCutOff = isAtEnd && window.firstPlace(of: UInt8(ascii: ">"), from: tag) == nil
                    return isCutOff ? nil : tag
                }
                place = try endOfSkippable(at: tag) ?? tag + 1
            }
            guard !isAtEnd else { return nil }
            place = window.firstTag(lines, from: place) ?? window.end
            window.trim(to: place)
            try readMore()
        }
    }

    /// Where the comment or CDATA section that begins here ends; nil where none begins or it does not end.
    private mutating func endOfSkippable(at tag: Int) throws -> Int? {
        let comment = (Array("<!--".utf8), Array("-->".utf8))
        let section = (Array("<![CDATA[".utf8), Array("]]>".utf8))
        guard let (opener, closer) = [comment, section].first(where: { window.matches($0.0, at: tag) }) else {
            return nil
        }
        var place = tag + opener.count
        while place - tag < lookahead {
            let last = window.end - opener.count
            let places = [closer, opener].map { text in
                text.first.flatMap { window.firstPlace(of: $0, from: place) } ?? window.end
            }
            place = min(places[0], places[1])
            guard place <= last || isAtEnd else {
                try readMore()
                continue
            }
            guard place < window.end else { return nil }
            if window.matches(closer, at: place) { return place + closer.count }
            if window.matches(opener, at: place) { return nil }
            place += 1
        }
        return nil
    }
}
