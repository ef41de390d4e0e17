import ArgumentParser
import Foundation
import SkillExtraction
import Taxonomies

/// Ranks the elements of judged title sets and scores the ranking.
struct Titles: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Ranks labels for judged job titles and scores the ranking as trec_eval does.",
        discussion: "A folder holds queries.tsv, corpus_elements.tsv and annotations.tsv; several folders may be given."
    )

    @Argument(help: "Folders of judged titles.")
    var folders: [String]

    @Option(help: "The language; without it, what the elements' ids say.")
    var language: String?

    @Option(name: .customLong("run"), help: "Write the ranking here as a TREC run file (one folder only).")
    var runFile: String?

    @Option(help: "How many elements of a query go into the run file.")
    var depth = 1000

    @Option(
        help:
            "A folder of ESCO CSV files per language, from which to know the ISCO group of each occupation; else guessed."
    )
    var esco: String?

    @Flag(help: "Rank every label by its own score, not each concept once before other labels.")
    var flat = false

    @Flag(help: "Print what each rule adds: the figures without it.")
    var ablation = false

    @Flag(help: "Print how often the first occupation is right, by its confidence.")
    var calibration = false

    @Option(name: .customLong("set"), help: "Another value of a weight, as name=value.")
    var settings: [String] = []

    func validate() throws {
        guard runFile == nil || folders.count == 1 else { throw ValidationError("--run takes one folder.") }
    }

    func run() throws {
        let sets = try folders.map(TitleSet.init)
        let groups = try esco.map(TitleGroups.init)
        func rankings(_ weights: TitleWeights) -> [TitleRanking] {
            sets.map { set in
                let code = LanguageCode(rawValue: language ?? set.language ?? "en")
                let known = groups?.groups(of: set, code) ?? [:]
                let likely = TitleGroups.guessed(of: set, code).merging(known) { _, known in known }
                return TitleRanking(set, language: code, groups: likely, weights: weights, flat: flat)
            }
        }
        let weights = try TitleWeights(settings)
        let inUse = rankings(weights)
        for ranking in inUse { print(ranking.name, ranking.measure().line) }
        if let runFile { try inUse[0].write(to: runFile, depth: depth) }
        if calibration { for ranking in inUse { ranking.calibration().forEach { print(ranking.name, $0) } } }
        guard ablation else { return }
        for rule in TitleRule.all {
            let figures = rankings(rule.without(weights)).map { String(format: "%.4f", $0.measure().reciprocal) }
            print(rule.name, figures.joined(separator: " "), separator: ": ")
        }
    }
}
