import LabourMarket
import Storage
import Taxonomies
import TestSupport
import Testing
import Workflows

@Suite struct VacancyRereadingTests {
    private let store: Store
    private let skill = SkillID("http://example.org/skill/juggle")

    init() throws {
        store = try Store.sample()
        try store.take([
            .sample("1") { vacancy in
                (vacancy.title, vacancy.text, vacancy.language) = ("Cabin crew", "You serve food and juggle.", .english)
                vacancy.requirements = [
                    SkillRequirement(.firstAid, .essential, .declared),
                    SkillRequirement(.serveFood, .essential, .extracted),
                ]
                vacancy.titleOccupations = [.cabinAttendant]
            },
            .sample("2") { $0.text = "Nothing to juggle." },
        ])
        _ = try store.close(VacancyID(source: "sample", sourceID: "2"), on: .june)
    }

    private func useOtherTaxonomy() throws {
        var builder = TaxonomyBuilder()
        builder.add(Skill(id: skill, labels: .sample("juggle", "jonglere")))
        let other = builder.build(.init(name: "Circus", version: "1")).taxonomy
        _ = try store.save(other, contentHash: "circus", importedAt: .june)
    }

    @Test func openVacanciesAreReadWithTheTaxonomyInUse() throws {
        try useOtherTaxonomy()
        #expect(try VacancyRereading(of: store).run(now: .june) == 1)
        let vacancy = try #require(try store.vacancy(VacancyID(source: "sample", sourceID: "1"))).vacancy
        #expect(vacancy.requirements.filter { $0.origin == .extracted }.map(\.skill) == [skill])
        #expect(vacancy.requirements.filter { $0.origin == .declared }.map(\.skill) == [.firstAid])
        #expect(vacancy.titleOccupations.isEmpty)
    }

    @Test func closedVacanciesStayClosedAndUnread() throws {
        try useOtherTaxonomy()
        let id = VacancyID(source: "sample", sourceID: "2")
        let before = try #require(try store.vacancy(id))
        try VacancyRereading(of: store).run(now: .june)
        #expect(try store.vacancy(id) == before)
    }

    @Test func everyPageIsRead() throws {
        try store.take(
            (0..<1100).map { number in
                .sample("many-\(number)") { ($0.text, $0.language) = ("Please juggle, \(number).", .english) }
            }
        )
        try useOtherTaxonomy()
        var told: [Int] = []
        #expect(try VacancyRereading(of: store).run(now: .june) { done, _ in told.append(done) } == 1101)
        #expect(told == [500, 1000, 1101])
        let open = try store.vacancies(limit: 2000, status: .open)
        #expect(open.allSatisfy { $0.vacancy.requirements.contains { $0.skill == skill } })
    }

    @Test func anEmptyStoreNeedsNoTaxonomy() throws {
        #expect(try VacancyRereading(of: Store.inMemory()).run(now: .june) == 0)
    }
}
