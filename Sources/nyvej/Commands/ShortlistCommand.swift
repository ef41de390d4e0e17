import ArgumentParser
import Foundation
import LabourMarket
import Workflows

struct ShortlistCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "shortlist",
        abstract: "Ranks vacancies for one jobseeker, with reasons.",
        discussion: """
              nyvej shortlist --jobseeker k-17 --industry other --explain
              nyvej shortlist --occupation kabinepersonale --skill førstehjælp --place 2770 --kilometres 40
            In the reasons: + skills that carry over, ~ close to a skill held, - missing, ? conditions to ask about.
            Below the list: the one question whose answer would change the order most, and the single skills that would
            make most other vacancies fit well, with a course for each.
            """
    )

    @OptionGroup var options: StoreOptions
    @OptionGroup var seeker: SeekerOptions
    @Option(help: "Industries seen from the person's own: other, same or any.") var industry: IndustryFilter = .any
    @Option(help: "The day on which vacancies must be open, YYYY-MM-DD. Default: today.") var day: CalendarDate?
    @Option(help: "How many vacancies.") var limit = 10
    @Flag(help: "Say why, under each vacancy.") var explain = false
    @Option(help: "How to print: table, json or csv.") var format: OutputFormat = .table

    /// Skills that would open most, told with the reasons.
    private static let openings = 5

    func validate() throws {
        guard (1...1000).contains(limit) else { throw ValidationError("--limit is from 1 to 1000.") }
    }

    func run() async throws {
        try await options.run {
            let matches = MatchService(try options.openForReading(), gazetteer: try .builtIn())
            var request = ShortlistRequest(
                for: try seeker.subject,
                industry: industry,
                limit: limit,
                language: options.wording.language
            )
            request.openings = explain ? Self.openings : 0
            let document = try await matches.shortlist(request, now: day?.noon ?? Date())
            try ShortlistText(document: document, wording: options.wording).print(format, explain: explain)
            return 0
        }
    }
}
