import LabourMarket
import Matching
import Storage
import Taxonomies
import TestSupport
import Testing
import Workflows

@Suite struct MatchSnapshotTests {
    private let store: Store

    init() throws {
        store = try Store.sample()
    }

    private func snapshot(_ vacancies: [Vacancy]) throws -> MatchSnapshot {
        try store.take(vacancies)
        return try MatchSnapshot(store, on: .june, gazetteer: .empty)
    }

    /// Someone who was a cabin attendant, with no limits said.
    private func person(_ key: String = "k-1", _ change: (inout Jobseeker) -> Void = { _ in }) throws -> Jobseeker {
        var jobseeker = Jobseeker(id: try #require(JobseekerKey(key)))
        jobseeker.occupations = [.init(occupation: "cabin attendant")]
        jobseeker.agreesToProposals = true
        change(&jobseeker)
        return jobseeker
    }

    private func shortlist(
        _ snapshot: MatchSnapshot,
        _ jobseeker: Jobseeker,
        _ industry: IndustryFilter = .any
    ) -> Shortlist {
        snapshot.shortlist(snapshot.seeker(jobseeker).seeker, industry: industry, limit: 10)
    }

    @Test func withoutOccupationAndSkillThereIsNoScore() throws {
        let snapshot = try snapshot([.sample("1")])
        let nobody = try person { $0.occupations = [] }
        let shortlist = shortlist(snapshot, nobody)
        #expect(shortlist.missing == [.occupations, .skills])
        #expect(shortlist.entries.isEmpty)
        #expect(
            snapshot.candidates(
                for: VacancyID(source: "sample", sourceID: "1"),
                among: [nobody],
                industry: .any,
                limit: 5
            )?.isEmpty == true
        )
    }

    @Test func namesTheTaxonomyLacksAreToldAndCountForNothing() throws {
        let snapshot = try snapshot([.sample("1")])
        let juggler = try person {
            ($0.occupations, $0.skills) = ([.init(occupation: "juggler")], [.init(skill: "fly")])
        }
        let (seeker, unknown) = snapshot.seeker(juggler)
        #expect(unknown.map(\.text) == ["juggler", "fly"])
        #expect(snapshot.shortlist(seeker, industry: .any, limit: 5).missing == [.occupations, .skills])
    }

    @Test func otherIndustriesLeaveOutTheirOwn() throws {
        let snapshot = try snapshot([
            .sample("air") { $0.industries = ["51.10"].compactMap { NACECode($0) } },
            .sample("care") { $0.industries = ["87.30"].compactMap { NACECode($0) } },
        ])
        let seeker = try person()
        #expect(shortlist(snapshot, seeker, .other).entries.map(\.vacancy.sourceID) == ["care"])
        #expect(shortlist(snapshot, seeker, .same).entries.map(\.vacancy.sourceID) == ["air"])
        #expect(shortlist(snapshot, seeker, .any).entries.count == 2)
    }

    @Test func theLastEmployersIndustryCountsBeforeTheOccupations() throws {
        let snapshot = try snapshot([.sample("care") { $0.industries = ["87.30"].compactMap { NACECode($0) } }])
        let nurse = try person {
            $0.occupations = [.init(occupation: "cabin attendant", industry: NACECode("87.10"))]
        }
        #expect(shortlist(snapshot, nurse, .other).entries.isEmpty)
        #expect(shortlist(snapshot, nurse, .same).entries.count == 1)
    }

    @Test func aLimitThatIsNotMetExcludesAndAnUnknownOneIsAsked() throws {
        let snapshot = try snapshot([
            .sample("night") { $0.conditions.night = true },
            .sample("day") { $0.conditions.night = false },
            .sample("unknown") { $0.conditions.night = nil },
        ])
        let list = shortlist(snapshot, try person { $0.limits.night = false })
        #expect(Set(list.entries.map(\.vacancy.sourceID)) == ["day", "unknown"])
        #expect(list.eligible == 2)
        #expect(list.entries.first { $0.vacancy.sourceID == "unknown" }?.toAsk.contains(.night) == true)
        #expect(list.entries.first { $0.vacancy.sourceID == "day" }?.toAsk.contains(.night) == false)
    }

    @Test func closedExpiredAndRepeatedVacanciesAreNotOffered() throws {
        try store.take([
            .sample("closed") { $0.title = "Closed" },
            .sample("expired") { ($0.title, $0.expires) = ("Expired", CalendarDate(year: 2026, month: 5, day: 31)) },
            .sample("today") { ($0.title, $0.expires) = ("Today", .june) },
            .sample("original") { $0.title = "Twice" }, .sample("repeated") { $0.title = "Twice" },
        ])
        _ = try store.close(VacancyID(source: "sample", sourceID: "closed"), on: .june)
        _ = try store.linkDuplicates(on: .june)
        let snapshot = try MatchSnapshot(store, on: .june, gazetteer: .empty)
        let list = shortlist(snapshot, try person())
        #expect(Set(list.entries.map(\.vacancy.sourceID)) == ["today", "original"])
        #expect(list.basis.vacancies == 2)
        let closed = VacancyID(source: "sample", sourceID: "closed")
        #expect(snapshot.candidates(for: closed, among: [try person()], industry: .any, limit: 5) == nil)
    }

