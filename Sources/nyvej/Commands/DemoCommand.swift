import ArgumentParser
import Foundation
import LabourMarket
import Storage
import Workflows

struct DemoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo",
        abstract: "Shows it all on built-in samples: prints shortlists with reasons, then serves them.",
        discussion:
            "Needs nothing but this program, stores nothing, and serves on this machine only. End it with Ctrl-C."
    )

    @Flag(inversion: .prefixedNo, help: "Serve after printing.") var serve = true
    @Option(help: "The port to serve on.") var port = 8080
    @Option(help: "The language of labels and sentences: da or en.") var language: StoreOptions.Language?

    func validate() throws { try ServeCommand.check(port: port) }

    func run() async throws {
        var options = StoreOptions()
        options.database = nil
        options.language = language
        let wording = options.wording
        let lines = DiagnosticLines(wording)
        try await options.run {
            let demo = try Demo(now: Date(), diagnostic: lines.tell)
            lines.end()
            try show(demo, wording)
            if serve { try await ServeCommand.serve(demo.store, host: "127.0.0.1", port: port, wording) }
            return lines.rejected
        }
    }

    /// Of the sample jobseekers this many are shown; the API has them all.
    private static let shown = 3

    private func show(_ demo: Demo, _ wording: Wording) throws {
        let counts = demo.snapshot.basis.vacancies
        Console.print(
            wording(
                "\(counts) eksempelopslag. De bedste i ANDRE brancher for tre jobsøgere (eksempler):",
                "\(counts) sample vacancies. The best in OTHER industries for three sample jobseekers:"
            )
        )
        for jobseeker in demo.jobseekers.prefix(Self.shown) {
            let (seeker, unknown) = demo.snapshot.seeker(jobseeker)
            let shortlist = demo.snapshot.shortlist(seeker, industry: .other, limit: 5)
            let document = try ShortlistDocument(
                shortlist,
                demo.snapshot,
                wording.language,
                jobseeker: jobseeker.id,
                unknown: unknown
            )
            let held = jobseeker.occupations.map(\.occupation).joined(separator: ", ")
            Console.print("\n\(jobseeker.id) — \(held), \(jobseeker.home?.summary ?? "?")")
            try ShortlistText(document: document, wording: wording).print(.table, explain: true)
        }
    }
}
