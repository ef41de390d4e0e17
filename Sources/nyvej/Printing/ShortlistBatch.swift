import Dispatch
import LabourMarket
import Synchronization
import Taxonomies
import Workflows

/// Shortlists for a batch of people on every core, as JSON lines in the order of the people.
struct ShortlistBatch {
    private let snapshot: MatchSnapshot
    private let industry: IndustryFilter
    private let limit: Int
    private let language: LanguageCode

    init(_ snapshot: MatchSnapshot, _ industry: IndustryFilter, _ limit: Int, _ language: LanguageCode) {
        self.snapshot = snapshot
        self.industry = industry
        self.limit = limit
        self.language = language
    }

    func lines(_ people: [Jobseeker]) throws -> [String] {
        let results = Mutex<[Int: Result<String, any Error>]>([:])
        DispatchQueue.concurrentPerform(iterations: people.count) { number in
            let result = Result { try line(people[number]) }
            results.withLock { $0[number] = result }
        }
        return try results.withLock { found in try people.indices.compactMap { try found[$0]?.get() } }
    }

    private func line(_ person: Jobseeker) throws -> String {
        let (seeker, unknown) = snapshot.seeker(person)
        let shortlist = snapshot.shortlist(seeker, industry: industry, limit: limit)
        let document = try ShortlistDocument(shortlist, snapshot, language, jobseeker: person.id, unknown: unknown)
        return try Console.json(document)
    }
}
