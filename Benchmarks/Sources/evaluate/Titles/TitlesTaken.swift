import ArgumentParser
import Foundation
import Importing
import SkillExtraction
import Taxonomies

/// Measures what an import takes of titles: occupations named, else the one a title is surely like.
struct TitlesTaken: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "titles-taken",
        abstract: "Measures which occupations an import takes of titles, judged ones or such as are read by eye.",
        discussion: """
            A folder of judged titles: counts titles that mean an occupation, and of how many the first occupation taken \
            is right; so for the labels named, the matcher and both. A file of titles, one a line: prints what is taken.
            """
    )

    @Argument(help: "A folder of judged titles, or a file of titles.")
    var titles: String

    @Option(help: "A folder that holds a folder of ESCO CSV files per language; without it, the built-in taxonomy.")
    var esco: String?

    @Option(help: "The language of titles and labels.")
    var language = "en"

    func run() throws {
        let taxonomy = try taxonomy()
        let language = LanguageCode(rawValue: language)
        let taken = TitleOccupations(taxonomy: taxonomy, language: language)
        let matcher = OccupationTitles(taxonomy: taxonomy, language: language)
        func name(_ mention: OccupationMention) -> String {
            taxonomy.occupation(mention.occupation)?.labels.preferred(in: language)?.lowercased() ?? ""
        }
        guard FileManager.default.fileExists(atPath: "\(titles)/queries.tsv") else {
            for line in try AdTexts.titles(titles).map({ String(decoding: $0, as: UTF8.self) }) {
                let found = taken.find(in: line).map { "\(name($0)) [\($0.label)]" }
                print(line, found.joined(separator: "; "), separator: "\t")
            }
            return
        }
        let set = try TitleSet(titles)
        let queries = set.queries.filter { !$0.relevant.contains { set.labels[$0].kind == .group } }
        func report(_ way: String, _ first: (String) -> OccupationMention?) {
            var counts = Counts()
            for query in queries {
                guard let mention = first(query.title) else { continue }
                counts.taken += 1
                if query.relevant.contains(where: { set.labels[$0].text.lowercased() == name(mention) }) {
                    counts.right += 1
                }
            }
            print("\(way): \(counts.taken) of \(queries.count) titles, right \(counts.right)")
        }
        report("import") { taken.find(in: $0).first }
        report("matcher, sure") { title in
            matcher.find(in: title, limit: 1).first { $0.confidence >= TitleConfidence.sure }
        }
    }

    private func taxonomy() throws -> Taxonomy {
        guard let esco else { return try CompactBundleReader().readBuiltIn().taxonomy }
        let bundles = try FileManager.default.contentsOfDirectory(atPath: esco).sorted().map { "\(esco)/\($0)" }
        return try TaxonomyBundleReader().read(bundles).taxonomy
    }

    private struct Counts {
        var taken = 0
        var right = 0
    }
}
