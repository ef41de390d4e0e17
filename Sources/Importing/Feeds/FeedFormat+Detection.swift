import Foundation

extension FeedFormat {
    /// Finds the format by looking at the first 64 KB, which stay unread.
    ///
    /// A format that is given decides what names mean; only the kind of file is then looked for. Throws a `Failure`
    /// that lists the known formats.
    public static func detect(
        _ bytes: ByteReader,
        format: FeedFormat? = nil
    ) throws -> (container: FeedDialect.Container, format: FeedFormat) {
        // UTF-16 is told apart later; without its zero bytes it reads like any other text here.
        let head = try bytes.peek(1 << 16).filter { $0 != 0 }
        guard let container = container(of: head) else {
            throw Failure.notRecognised(file: bytes.name, looksLike: "an empty file", known: names)
        }
        if let dialect = format?.dialect {
            let expected = dialect.container ?? container
            // JSON-LD in a page is JSON once it is taken out.
            guard expected == container || expected == .json && container == .html else {
                throw Failure.wrongKind(
                    format: dialect.name,
                    expected: expected,
                    file: bytes.name,
                    looksLike: container.rawValue
                )
            }
            return (container, FeedFormat(dialect))
        }
        if container == .html { return (.html, FeedFormat(.schemaOrg)) }
        let found = container == .csv ? columns(of: head) : bySigns(of: head, container)
        guard let found else {
            throw Failure.notRecognised(file: bytes.name, looksLike: container.rawValue, known: names)
        }
        return (container, FeedFormat(found))
    }

    private static func container(of head: [UInt8]) -> FeedDialect.Container? {
        let marks: Set<UInt8> = [0xEF, 0xBB, 0xBF, 0xFE, 0xFF]
        let start = head.firstIndex { $0 > 0x20 && !marks.contains($0) }
        guard let start else { return nil }
        switch head[start] {
        case UInt8(ascii: "<"):
            let beginning = String(decoding: head[start...].prefix(2048), as: UTF8.self).lowercased()
            return beginning.contains("<html") || beginning.contains("<!doctype html") ? .html : .xml
        case UInt8(ascii: "{"), UInt8(ascii: "["): return .json
        default: return .csv
        }
    }

    private static func bySigns(of head: [UInt8], _ container: FeedDialect.Container) -> FeedDialect? {
        let head = Data(head)
        return FeedDialect.builtIn.first { dialect in
            (dialect.container ?? .json) == container
                && dialect.signs.contains { group in group.allSatisfy { head.range(of: Data($0.utf8)) != nil } }
        }
    }

    /// By the header: all names ours, or at least one that is known to hold a title or a text.
    private static func columns(of head: [UInt8]) -> FeedDialect? {
        let line = String(decoding: head.prefix { $0 != 0x0A && $0 != 0x0D }, as: UTF8.self)
        let names = Set(
            line.split(whereSeparator: { ",;\t|".contains($0) }).map(\.folded).filter { !$0.isEmpty }
        )
        for dialect in [FeedDialect.nyvej, .columns] {
            let needed = (dialect.paths(.title) + dialect.paths(.text)).map(\.description.folded)
            guard needed.contains(where: names.contains) else { continue }
            if dialect != .nyvej || names.isSubset(of: dialect.knownNames) { return dialect }
        }
        return nil
    }
}
