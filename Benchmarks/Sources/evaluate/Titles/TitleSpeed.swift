import ArgumentParser
import Foundation
import Importing
import SkillExtraction
import Taxonomies

/// Measures how many titles a second one core understands.
struct TitleSpeed: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "titles-speed",
        abstract: "Measures the matching of titles against a taxonomy's labels, one core."
    )

    @Argument(help: "A file of titles, one a line.")
    var titles: String

    @Option(help: "A folder that holds a folder of ESCO CSV files per language.")
    var esco: String

    @Option(help: "The language of titles and labels.")
    var language = "en"

    func run() throws {
        let bundles = try FileManager.default.contentsOfDirectory(atPath: esco).sorted().map { "\(esco)/\($0)" }
        let taxonomy = try TaxonomyBundleReader().read(bundles).taxonomy
        let lines = try String(contentsOfFile: titles, encoding: .utf8).split(whereSeparator: \.isNewline).map(
            String.init
        )
        let before = Self.processorSeconds
        let matcher = OccupationTitles(taxonomy: taxonomy, language: LanguageCode(rawValue: language))
        let prepared = Self.processorSeconds
        var sure = 0
        for line in lines where matcher.find(in: line, limit: 5).first.map({ $0.confidence >= 0.5 }) ?? false {
            sure += 1
        }
        let seconds = Self.processorSeconds - prepared
        print(
            String(
                format: "%d titles, %.2f s, %.0f a processor second (prepared in %.2f s); first at least 0.5 sure: %d",
                lines.count,
                seconds,
                Double(lines.count) / seconds,
                prepared - before,
                sure
            )
        )
    }

    private static var processorSeconds: Double { Double(clock()) / Double(CLOCKS_PER_SEC) }
}
