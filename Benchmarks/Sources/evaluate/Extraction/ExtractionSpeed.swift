import ArgumentParser
import Foundation
import Importing
import SkillExtraction
import Taxonomies

/// Measures how fast texts are read, on one thread, with all English labels of ESCO at hand.
struct ExtractionSpeed: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "extraction-speed",
        abstract: "Megabytes of ad text read a core-second, on one thread, with ESCO's English labels."
    )

    @Option(help: "A folder that holds a folder of ESCO CSV files per language.")
    var esco: String

    @Option(help: "Ads as CSV with a column `description`.")
    var ads: String?

    @Option(help: "Titles as a JSON array of objects with a `title`.")
    var titles: String?

    @Option(help: "How many times each text is read; the median is printed.")
    var rounds = 5

    @Option(help: "Only this pass: labels, skills or phrases.")
    var pass: String?

    @Option(help: "Write the texts, one a line, and the labels here, for other matchers to read.")
    var export: String?

    func run() throws {
        let taxonomy = try TaxonomyBundleReader().read(["\(esco)/en"]).taxonomy
        let clock = ContinuousClock()
        var built: SkillLexicon?
        let time = clock.measure { built = SkillLexicon(taxonomy: taxonomy, language: .english) }
        guard let lexicon = built else { return }
        print("\(lexicon.labels.phraseCount) phrases, built in \(time)")
        var texts: [(name: String, lines: [[UInt8]])] = []
        if let ads { texts.append(("ads", try AdTexts.descriptions(ads))) }
        if let titles { texts.append(("titles", try AdTexts.titles(titles))) }
        if let export { try write(texts.flatMap(\.lines), taxonomy, to: export) }
        for (name, lines) in texts { measure(name, lines, lexicon, taxonomy) }
    }

    private func measure(_ name: String, _ lines: [[UInt8]], _ lexicon: SkillLexicon, _ taxonomy: Taxonomy) {
        let scanner = LabelScanner(lexicon.labels)
        let extractor = SkillExtractor(lexicon)
        let deep = SkillExtractor(taxonomy: taxonomy, language: .english, depth: .phrases)
        report(name, "labels", lines) { scanner.count(in: $0) }
        report(name, "skills", lines) { extractor.extract($0).count }
        // Phrases are some fifteen times slower: a sample is enough.
        report(name, "phrases", Array(lines.prefix(max(50, lines.count / 5)))) { deep.extract($0).count }
    }

    private func report(_ name: String, _ what: String, _ lines: [[UInt8]], _ read: ([UInt8]) -> Int) {
        guard pass ?? what == what else { return }
        let bytes = lines.reduce(0) { $0 + $1.count }
        var times: [Double] = []
        var found = 0
        for _ in 0..<max(1, rounds) {
            let start = CoreClock.seconds
            found = lines.reduce(0) { $0 + read($1) }
            times.append(CoreClock.seconds - start)
        }
        let median = times.sorted()[times.count / 2]
        let speed = String(format: "%.1f MB, %.1f MB/core-s", Double(bytes) / 1e6, Double(bytes) / 1e6 / median)
        print("\(name) \(what): \(speed), \(Int(Double(lines.count) / median)) texts/core-s, \(found) found")
    }

    private func write(_ lines: [[UInt8]], _ taxonomy: Taxonomy, to folder: String) throws {
        let labels = Set(taxonomy.skills.flatMap { $0.labels[.english]?.all ?? [] })
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try labels.sorted().joined(separator: "\n").write(
            toFile: "\(folder)/labels.txt",
            atomically: true,
            encoding: .utf8
        )
        var text = Data()
        for line in lines {
            text.append(contentsOf: line.map { $0 == UInt8(ascii: "\n") ? UInt8(ascii: " ") : $0 })
            text.append(UInt8(ascii: "\n"))
        }
        try text.write(to: URL(fileURLWithPath: "\(folder)/texts.txt"))
    }
}
