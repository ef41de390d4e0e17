import ArgumentParser
import Foundation
import LabourMarket
import Storage
import Taxonomies
import Workflows

/// What every command takes: where the store is, and which language to speak.
struct StoreOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The store's file. Default: $NYVEJ_DATABASE, else nyvej/nyvej.sqlite in the user's data folder.",
            valueName: "path"
        )
    )
    var database: String?

    @Option(help: "The language of labels and sentences: da or en. Default: $NYVEJ_LANGUAGE, else da.")
    var language: Language?

    enum Language: String, ExpressibleByArgument, CaseIterable {
        case da, en
    }

    var wording: Wording {
        let fallback = ProcessInfo.processInfo.environment["NYVEJ_LANGUAGE"].flatMap(Language.init) ?? .da
        return Wording((language ?? fallback) == .da ? .danish : .english)
    }

    var path: String {
        let environment = ProcessInfo.processInfo.environment
        if let path = database ?? environment["NYVEJ_DATABASE"] { return path }
        let home = environment["HOME"] ?? FileManager.default.homeDirectoryForCurrentUser.path
        return "\(environment["XDG_DATA_HOME"] ?? "\(home)/.local/share")/nyvej/nyvej.sqlite"
    }

    /// The store for writing, with the built-in taxonomy in a new one.
    func openForWriting() throws -> Store {
        let store = try Store(path: path)
        if try store.activeTaxonomy() == nil {
            let outcome = try TaxonomyImport(into: store).runBuiltIn(now: Date())
            let name = TaxonomyLine(outcome.stored).title
            Console.note(
                wording("Bruger den indbyggede taksonomi (\(name)).", "Using the built-in taxonomy (\(name)).")
            )
        }
        return store
    }

    /// The store for a dry run: the one there is, only read, or one in memory; nothing is created.
    func openForDryRun() throws -> Store {
        do {
            return try openForReading()
        } catch Store.Failure.missing {
            let store = try Store.inMemory()
            _ = try TaxonomyImport(into: store).runBuiltIn(now: Date())
            return store
        }
    }

    /// Changes the store that there is and says what was done, on standard error.
    func change(_ body: (Store) throws -> String) throws {
        try run {
            Console.note(try body(Store(path: path)))
            return 0
        }
    }

    func openForReading() throws -> Store { try Store(path: path, access: .read) }

    func snapshot(of store: Store) throws -> MatchSnapshot {
        try MatchSnapshot(store, on: CalendarDate(Date()), gazetteer: .builtIn())
    }
}

/// How rows are printed.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
    case table, json, csv
}
