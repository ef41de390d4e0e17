import CXMLReader

/// What a web page carries for machines.
public enum HTMLPage {
    /// The contents of each `<script type="application/ld+json">` of a page, with the line its tag stands on.
    ///
    /// In the page's order, in UTF-8 whatever the page's encoding (its mark or `meta` element; UTF-8 where the bytes are
    /// that, else ISO-8859-1); whether it is JSON is for the JSON reader to say.
    public static func jsonLD(in bytes: [UInt8]) -> [(json: String, line: Int)] {
        let scripts = HTMLScripts(type: "application/ld+json")
        let sink = EventSink(scripts)
        let isUTF8 = String(validating: bytes, as: UTF8.self) != nil
        withExtendedLifetime(sink) {
            cxml_html_read(bytes, bytes.count, isUTF8 ? "UTF-8" : nil, .forwarding, sink.context, maximumDepth)
        }
        return scripts.found
    }

    /// Real pages nest deeper than feeds.
    private static let maximumDepth = 2048
}

/// Gathers the scripts of one type.
private final class HTMLScripts: XMLEvents {
    private(set) var found: [(json: String, line: Int)] = []
    private let type: String
    private var open: (text: [UInt8], line: Int)?

    init(type: String) {
        self.type = type
    }

    func start(_ tag: CXMLTag) {
        guard open == nil, tag.localName == "script" else { return }
        let given = tag.table["type"]?.lowercased().prefix { $0 != ";" }.filter { !$0.isWhitespace }
        if given == type { open = ([], tag.line) }
    }

    func end() {
        // Nothing nests within a script.
        guard let script = open else { return }
        found.append((XMLText.trimmed(script.text), script.line))
        open = nil
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        open?.text.append(contentsOf: bytes)
    }
}
