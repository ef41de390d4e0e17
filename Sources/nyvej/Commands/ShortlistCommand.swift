import ArgumentParser
import Foundation
import LabourMarket
import Storage
import Workflows

struct ShortlistCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "shortlist",
        abstract: "Ranks vacancies for one jobseeker, with reasons.",
        discussion: """
              nyvej shortlist --jobseeker k-17 --industry other --explain
              nyvej shortlist --occupation kabinepersonale --skill førstehjælp --place 2770 --kilometres 40
            In the reasons: + skills that carry over, ~ close to a skill held, - missing, ? conditions to ask about.
            """
    )

    @OptionGroup var options: StoreOptions
    @OptionGroup var seeker: SeekerOptions
    @Option(help: "Industries seen from the person's own: other, same or any.") var industry: IndustryFilter = .any
    @Option(help: "How many vacancies.") var limit = 10
    @Flag(help: "Say why, under each vacancy.") var explain = false
    @Option(help: "How to print: table, json or csv.") var format: OutputFormat = .table

    func validate() throws {
        guard (1...1000).contains(limit) else { throw ValidationError("--limit is from 1 to 1000.") }
    }

    func run() throws {
        try options.run {
            let store = try options.openForReading()
            let snapshot = try options.snapshot(of: store)
            let (person, key, unknown) = try seeker.seeker(snapshot, store, options.wording)
            let shortlist = snapshot.shortlist(person, industry: industry, limit: limit)
            let document = ShortlistDocument(
                shortlist,
                snapshot,
                options.wording.language,
                jobseeker: key,
                unknown: unknown
            )
            try ShortlistText(document: document, wording: options.wording).print(format, explain: explain)
            return 0
        }
    }
}
