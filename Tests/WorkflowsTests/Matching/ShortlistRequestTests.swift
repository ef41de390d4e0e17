import Foundation
import LabourMarket
import Storage
import Taxonomies
import TestSupport
import Testing
import Workflows

@Suite struct ShortlistRequestTests {
    private let matches: MatchService
    private let day = Date(timeIntervalSince1970: 1_780_300_800)

    init() throws {
        let store = try Store.inMemory()
        _ = try store.save(.sample, contentHash: "sample", importedAt: day)
        var jobseeker = Jobseeker.sample
        jobseeker.skills.append(.init(skill: "juggling"))
        try store.save(jobseeker)
        matches = MatchService(store, gazetteer: Gazetteer(municipalities: [], postalAreas: []))
    }

    @Test func unknownNamesOfAStoredJobseekerAreToldAndNotCounted() async throws {
        let document = try await matches.shortlist(ShortlistRequest(for: .jobseeker(.sample)), now: day)
        #expect(document.jobseeker == "sample-1")
        #expect(document.unknown == ["5131", "juggling"])
        #expect(document.missing.isEmpty)
    }

    @Test func unknownNamesOfADescriptionAreErrors() async throws {
        var description = ShortlistRequest.Description()
        description.occupations = ["5111"]
        description.skills = ["juggling", "first aid"]
        let request = ShortlistRequest(for: .described(description))
        let failure = await #expect(throws: ShortlistRequest.Failure.self) {
            try await matches.shortlist(request, now: day)
        }
        guard case .unknownNames(let names) = failure else {
            Issue.record("another failure: \(String(describing: failure))")
            return
        }
        #expect(names.map(\.text) == ["juggling"])
    }
}
