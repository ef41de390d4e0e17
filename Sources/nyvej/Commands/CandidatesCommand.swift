import ArgumentParser
import LabourMarket
import Storage
import Workflows

struct CandidatesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "candidates",
        abstract: "Ranks the jobseekers who could fill a vacancy, of those who agreed to be considered."
    )

    @OptionGroup var options: StoreOptions
    @Argument(help: "The vacancy, as source/id.") var vacancy: VacancyArgument
    @Option(help: "Industries seen from each person's own: other, same or any.") var industry: IndustryFilter = .any
    @Option(help: "How many jobseekers.") var limit = 10
    @Flag(help: "Say why, under each jobseeker.") var explain = false
    @Option(help: "How to print: table, json or csv.") var format: OutputFormat = .table

    func validate() throws {
        guard (1...1000).contains(limit) else { throw ValidationError("--limit is from 1 to 1000.") }
    }

    func run() throws {
        try options.run {
            let store = try options.openForReading()
            let snapshot = try options.snapshot(of: store)
            let people = try store.jobseekers()
            let found = snapshot.candidates(for: vacancy.id, among: people, industry: industry, limit: limit)
            guard let found else { throw vacancy.notOpen(options.wording) }
            let document = CandidatesDocument(vacancy.id, found, snapshot.taxonomy, options.wording.language)
            if format == .json {
                Console.print(try Console.json(document))
                return 0
            }
            Console.print(text(document))
            if document.entries.isEmpty {
                let agreed = people.count { $0.agreesToProposals == true }
                Console.note(
                    options.wording(
                        "Ingen passer blandt \(agreed) jobsøgere der har sagt ja til forslag.",
                        "Nobody fits among \(agreed) jobseekers who agreed to proposals."
                    )
                )
            }
            return 0
        }
    }

    private func text(_ document: CandidatesDocument) -> String {
        let wording = options.wording
        var table = Table(["#", wording("match", "fit"), wording("nødv.", "ess."), wording("jobsøger", "jobseeker")])
        for entry in document.entries {
            let essential = FitText(fit: entry.fit, wording: wording).essential
            table.add(["\(entry.rank)", wording.band(entry.fit.band), essential, entry.jobseeker])
        }
        if format == .csv { return table.csv }
        let reasons = document.entries.map { explain ? FitText(fit: $0.fit, wording: wording).lines : [] }
        return table.aligned(reasons: reasons)
    }
}
