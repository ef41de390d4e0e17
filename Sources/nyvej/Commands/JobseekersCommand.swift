import ArgumentParser
import Foundation
import Importing
import LabourMarket
import Storage
import Workflows

struct JobseekersCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "jobseekers",
        abstract: "Imports, lists, shows, exports and erases jobseekers, known by a pseudonymous key only.",
        subcommands: [Import.self, List.self, Show.self, Export.self, Erase.self]
    )

    struct Import: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Imports jobseekers from JSON lines.",
            discussion: """
                One person a line; only "key" must be there, and it is never a CPR number:
                  {"key":"k-17","home":{"postcode":"2770"},"occupations":[{"occupation":"kabinepersonale","years":4}],
                   "skills":["konflikthåndtering",{"skill":"førstehjælp","evidencedBy":"certificate"}],
                   "limits":{"maximumKilometres":40,"night":false},"agreesToProposals":true,"contact":"phone"}
                """
        )

        @OptionGroup var options: StoreOptions
        @Argument(help: "A file of JSON lines, or - for standard input.") var path: String
        @Flag(help: "Read and report everything, write nothing.") var dryRun = false

        func run() throws {
            try options.run {
                let store = dryRun ? try options.openForDryRun() : try options.openForWriting()
                let bytes = path == "-" ? ByteReader(standardInput: "stdin") : try ByteReader(path: path)
                let lines = DiagnosticLines(options.wording)
                let outcome = try JobseekerImport(into: store).run(bytes, dryRun: dryRun, diagnostic: lines.tell)
                lines.end()
                let wording = options.wording
                let saved =
                    dryRun
                    ? wording("\(outcome.saved) kan gemmes", "\(outcome.saved) can be saved")
                    : wording("\(outcome.saved) gemt", "\(outcome.saved) saved")
                let rejected = wording("\(outcome.rejected) afvist", "\(outcome.rejected) rejected")
                Console.print("\(saved), \(rejected)")
                return outcome.rejected
            }
        }
    }

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Lists jobseekers by key.")

        @OptionGroup var options: StoreOptions
        @Option(help: "How to print: table, json or csv.") var format: OutputFormat = .table

        func run() throws {
            try options.run {
                let store = try options.openForReading()
                var table = Table(["key", "occupations", "skills", "agrees", "contact"])
                try store.forEachJobseeker { jobseeker in
                    if format == .json { return Console.print(try JobseekerWriter().line(jobseeker)) }
                    table.add([
                        jobseeker.id.rawValue, jobseeker.occupations.map(\.occupation).joined(separator: ", "),
                        "\(jobseeker.skills.count)", jobseeker.agreesToProposals.map { $0 ? "+" : "-" } ?? "?",
                        jobseeker.contact?.rawValue ?? "?",
                    ])
                }
                if format != .json { Console.print(format == .csv ? table.csv : table.aligned()) }
                return 0
            }
        }
    }

    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Shows one jobseeker as JSON.")

        @OptionGroup var options: StoreOptions
        @Argument(help: "The key.") var key: String

        func run() throws {
            try options.run {
                let jobseeker = try options.openForReading().jobseeker(named: key)
                Console.print(try JobseekerWriter().line(jobseeker))
                return 0
            }
        }
    }

    struct Export: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Writes all jobseekers as JSON lines that can be imported again."
        )

        @OptionGroup var options: StoreOptions

        func run() throws {
            try options.run {
                let writer = JobseekerWriter()
                try options.openForReading().forEachJobseeker { Console.print(try writer.line($0)) }
                return 0
            }
        }
    }

    struct Erase: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Erases a jobseeker; nothing of the person remains in the store."
        )

        @OptionGroup var options: StoreOptions
        @Argument(help: "The key.") var key: String

        func run() throws {
            try options.change { store in
                try store.erase(store.jobseeker(named: key).id)
                return options.wording("Slettet.", "Erased.")
            }
        }
    }
}

extension Store {
    /// The jobseeker with a key given on the command line.
    func jobseeker(named key: String) throws -> Jobseeker {
        guard let id = JobseekerKey(key), let jobseeker = try jobseeker(id) else {
            throw ShortlistRequest.Failure.unknownJobseeker
        }
        return jobseeker
    }
}