    @Test func onlyThoseWhoAgreedAreCandidates() throws {
        let snapshot = try snapshot([.sample("1")])
        let people = [
            try person("k-no") { $0.agreesToProposals = false }, try person("k-unasked") { $0.agreesToProposals = nil },
            try person("k-yes"),
        ]
        let id = VacancyID(source: "sample", sourceID: "1")
        let found = try #require(snapshot.candidates(for: id, among: people, industry: .any, limit: 5))
        #expect(found.map(\.jobseeker.rawValue) == ["k-yes"])
    }

    @Test func bothSidesOfAPairSeeTheSameScoreAndReasons() throws {
        let vacancies: [Vacancy] = [
            .sample("1"), .sample("2") { $0.requirements = [SkillRequirement(.serveFood, .essential, .declared)] },
            .sample("3") {
                ($0.requirements, $0.occupations) = ([SkillRequirement(.assistGuests, .optional, .extracted)], [])
            },
        ]
        let snapshot = try snapshot(vacancies)
        let people = [
            try person("k-1"), try person("k-2") { $0.skills = [.init(skill: "first aid", evidencedBy: "course")] },
            try person("k-3") { ($0.occupations, $0.skills) = ([], [.init(skill: "serve food")]) },
        ]
        var pairs = 0
        for industry in [IndustryFilter.any, .other] {
            for vacancy in vacancies {
                let candidates = snapshot.candidates(for: vacancy.id, among: people, industry: industry, limit: 9)
                for candidate in try #require(candidates) {
                    let jobseeker = try #require(people.first { $0.id == candidate.jobseeker })
                    let list = shortlist(snapshot, jobseeker, industry)
                    let entry = try #require(list.entries.first { $0.vacancy == vacancy.id })
                    #expect(entry.score == candidate.score)
                    #expect(entry.explanation == candidate.explanation)
                    #expect(entry.toAsk == candidate.toAsk)
                    pairs += 1
                }
            }
        }
        #expect(pairs > 9)
    }

    /// Skills are related, so that the vacancy has a score; but of three essential ones none is held.
    @Test func whereNothingCarriesOverThereIsNoProposalOnEitherSide() throws {
        let skills = [SkillID.assistGuests, .firstAid, .careForResidents]
        let nothing = Vacancy.sample("nothing") {
            ($0.occupations, $0.title) = ([], "Nothing")
            $0.requirements = skills.map { SkillRequirement($0, .essential, .declared) }
        }
        let snapshot = try snapshot(
            [nothing] + (1...3).map { number in .sample("\(number)") { $0.title += "\(number)" } }
        )
        let waiter = try person { ($0.occupations, $0.skills) = ([], [.init(skill: "serve food")]) }
        let seeker = snapshot.seeker(waiter).seeker
        #expect(
            snapshot.index.search(seeker.background, among: .init(), limit: 9).hits.contains { $0.id == nothing.id }
        )
        let list = snapshot.shortlist(seeker, industry: .any, limit: 9)
        #expect(list.eligible == 4)
        #expect(!list.entries.contains { $0.vacancy == nothing.id })
        #expect(list.entries.count == 3)
        #expect(snapshot.shortlist(seeker, industry: .any, limit: 1).entries.count == 1)
        #expect(snapshot.candidates(for: nothing.id, among: [waiter], industry: .any, limit: 5)?.isEmpty == true)
    }

    @Test func reasonsAddUpToTheScore() throws {
        let entry = try #require(shortlist(try snapshot([.sample("1")]), try person()).entries.first)
        #expect(abs(entry.explanation.score - entry.score.likely) < 1e-9)
        #expect(entry.score.low <= entry.score.likely)
        #expect(entry.score.likely <= entry.score.high)
    }

    @Test func equalVacanciesStandInOrderOfTheirID() throws {
        let vacancies = ["c", "a", "b"].map { name in Vacancy.sample(name) { $0.text = "Care, \(name)." } }
        let list = shortlist(try snapshot(vacancies), try person())
        #expect(list.entries.map(\.vacancy.sourceID) == ["a", "b", "c"])
    }

    @Test func aShortlistNamesWhatItWasMadeWith() throws {
        let basis = shortlist(try snapshot([.sample("1")]), try person()).basis
        #expect(basis.taxonomy == Taxonomy.Provenance(name: "Sample", version: "1"))
        #expect(basis.vacancies == 1)
        #expect(!basis.weights.isEmpty)
    }

    @Test func aStoreWithoutATaxonomyGivesNoSnapshot() throws {
        let empty = try Store.inMemory()
        #expect(throws: Store.Failure.unknownTaxonomy(nil)) {
            try MatchSnapshot(empty, on: .june, gazetteer: .empty)
        }
    }
}
