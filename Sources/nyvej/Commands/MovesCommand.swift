import ArgumentParser
import Foundation
import LabourMarket
import Storage
import Taxonomies
import Workflows

struct MovesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "moves",
        abstract: "Ranks the occupations one can move to from another, with reasons."
    )

    @OptionGroup var options: StoreOptions
    @Argument(help: "The occupation held: URI, ISCO-08 code or title.") var occupation: String?
    @Flag(help: "Every occupation of the taxonomy, as JSON lines.") var all = false
    @Option(help: "Industries seen from the occupation's own: other, same or any.")
    var industry: IndustryFilter = .other
    @Option(help: "How many moves.") var limit = 10
    @Flag(help: "Say why, under each move.") var explain = false
    @Option(help: "How to print: table, json or csv.") var format: OutputFormat = .table

    func validate() throws {
        guard (occupation == nil) == all else { throw ValidationError("Name an occupation, or --all.") }
        guard (1...1000).contains(limit) else { throw ValidationError("--limit is from 1 to 1000.") }
    }

    func run() throws {
        try options.run {
            let taxonomy = try options.openForReading().loadTaxonomy()
            let ranking = try MoveRanking(taxonomy)
            let language = options.wording.language
            if all {
                let progress = ProgressLine()
                for (number, occupation) in taxonomy.occupations.enumerated() {
                    let document = ranking.document(from: occupation, industry: industry, limit: limit, language)
                    Console.print(try Console.json(document))
                    progress.show("\(number + 1)/\(taxonomy.occupations.count)")
                }
                progress.end()
                return 0
            }
            for id in try ConceptLookup(taxonomy).occupations(occupation ?? "") {
                guard let held = taxonomy.occupation(id) else { continue }
                try show(ranking.document(from: held, industry: industry, limit: limit, language))
            }
            return 0
        }
    }

    private func show(_ document: MovesDocument) throws {
        if format == .json { return Console.print(try Console.json(document)) }
        let wording = options.wording
        var table = Table([
            "#", wording("match", "fit"), wording("nødv.", "ess."), "ISCO", wording("stilling", "occupation"),
        ])
        for entry in document.entries {
            let essential = FitText(fit: entry.fit, wording: wording).essential
            table.add(["\(entry.rank)", wording.band(entry.fit.band), essential, entry.isco ?? "", entry.label])
        }
        if format == .csv { return Console.print(table.csv) }
        Console.print(wording("Fra \(document.label) til:", "From \(document.label) to:"))
        Console.print(
            table.aligned(reasons: document.entries.map { explain ? FitText(fit: $0.fit, wording: wording).lines : [] })
        )
    }
}
