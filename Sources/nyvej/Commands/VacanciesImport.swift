import ArgumentParser
import Foundation
import Importing
import Storage
import Workflows

struct VacanciesImport: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Imports a vacancy feed of any size; .gz too; - reads standard input.",
        discussion: """
            The format is found by looking: schema.org JobPosting (JSON, JSON lines, JSON-LD in a web page), HR-XML 2.4 \
            and 3 (EURES), Indeed, LinkedIn, Jobrapido, RSS and Atom feeds, NAV, CSV with a header. --format names one, \
            or a mapping file of your own (JSON). A rejected record is named with its line; the rest lands. After an \
            interruption run it again: what is in place is passed over.
            """
    )

    @OptionGroup var options: StoreOptions
    @Argument(help: "Files, or - for standard input.") var paths: [String]
    @Option(help: "The feed's format, or the path of a mapping file (.json). Default: found by looking.")
    var format = "auto"
    @Option(help: "The source's name. Default: the file's name without its endings.") var source: String?
    @Flag(help: "The feed is complete: close the source's vacancies it does not have.") var snapshot = false
    @Flag(
        help:
            "With --snapshot: close them though the feed has shrunk by more than a fifth, or rejected records lack an id."
    )
    var force = false
    @Flag(help: "Read and report everything, write nothing.") var dryRun = false
    @Flag(inversion: .prefixedNo, help: "Find skills in texts and occupations in titles.") var extraction = true

    func validate() throws {
        guard !force || snapshot else { throw ValidationError("--force goes with --snapshot.") }
        guard !paths.isEmpty else { throw ValidationError("Name a file, or - for standard input.") }
    }

    func run() throws {
        try options.run {
            var settings = FeedImport.Options()
            settings.format = try feedFormat()
            (settings.snapshot, settings.force, settings.dryRun) = (snapshot, force, dryRun)
            settings.understand = extraction
            settings.source = source
            let store = dryRun ? try options.openForDryRun() : try options.openForWriting()
            var feeds = FeedImport(into: store, settings)
            var rejected = 0
            let reading = Result { for path in paths { rejected += try read(path, &feeds) } }
            // What landed is linked, whatever ended the run.
            let duplicates = try feeds.finish(now: Date())
            if duplicates > 0 {
                Console.print(options.wording("\(duplicates) dubletter i alt", "\(duplicates) duplicates in all"))
            }
            try reading.get()
            return rejected
        }
    }

    private func read(_ path: String, _ feeds: inout FeedImport) throws -> Int {
        let wording = options.wording
        let bytes = path == "-" ? ByteReader(standardInput: "stdin") : try ByteReader(path: path)
        let lines = DiagnosticLines(wording)
        let line = ProgressLine()
        let outcome = try feeds.read(
            bytes,
            now: Date(),
            diagnostic: lines.tell,
            progress: { progress in
                let share = ProgressLine.share(progress.position, of: progress.size)
                line.show(
                    wording(
                        "\(path): \(progress.vacancies) opslag, \(share)",
                        "\(path): \(progress.vacancies) vacancies, \(share)"
                    )
                )
            }
        )
        line.end()
        lines.end()
        Console.print(summary(outcome, lines.rejected))
        if outcome.withheld > 0 { Console.note(withheld(outcome)) }
        return lines.rejected
    }

    private func withheld(_ outcome: FeedImport.Outcome) -> String {
        let (count, vacancies) = (outcome.unidentified, outcome.withheld)
        let records = options.wording(
            count == 1 ? "1 afvist post" : "\(count) afviste poster",
            count == 1 ? "1 rejected record" : "\(count) rejected records"
        )
        return options.wording(
            "Lukkede intet: \(records) uden læsbart id kan være blandt de \(vacancies) opslag, som \(outcome.source) "
                + "ikke har mere. Ret feedet, eller brug --force.",
            "Closed nothing: \(records) without a readable id may be among the \(vacancies) vacancies that "
                + "\(outcome.source) no longer has. Mend the feed, or use --force."
        )
    }

    private func feedFormat() throws -> FeedFormat? {
        if format == "auto" { return nil }
        if format.hasSuffix(".json") {
            var json = Data()
            let bytes = try ByteReader(path: format)
            while case let chunk = try bytes.read(upTo: 1 << 16), !chunk.isEmpty, json.count < 1 << 20 { json += chunk }
            return try FeedFormat(mapping: json)
        }
        return try FeedFormat(named: format)
    }

    private func summary(_ outcome: FeedImport.Outcome, _ rejected: Int) -> String {
        let counts = outcome.counts
        let wording = options.wording
        let refused = wording("\(rejected) afviste", "\(rejected) rejected")
        if dryRun {
            return "\(outcome.source): "
                + wording("\(counts.added) kan importeres, ", "\(counts.added) can be imported, ")
                + refused
        }
        var parts = [
            wording("\(counts.added) nye", "\(counts.added) new"),
            wording("\(counts.changed) ændrede", "\(counts.changed) changed"),
            wording("\(counts.unchanged) uændrede", "\(counts.unchanged) unchanged"), refused,
        ]
        if snapshot { parts.append(wording("\(outcome.closed) lukkede", "\(outcome.closed) closed")) }
        return "\(outcome.source): " + parts.joined(separator: ", ")
    }
}
