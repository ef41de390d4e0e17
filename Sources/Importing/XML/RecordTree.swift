import CXMLReader

/// Builds records out of a parser's events and remembers how deep they lie.
final class RecordTree: XMLEvents {
    /// Which elements are records.
    enum Selection {
        /// Those with one of these local names, wherever they stand.
        case named(Set<String>)
        /// The children of the document element.
        case children
    }

    /// An element that has begun.
    private struct Open {
        var element: FeedElement
        /// Where its text begins in `text`.
        let textStart: Int
    }

    /// Bytes a record is counted for by an element, over its names and texts.
    static let elementCost = 64

    /// Records complete since the owner last took them.
    var complete: [FeedElement] = []
    /// How many elements are open around the records.
    private(set) var depth = 0
    /// Where the record that is open begins in the parser's document.
    private(set) var recordOffset: Int?
    /// The line on which it begins.
    private(set) var recordLine: Int?
    /// Whether the record that is open is larger than allowed.
    private(set) var isTooLarge = false
    /// The first element's name, if one was seen.
    private(set) var root: String?
    /// Local names of the records looked for, or else seen.
    private(set) var recordNames: Set<String>

    private let selection: Selection
    private let limit: Int
    private var open: [Open] = []
    /// Text of all open elements, one on top of the other: an element's own lies behind its parent's.
    private var text: [UInt8] = []
    private var cost = 0

    init(_ selection: Selection, limit: Int) {
        self.selection = selection
        self.limit = limit
        if case .named(let names) = selection { recordNames = names } else { recordNames = [] }
    }

    /// Forgets whatever is open, for another parser.
    func reset() {
        open = []
        text = []
        cost = 0
        recordOffset = nil
        recordLine = nil
        isTooLarge = false
        depth = 0
    }

    func start(_ tag: CXMLTag) {
        guard !isTooLarge else { return }
        let name = tag.localName
        if open.isEmpty {
            root = root ?? name
            guard isRecord(name) else {
                depth += 1
                return
            }
            recordOffset = Int(tag.offset)
            recordLine = tag.line
            recordNames.insert(name)
        }
        cost += Self.elementCost + name.utf8.count
        for attribute in tag.list { cost += Self.elementCost + attribute.length }
        guard isWithinLimit() else { return }
        let element = FeedElement(name: name, attributes: tag.attributeCount == 0 ? [:] : tag.table, line: tag.line)
        open.append(Open(element: element, textStart: text.count))
    }

    func end() {
        guard !isTooLarge else { return }
        guard var last = open.popLast() else {
            depth -= 1
            return
        }
        last.element.text = XMLText.trimmed(text[last.textStart...])
        text.removeSubrange(last.textStart...)
        if open.isEmpty {
            complete.append(last.element)
            recordOffset = nil
            recordLine = nil
            cost = 0
        } else {
            open[open.count - 1].element.children.append(last.element)
        }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard !open.isEmpty, !isTooLarge else { return }
        cost += bytes.count
        if isWithinLimit() { text.append(contentsOf: bytes) }
    }

    private func isRecord(_ local: String) -> Bool {
        switch selection {
        case .named(let names): names.contains(local)
        case .children: depth == 1
        }
    }

    /// False also once it no longer is; then nothing more is kept of the record.
    private func isWithinLimit() -> Bool {
        if cost > limit { isTooLarge = true }
        return !isTooLarge
    }
}

/// Text as XML means it.
enum XMLText {
    /// Without XML's blanks at both ends.
    static func trimmed(_ bytes: some BidirectionalCollection<UInt8>) -> String {
        guard let first = bytes.firstIndex(where: { !isBlank($0) }), let last = bytes.lastIndex(where: { !isBlank($0) })
        else { return "" }
        return String(decoding: bytes[first...last], as: UTF8.self)
    }

    /// Whether a byte is a space, tab, line feed or carriage return.
    static func isBlank(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D
    }
}
