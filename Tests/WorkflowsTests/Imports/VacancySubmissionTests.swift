import Foundation
import LabourMarket
import Storage
import Taxonomies
import TestSupport
import Testing
import Workflows

@Suite struct VacancySubmissionTests {
    private let store: Store
    private let matches: MatchService
    private let submission: VacancySubmission
    private let day = Date(timeIntervalSince1970: 1_780_300_800)

    init() throws {
        store = try Store.inMemory()
        _ = try store.save(.sample, contentHash: "sample", importedAt: day)
        matches = MatchService(store, gazetteer: Gazetteer(municipalities: [], postalAreas: []))
        submission = VacancySubmission(to: matches)
    }

    private func submit(_ json: String) async throws -> VacancySubmission.Outcome {
        try await submission.submit(Array(json.utf8), now: day)
    }

    private func cook(_ id: Int, _ text: String = "First aid is required.") -> String {
        #"{"source": "kitchen", "id": \#(id), "title": "Care assistant", "text": "\#(text)", "language": "en"}"#
    }

    @Test func skillsAndOccupationsAreFoundInTheText() async throws {
        let outcome = try await submit(cook(1))
        #expect(outcome.isNew)
        #expect(outcome.stored.id == VacancyID(source: "kitchen", sourceID: "1"))
        #expect(outcome.stored.vacancy.titleOccupations == [.careAssistant])
        #expect(outcome.stored.vacancy.requirements == [SkillRequirement(.firstAid, .essential, .extracted)])
    }

    @Test func theIndexHoldsWhatWasSubmittedOnceSettled() async throws {
        #expect(try await matches.current(now: day).basis.vacancies == 0)
        for id in 1...20 { _ = try await submit(cook(id, "First aid, \(id) times.")) }
        await submission.settled()
        #expect(try await matches.current(now: day).basis.vacancies == 20)
    }

    @Test func theSameAdUnderTwoIDsIsLinked() async throws {
        _ = try await submit(cook(1))
        _ = try await submit(cook(2))
        await submission.settled()
        let second = try store.vacancy(VacancyID(source: "kitchen", sourceID: "2"))
        #expect(second?.duplicateOf == VacancyID(source: "kitchen", sourceID: "1"))
    }

    @Test func sayingTheSameAgainIsNoNewVacancy() async throws {
        let first = try await submit(cook(1))
        let again = try await submit(cook(1))
        #expect(!again.isNew)
        #expect(again.stored.vacancy == first.stored.vacancy)
        #expect(try store.vacancyCount(source: "kitchen") == 1)
    }

    @Test func aNewTaxonomyReadsTheNextText() async throws {
        _ = try await submit(cook(1))
        _ = try store.save(.generated(skills: 4, occupations: 2, seed: 1), contentHash: "other", importedAt: day)
        let outcome = try await submit(cook(2))
        #expect(outcome.stored.vacancy.requirements.isEmpty)
    }

    @Test func everyProblemIsNamedAndNothingStored() async throws {
        let json = #"{"source": "", "title": "Cook", "wage": 5, "published": "someday", "night": "perhaps"}"#
        let rejected = await #expect(throws: VacancySubmission.Rejected.self) { try await submit(json) }
        #expect(rejected?.problems.compactMap(\.field).sorted() == ["id", "source", "wage"])
        #expect(rejected?.problems.count == 5)
        #expect(try store.vacancyCount() == 0)
    }
}
