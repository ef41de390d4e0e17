import ArgumentParser
import Foundation
import Importing
import SkillExtraction
import Taxonomies

/// Holds the places of mentions against skill spans that people marked.
struct Spans: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Precision, recall and F1 of skill spans, exact and overlapping, with the built-in taxonomy."
    )

    @Argument(help: "Sentences as word, skill tag and knowledge tag (BIO) a line, blank lines between sentences.")
    var conll: String

    @Option(help: "The language of the sentences.")
    var language = "da"

    @Option(help: "Mentions below this confidence are left out.")
    var confidence = 0.0

    @Flag(help: "Print what was missed and what was found beside.")
    var examples = false

    func run() throws {
        let taxonomy = try CompactBundleReader().readBuiltIn().taxonomy
        for depth in SkillLexicon.Depth.allCases {
            let extractor = SkillExtractor(
                taxonomy: taxonomy,
                language: LanguageCode(rawValue: language),
                depth: depth
            )
            let isLast = depth == SkillLexicon.Depth.allCases.last
            try measure(extractor, named: "\(depth)", showing: examples && isLast)
        }
    }

    private func measure(_ extractor: SkillExtractor, named name: String, showing: Bool) throws {
        var exact = Measure()
        var overlapping = Measure()
        for sentence in try TaggedSentences(conll).sentences {
            let mentions = extractor.mentions(sentence.text).filter { $0.confidence >= confidence }
            let found = Set(mentions.map { sentence.words(at: $0.range) }).sorted { $0.lowerBound < $1.lowerBound }
            let touches = { (one: Range<Int>, others: [Range<Int>]) in others.contains { $0.overlaps(one) } }
            exact.add(
                found.filter(sentence.spans.contains),
                of: found,
                sentence.spans.filter(found.contains),
                of: sentence.spans
            )
            let missed = sentence.spans.filter { !touches($0, found) }
            let beside = found.filter { !touches($0, sentence.spans) }
            overlapping.add(
                found.filter { !beside.contains($0) },
                of: found,
                sentence.spans.filter { !missed.contains($0) },
                of: sentence.spans
            )
            guard showing else { continue }
            for span in missed { print("missed: \(sentence.text(of: span))") }
            for span in beside { print("beside: \(sentence.text(of: span))  in  \(sentence.text)") }
        }
        print("\(name): exact \(exact.description); overlapping \(overlapping.description)")
    }
}

/// Precision, recall and F1 added up.
private struct Measure: CustomStringConvertible {
    private var right = (found: 0, wanted: 0)
    private var all = (found: 0, wanted: 0)

    mutating func add(_ right: [Range<Int>], of found: [Range<Int>], _ met: [Range<Int>], of wanted: [Range<Int>]) {
        self.right.found += right.count
        self.right.wanted += met.count
        all.found += found.count
        all.wanted += wanted.count
    }

    var description: String {
        let precision = Double(right.found) / Double(max(1, all.found))
        let recall = Double(right.wanted) / Double(max(1, all.wanted))
        let f1 = precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0
        return "P \(three(precision)) R \(three(recall)) F1 \(three(f1)) (\(all.found) found, \(all.wanted) marked)"
    }
}
