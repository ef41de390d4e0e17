import Foundation

/// Sentences whose words are tagged with the skill and knowledge spans they belong to.
struct TaggedSentences {
    /// One sentence, its words joined by blanks.
    struct Sentence {
        let text: String
        /// UTF-8 offsets of the words.
        let words: [Range<Int>]
        /// The spans, as positions of words.
        let spans: [Range<Int>]

        /// The words that a range of the text touches.
        func words(at range: Range<Int>) -> Range<Int> {
            let touched = words.indices.filter { words[$0].overlaps(range) }
            return (touched.first ?? 0)..<((touched.last ?? -1) + 1)
        }

        /// The words of a span.
        func text(of span: Range<Int>) -> String {
            guard let first = words[span].first, let last = words[span].last else { return "" }
            return String(decoding: Array(text.utf8)[first.lowerBound..<last.upperBound], as: UTF8.self)
        }
    }

    /// In the order of the file.
    let sentences: [Sentence]

    init(_ path: String) throws {
        let text = try String(contentsOfFile: path, encoding: .utf8)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map {
            $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        }
        sentences = lines.split { $0.first?.trimmingCharacters(in: .whitespaces).isEmpty ?? true }.map(Self.sentence)
    }

    private static func sentence(_ lines: ArraySlice<[String]>) -> Sentence {
        let rows = Array(lines)
        var text = ""
        var words: [Range<Int>] = []
        for row in rows {
            if !text.isEmpty { text += " " }
            let start = text.utf8.count
            text += row.first ?? ""
            words.append(start..<text.utf8.count)
        }
        let spans = [1, 2].flatMap { column in
            Self.spans(rows.map { column < $0.count ? String($0[column].prefix(1)) : "O" })
        }
        return Sentence(text: text, words: words, spans: Set(spans).sorted { $0.lowerBound < $1.lowerBound })
    }

    /// B opens a span, I carries it on.
    private static func spans(_ tags: [String]) -> [Range<Int>] {
        var spans: [Range<Int>] = []
        var start: Int?
        for (place, tag) in (tags + ["O"]).enumerated() where tag != "I" {
            if let start { spans.append(start..<place) }
            start = tag == "B" ? place : nil
        }
        return spans
    }
}
