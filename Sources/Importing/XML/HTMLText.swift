import CXMLReader

/// Plain text out of the markup in which advertisements are written.
public enum HTMLText {
    /// Deeper markup is no advertisement; the text ends there.
    static let maximumDepth = 256

    /// The text a reader of the markup would see.
    ///
    /// Paragraphs, headings, table rows and the like stand on lines of their own, list items on lines that begin with
    /// "- "; scripts and styles are left out, entities decoded, blanks run together. Never fails: broken markup gives
    /// the text that can be made out. Text without any markup comes back as it is, trimmed, its own lines kept.
    public static func plain(_ markup: String) -> String {
        let bytes = Array(markup.utf8)
        let hasMarkup = bytes.contains { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }
        guard hasMarkup else { return XMLText.trimmed(bytes) }
        let lines = HTMLLines(keepsLineFeeds: !hasTag(bytes))
        let sink = EventSink(lines)
        withExtendedLifetime(sink) {
            cxml_html_read(bytes, bytes.count, "UTF-8", .forwarding, sink.context, maximumDepth)
        }
        return lines.finished()
    }

    /// Whether some `<` begins a tag or comment, as against "salary < 30,000".
    private static func hasTag(_ bytes: [UInt8]) -> Bool {
        zip(bytes, bytes.dropFirst()).contains { first, second in
            first == UInt8(ascii: "<")
                && (second == UInt8(ascii: "/") || second == UInt8(ascii: "!") || (0x61...0x7A).contains(second | 0x20))
        }
    }
}

/// Lays a page's text out in lines.
private final class HTMLLines: XMLEvents {
    /// What an element does to the text around it.
    private enum Role {
        case inline, line, item, hidden, verbatim, cell
    }

    private static let roles: [String: Role] = {
        var roles: [String: Role] = [:]
        for name in ["script", "style", "head", "title", "noscript", "template"] { roles[name] = .hidden }
        for name in [
            "address", "article", "aside", "blockquote", "body", "br", "center", "dd", "div", "dl", "dt", "fieldset",
            "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html", "main", "nav", "ol",
            "p", "section", "table", "tbody", "thead", "tfoot", "tr", "ul",
        ] {
            roles[name] = .line
        }
        roles["li"] = .item
        roles["pre"] = .verbatim
        roles["td"] = .cell
        roles["th"] = .cell
        return roles
    }()

    private var output: [UInt8] = []
    private var open: [Role] = []
    private var hiddenDepth = 0
    private var verbatimDepth: Int
    private var needsBlank = false
    /// Whether the last thing written is the mark of a list item.
    private var isBehindMark = false

    init(keepsLineFeeds: Bool) {
        verbatimDepth = keepsLineFeeds ? 1 : 0
    }

    func start(_ tag: CXMLTag) {
        let role = Self.roles[tag.localName] ?? .inline
        open.append(role)
        switch role {
        case .hidden: hiddenDepth += 1
        case .verbatim:
            breakLine()
            verbatimDepth += 1
        case .line: breakLine()
        case .item:
            isBehindMark = false
            breakLine()
            output.append(contentsOf: "- ".utf8)
            isBehindMark = true
        case .cell: needsBlank = true
        case .inline: break
        }
    }

    func end() {
        guard let role = open.popLast() else { return }
        switch role {
        case .hidden: hiddenDepth -= 1
        case .verbatim:
            verbatimDepth -= 1
            breakLine()
        case .line: breakLine()
        case .item:
            if isBehindMark { output.removeLast(2) }
            isBehindMark = false
            breakLine()
        case .cell: needsBlank = true
        case .inline: break
        }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard hiddenDepth == 0 else { return }
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            let isHardBlank = byte == 0xC2 && index + 1 < bytes.count && bytes[index + 1] == 0xA0
            index += isHardBlank ? 2 : 1
            if byte == 0x0A, verbatimDepth > 0 {
                needsBlank = false
                output.append(byte)
            } else if isHardBlank || XMLText.isBlank(byte) {
                needsBlank = true
            } else {
                if needsBlank, !isAtLineStart { output.append(0x20) }
                needsBlank = false
                isBehindMark = false
                output.append(byte)
            }
        }
    }

    /// The text, without blanks at its ends.
    func finished() -> String {
        XMLText.trimmed(output)
    }

    private var isAtLineStart: Bool { isBehindMark || output.last.map { $0 == 0x0A } ?? true }

    private func breakLine() {
        needsBlank = false
        if !isAtLineStart { output.append(0x0A) }
    }
}
