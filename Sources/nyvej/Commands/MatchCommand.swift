import ArgumentParser
import Foundation
import Importing
import LabourMarket
import Storage
import Workflows

struct MatchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "match",
        abstract: "A Unix filter: jobseekers as JSON lines in, shortlists as JSON lines out, in the same order.",
        discussion: """
            The jobseekers are read, matched and forgotten; nothing is stored. The lines have the form of
            `nyvej jobseekers import`. A line that cannot be read is named on standard error and gives no output line.
              cat people.jsonl | nyvej match --industry other --limit 5 > shortlists.jsonl
            """
    )

    @OptionGroup var options: StoreOptions
    @Argument(help: "A file of JSON lines, or - for standard input.") var path = "-"
    @Option(help: "Industries seen from each person's own: other, same or any.") var industry: IndustryFilter = .any
    @Option(help: "How many vacancies each.") var limit = 10

    func validate() throws {
        guard (1...1000).contains(limit) else { throw ValidationError("--limit is from 1 to 1000.") }
    }

    func run() throws {
        try options.run {
            let snapshot = try options.snapshot(of: options.openForReading())
            let bytes = path == "-" ? ByteReader(standardInput: "stdin") : try ByteReader(path: path)
            let lines = DiagnosticLines(options.wording)
            let batch = ShortlistBatch(snapshot, industry, limit, options.wording.language)
            var people: [Jobseeker] = []
            func flush() throws {
                for line in try batch.lines(people) { Console.print(line) }
                people.removeAll(keepingCapacity: true)
            }
            try JobseekerReader().read(
                bytes,
                jobseeker: { jobseeker in
                    people.append(jobseeker)
                    if people.count == Self.batchSize { try flush() }
                },
                diagnostic: lines.tell
            )
            try flush()
            lines.end()
            return lines.rejected
        }
    }

    private static let batchSize = 64
}
