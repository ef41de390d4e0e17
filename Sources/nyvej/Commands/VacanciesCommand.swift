import ArgumentParser
import Foundation
import Importing
import LabourMarket
import Storage
import Workflows

struct VacanciesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "vacancies",
        abstract: "Imports, lists, shows and closes vacancies.",
        subcommands: [VacanciesImport.self, List.self, Show.self, Close.self]
    )

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Lists vacancies, the first imported first.")

        @OptionGroup var options: StoreOptions
        @Option(help: "Only this source.") var source: String?
        @Flag(help: "Closed ones too.") var all = false
        @Option(help: "How many.") var limit = 50
        @Option(help: "How many to pass over.") var offset = 0
        @Option(help: "How to print: table, json or csv.") var format: OutputFormat = .table

        func validate() throws {
            guard limit > 0, offset >= 0 else { throw ValidationError("--limit is 1 or more, --offset 0 or more.") }
        }

        func run() throws {
            try options.run {
                let store = try options.openForReading()
                let status: StoredVacancy.Status? = all ? nil : .open
                let page = try store.vacancies(limit: limit, offset: offset, source: source, status: status)
                if format == .json {
                    let taxonomy = try store.activeTaxonomy().map { try store.loadTaxonomy($0.id) }
                    for stored in page {
                        Console.print(try Console.json(VacancyDocument(stored, taxonomy, options.wording.language)))
                    }
                    return 0
                }
                let wording = options.wording
                var table = Table([
                    wording("opslag", "vacancy"), wording("stilling", "title"), wording("arbejdsgiver", "employer"),
                    wording("sted", "place"), wording("udløber", "expires"), wording("status", "status"),
                    wording("gentager", "repeats"),
                ])
                for stored in page {
                    table.add([
                        stored.id.description, stored.vacancy.title, stored.vacancy.employer?.name ?? "",
                        stored.vacancy.locations.first?.summary ?? "", stored.vacancy.expires?.description ?? "",
                        wording.status(stored.status), stored.duplicateOf?.description ?? "",
                    ])
                }
                Console.print(format == .csv ? table.csv : table.aligned())
                let total = try store.vacancyCount(source: source, status: status)
                Console.note(options.wording("\(page.count) af \(total)", "\(page.count) of \(total)"))
                return 0
            }
        }
    }

    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Shows one vacancy whole, and which words of its text gave which skill.",
            discussion: """
                As JSON each of the `mentions` has its `range` in the text, counted in characters, so that a page can
                highlight it. As a table only the words and their skills are shown.
                """
        )

        @OptionGroup var options: StoreOptions
        @Argument(help: "The vacancy, as source/id.") var vacancy: VacancyArgument
        @Option(help: "How to print: json, or the words with their skills as table or csv.")
        var format: OutputFormat = .json

        func run() throws {
            try options.run {
                let store = try options.openForReading()
                guard let stored = try store.vacancy(vacancy.id) else { throw vacancy.unknown(options.wording) }
                let taxonomy = try store.activeTaxonomy().map { try store.loadTaxonomy($0.id) }
                let document = VacancyDocument(stored, taxonomy, options.wording.language, findingWords: true)
                guard format != .json else {
                    Console.print(try Console.json(document, pretty: true))
                    return 0
                }
                let words = words(document.mentions ?? [])
                Console.print(format == .csv ? words.csv : words.aligned())
                return 0
            }
        }

        private func words(_ mentions: [MentionDocument]) -> Table {
            let wording = options.wording
            var table = Table([
                wording("ord i teksten", "words"), wording("kompetence", "skill"), wording("krav", "necessity"),
                wording("fundet ved", "rule"), wording("sikkerhed", "confidence"),
            ])
            for mention in mentions {
                table.add([
                    mention.words, mention.label, wording.necessity(mention.necessity), wording.rule(mention.rule),
                    mention.confidence.formatted(.number.locale(Locale(identifier: "en"))),
                ])
            }
            return table
        }
    }

    struct Close: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Closes a vacancy; it stays closed though its feed still lists it."
        )

        @OptionGroup var options: StoreOptions
        @Argument(help: "The vacancy, as source/id.") var vacancy: VacancyArgument

        func run() throws {
            try options.change { store in
                guard try store.vacancy(vacancy.id) != nil else { throw vacancy.unknown(options.wording) }
                let closed = try store.close(vacancy.id, on: CalendarDate(Date()))
                return closed
                    ? options.wording("Lukket: \(vacancy.id)", "Closed: \(vacancy.id)")
                    : options.wording("Var allerede lukket: \(vacancy.id)", "Was closed already: \(vacancy.id)")
            }
        }
    }
}

/// A vacancy's id on the command line.
struct VacancyArgument: ExpressibleByArgument {
    let id: VacancyID

    init?(argument: String) {
        guard let id = VacancyID(argument) else { return nil }
        self.id = id
    }

    /// It is not there, or it is closed or expired and cannot be applied for.
    func notOpen(_ wording: Wording) -> CommandFailure {
        CommandFailure(
            description: wording(
                "Der er intet åbent opslag \(id). Se dem med: nyvej vacancies list",
                "There is no open vacancy \(id). See them with: nyvej vacancies list"
            )
        )
    }

    func unknown(_ wording: Wording) -> CommandFailure {
        CommandFailure(
            description: wording(
                "Der er intet opslag \(id). Se dem med: nyvej vacancies list",
                "There is no vacancy \(id). See them with: nyvej vacancies list"
            )
        )
    }
}

/// What a command could not do, as a sentence.
struct CommandFailure: Error, CustomStringConvertible {
    let description: String
}
