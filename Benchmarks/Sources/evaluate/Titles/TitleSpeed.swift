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

    @Argument(help: "Titles, one a line or in a JSON array; may be packed.")
    var titles: String

    @Option(help: "A folder that holds a folder of ESCO CSV files per language.")
    var esco: String

    @Option(help: "The language of titles and labels.")
    var language = "en"

    func run() throws {
        let bundles = try FileManager.default.contentsOfDirectory(atPath: esco).sorted().map { "\(esco)/\($0)" }
        let taxonomy = try TaxonomyBundleReader().read(bundles).taxonomy
        let lines = try AdTexts.titles(titles).map { String(decoding: $0, as: UTF8.self) }
        let before = Self.processorSeconds
        let matcher = OccupationTitles(taxonomy: taxonomy, language: LanguageCode(rawValue: language))
        print(String(format: "prepared in %.2f s", Self.processorSeconds - before))
        for state in ["each new word to be learnt", "words known"] {
            let start = Self.processorSeconds
            let sure = lines.count { (matcher.find(in: $0, limit: 5).first?.confidence ?? 0) >= TitleConfidence.sure }
            let seconds = Self.processorSeconds - start
            let rate = Double(lines.count) / seconds
            print(String(format: "%d titles, %@: %.0f a processor second; sure: %d", lines.count, state, rate, sure))
        }
    }

    private static var processorSeconds: Double { Double(clock()) / Double(CLOCKS_PER_SEC) }
}
