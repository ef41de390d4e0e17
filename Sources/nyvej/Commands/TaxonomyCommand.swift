import ArgumentParser
import Foundation
import Importing
import Storage
import Workflows

struct TaxonomyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "taxonomy",
        abstract: "Imports and shows taxonomies of occupations and skills.",
        subcommands: [Import.self, List.self, TaxonomyShow.self, TaxonomyCheckCommand.self]
    )

    struct Import: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Imports ESCO's CSV bundles, SKOS, or Nyvej's own CSV files, and puts the taxonomy in use.",
            discussion: """
                Several folders or zip files are laid over one another by concept URI, so that languages add up:
                  nyvej taxonomy import esco-en.zip esco-da.zip esco-sv.zip
                Importing the same files again changes nothing. Vacancies in the store are read anew with it.
                """
        )

        @OptionGroup var options: StoreOptions
        @Argument(help: "Folders or zip files as downloaded.") var paths: [String] = []
        @Flag(help: "Import the taxonomy compiled into this program.") var builtIn = false
        @Option(help: "The version to record, where the files do not tell.") var version: String?

        func validate() throws {
            guard paths.isEmpty == builtIn else { throw ValidationError("Name folders or zip files, or --built-in.") }
        }

        func run() throws {
            try options.run {
                let store = try Store(path: options.path)
                let before = try store.activeTaxonomy()?.id
                let lines = DiagnosticLines(options.wording)
                let taxonomies = TaxonomyImport(into: store)
                let outcome =
                    builtIn
                    ? try taxonomies.runBuiltIn(now: Date())
                    : try taxonomies.run(paths, version: version, now: Date())
                outcome.diagnostics.forEach(lines.tell)
                lines.end()
                let isNew = options.wording(
                    outcome.isNew ? "importeret" : "uændret",
                    outcome.isNew ? "imported" : "unchanged"
                )
                Console.print("\(isNew): \(TaxonomyLine(outcome.stored).text(options.wording))")
                if before != nil, before != outcome.stored.id { try reread(store) }
                return lines.rejected
            }
        }

        private func reread(_ store: Store) throws {
            let line = ProgressLine()
            let wording = options.wording
            let count = try VacancyRereading(of: store).run(now: Date()) { done, total in
                line.show(
                    wording("Læser opslag igen: \(done) af \(total)", "Reading vacancies anew: \(done) of \(total)")
                )
            }
            line.end()
            if count > 0 {
                Console.note(wording("\(count) opslag læst igen med den.", "\(count) vacancies read anew with it."))
            }
        }
    }

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Lists the taxonomies in the store.")

        @OptionGroup var options: StoreOptions
        @Option(help: "How to print: table, json or csv.") var format: OutputFormat = .table

        func run() throws {
            try options.run {
                let stored = try options.openForReading().taxonomies()
                if format == .json {
                    for taxonomy in stored { Console.print(try Console.json(TaxonomyLine(taxonomy))) }
                    return 0
                }
                var table = Table([
                    "id", "name", "version", "languages", "occupations", "skills", "relations", "in use", "hash",
                ])
                for line in stored.map(TaxonomyLine.init) { table.add(line.cells) }
                Console.print(format == .csv ? table.csv : table.aligned())
                return 0
            }
        }
    }
}
