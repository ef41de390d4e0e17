import LabourMarket
import Storage
import Taxonomies
import TestSupport
import Testing
import Workflows

@Suite struct MatchServiceTests {
    private let store: Store
    private let service: MatchService

    init() throws {
        store = try Store.sample()
        service = MatchService(store, gazetteer: .empty)
    }

    private func fill(_ count: Int) throws {
        try store.take((0..<count).map { number in .sample("v-\(number)") { $0.title = "Care assistant \(number)" } })
    }

    private func inUse() async throws -> Int { try await service.current(now: .june).basis.vacancies }

    @Test func whatIsInUseStaysUntilItIsRenewed() async throws {
        try fill(3)
        #expect(try await inUse() == 3)
        try fill(5)
        #expect(try await inUse() == 3)
        try await service.renew(now: .june)
        #expect(try await inUse() == 5)
    }

    @Test func anotherTaxonomyIsTakenUpByARenewal() async throws {
        #expect(try await service.current(now: .june).taxonomy.provenance.name == "Sample")
        _ = try store.save(.generated(skills: 3, occupations: 2, seed: 1), contentHash: "other", importedAt: .june)
        try await service.renew(now: .june)
        #expect(try await service.current(now: .june).taxonomy.provenance.name == "generated")
    }

    @Test func anImplausiblySmallSnapshotIsRefused() async throws {
        try fill(120)
        #expect(try await inUse() == 120)
        try store.delete(source: "sample")
        try fill(59)
        let refused = await #expect(throws: MatchService.ImplausibleSnapshot.self) {
            try await service.renew(now: .june)
        }
        #expect(refused?.vacancies == 59)
        #expect(refused?.inUse == 120)
        #expect(try await inUse() == 120)
        try fill(60)
        try await service.renew(now: .june)
        #expect(try await inUse() == 60)
    }

    @Test func aHandfulOfVacanciesMayVanish() async throws {
        try fill(99)
        #expect(try await inUse() == 99)
        try store.delete(source: "sample")
        try await service.renew(now: .june)
        #expect(try await inUse() == 0)
    }

    @Test func renewalsAtTheSameTimeAllSeeTheLatest() async throws {
        try fill(3)
        #expect(try await inUse() == 3)
        try fill(7)
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            for _ in 0..<8 { tasks.addTask { try await service.renew(now: .june) } }
            try await tasks.waitForAll()
        }
        #expect(try await inUse() == 7)
    }
}
