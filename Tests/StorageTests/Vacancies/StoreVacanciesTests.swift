import Foundation
import LabourMarket
import Taxonomies
import TestSupport
import Testing

@testable import Storage

struct StoreVacanciesTests {
    private let store: Store
    private let run: ImportRun.ID
    private let may = CalendarDate(year: 2026, month: 5, day: 15)

    init() throws {
        store = try Store.inMemory()
        run = try store.beginImport(source: "sample", path: "feed.xml", format: "indeed", at: .may(1))
    }

    @Test func everyPartOfAVacancyComesBack() throws {
        try store.write([.sample], seenIn: run)
        let stored = try #require(try store.vacancy(Vacancy.sample.id))
        #expect(stored.vacancy == .sample)
        #expect(stored.status == .open)
        #expect(stored.closedOn == nil)
        #expect(stored.duplicateOf == nil)
        #expect(stored.firstSeen == .may(1))
        #expect(stored.lastSeen == .may(1))
    }

    @Test func generatedVacanciesComeBackByEveryWay() throws {
        var random = SeededGenerator(seed: 11)
        let vacancies = (0..<300).map { Vacancy.generated($0, &random) }
        #expect(try store.write(vacancies, seenIn: run).added == 300)
        #expect(try store.vacancies(limit: 1000).map(\.vacancy) == vacancies)
        #expect(try store.vacancies(limit: 10, offset: 295).map(\.vacancy) == Array(vacancies[295...]))
        let day = try #require(may)
        var read: [Vacancy] = []
        try store.forEachOpenVacancy(on: day, includingText: true, includingDuplicates: true) { read.append($0) }
        let open = vacancies.filter { vacancy in vacancy.expires.map { $0 >= day } ?? true }
        #expect(read == open)
        #expect(read.count < 300)
        var silent: [Vacancy] = []
        try store.forEachOpenVacancy(on: day, includingDuplicates: true) { silent.append($0) }
        for index in read.indices { read[index].text = "" }
        #expect(silent == read)
    }

    @Test func theSameContentIsUnchangedAndAnyOtherIsChanged() throws {
        try store.write([.sample], seenIn: run)
        #expect(try store.write([.sample], seenIn: run).unchanged == 1)
        let changes: [(inout Vacancy) -> Void] = [
            { $0.title += "!" }, { $0.text += "!" }, { $0.language = nil }, { $0.employer = nil },
            { $0.employer?.cvr = nil }, { $0.locations = [] }, { $0.locations[0].coordinates = nil },
            { $0.occupations[0].label = nil }, { $0.occupations[1].scheme = .other("SSYK") }, { $0.industries = [] },
            { $0.openings = nil }, { $0.hours = nil }, { $0.hours?.partTime = nil }, { $0.employmentForm = .onCall },
            { $0.conditions.night = nil }, { $0.conditions.drivingLicences = [] }, { $0.conditions.languages = nil },
            { $0.requirements.swapAt(0, 1) }, { $0.requirements = [] }, { $0.published = nil }, { $0.expires = nil },
            { $0.url = nil }, { $0.titleIsFromText = true },
        ]
        for change in changes {
            var vacancy = Vacancy.sample
            change(&vacancy)
            #expect(try store.write([vacancy], seenIn: run).changed == 1)
            #expect(try store.vacancy(vacancy.id)?.vacancy == vacancy)
            #expect(try store.write([.sample], seenIn: run).changed == 1)
        }
        #expect(try store.vacancyCount() == 1)
    }

    @Test func aNULInAFeedIsLeftOut() throws {
        try store.write([.sample("2") { $0.text = "before\u{0} and after" }], seenIn: run)
        let id = VacancyID(source: "sample", sourceID: "2")
        #expect(try store.vacancy(id)?.vacancy.text == "before and after")
    }

    @Test func aBatchIsWrittenWholeOrNotAtAll() throws {
        let stranger = Vacancy.sample(VacancyID(source: "other", sourceID: "1"))
        let failure = Store.Failure.runOfOtherSource(run, source: "sample", asked: "other")
        #expect(throws: failure) { try store.write([.sample, stranger], seenIn: run) }
        #expect(try store.vacancyCount() == 0)
        // Skill references of the batch undone must not be taken for written ones.
        try store.write([.sample], seenIn: run)
        #expect(try store.vacancy(Vacancy.sample.id)?.vacancy == .sample)
    }

    @Test func anOpenTransactionThatIsDroppedLeavesAStoreThatOpens() throws {
        let folder = try TemporaryFolder()
        let elsewhere = try TemporaryFolder()
        let copy = elsewhere.path + "/copy"
        do {
            let store = try Store(path: folder.store)
            let run = try store.beginImport(source: "sample", path: "", format: "", at: .may(1))
            try store.write([.sample], seenIn: run)
            try store.write { database in
                var writer = try VacancyWriter(database, seenIn: run, SkillReferences())
                var counts = ImportRun.Counts()
                for number in 0..<600 {
                    let vacancy = Vacancy.sample("\(number + 10)") { $0.text = String(repeating: "ø", count: 40_000) }
                    try writer.write(VacancyRow(vacancy), &counts)
                }
                // What a killed process leaves behind: the file and its log as they are in the middle of a batch.
                try FileManager.default.copyItem(atPath: folder.path, toPath: copy)
            }
        }
        let killed = try Store(path: copy + "/nyvej.sqlite")
        #expect(try killed.vacancyCount() == 1)
        #expect(try killed.importRun(ImportRun.ID(rawValue: 1)).isComplete == false)
        let again = try killed.beginImport(source: "sample", path: "", format: "", at: .may(2))
        #expect(try killed.write([.sample, .sample("10")], seenIn: again) == counts(added: 1, unchanged: 1))
    }

    @Test func expiredAndClosedVacanciesAreNotOpen() throws {
        let day = try #require(may)
        try store.write(
            [
                .sample("past") { $0.expires = CalendarDate(year: 2026, month: 5, day: 14) },
                .sample("today") { $0.expires = day },
                .sample("never") { $0.expires = nil },
                .sample("closed") { $0.expires = nil },
            ],
            seenIn: run
        )
        #expect(try store.close(VacancyID(source: "sample", sourceID: "closed"), on: day))
        #expect(try open(on: day) == ["today", "never"])
    }

    @Test func whatSomebodyClosedStaysClosedThoughTheFeedListsIt() throws {
        let day = try #require(may)
        try store.write([.sample], seenIn: run)
        #expect(try store.close(Vacancy.sample.id, on: day))
        #expect(try store.close(Vacancy.sample.id, on: day) == false)
        try store.write([.sample], seenIn: run)
        let stored = try #require(try store.vacancy(Vacancy.sample.id))
        #expect(stored.status == .closed && stored.closedOn == day)
        #expect(try store.vacancyCount(status: .open) == 0)
        #expect(try store.reopen(Vacancy.sample.id))
        #expect(try store.vacancy(Vacancy.sample.id)?.status == .open)
    }

    @Test func aSourceIsDeletedWithAllThatHangsOnIt() throws {
        let other = try store.beginImport(source: "other", path: "", format: "", at: .may(2))
        let kept = Vacancy.sample(VacancyID(source: "other", sourceID: "1"))
        try store.write([.sample], seenIn: run)
        try store.write([kept], seenIn: other)
        let day = try #require(may)
        try store.linkDuplicates(on: day)
        #expect(try store.vacancy(Vacancy.sample.id)?.duplicateOf == kept.id)
        #expect(try store.delete(source: "other") == 1)
        #expect(try store.vacancies(limit: 9).map(\.vacancy) == [.sample])
        #expect(try store.vacancy(Vacancy.sample.id)?.duplicateOf == nil)
        #expect(try store.vacancy(kept.id) == nil)
        #expect(try store.vacancyCount(source: "other") == 0)
    }

    private func counts(added: Int, unchanged: Int) -> ImportRun.Counts {
        var counts = ImportRun.Counts()
        counts.added = added
        counts.unchanged = unchanged
        return counts
    }

    private func open(on day: CalendarDate) throws -> [String] {
        var ids: [String] = []
        try store.forEachOpenVacancy(on: day, includingDuplicates: true) { ids.append($0.id.sourceID) }
        return ids
    }
}

extension Vacancy {
    fileprivate static func generated(_ number: Int, _ random: inout SeededGenerator) -> Vacancy {
        sample("\(number) \(random.words())") { vacancy in
            vacancy.title = random.words()
            vacancy.text = random.words(0...50)
            vacancy.language = random.maybe { _ in .swedish }
            vacancy.employer = random.maybe { Employer(name: $0.words(), cvr: $0.maybe { _ in "00000000" }) }
            vacancy.locations = (0..<Int.random(in: 0...2, using: &random)).map { _ in
                Location(
                    postcode: random.maybe { $0.words() },
                    locality: random.maybe { $0.words() },
                    coordinates: random.maybe {
                        Location.Coordinates(
                            latitude: Double.random(in: -90...90, using: &$0),
                            longitude: Double.random(in: -180...180, using: &$0)
                        )
                    }
                )
            }
            let schemes: [OccupationReference.Scheme] = [
                .esco, .escoStar, .isco, .freeText, .other("x"), .other("esco"),
            ]
            vacancy.occupations = schemes.filter { _ in random.once(in: 3) }.map {
                OccupationReference(scheme: $0, code: random.words(), label: random.maybe { $0.words() })
            }
            vacancy.industries = random.once(in: 2) ? [] : ["J", "62.10", "45"].compactMap { NACECode($0) }
            vacancy.openings = random.maybe { Int.random(in: 0...9, using: &$0) }
            vacancy.hours = random.maybe { WorkingHours(minimum: $0.maybe { Double.random(in: 0...37, using: &$0) }) }
            vacancy.employmentForm = random.maybe { EmploymentForm.allCases.randomElement(using: &$0) }
            vacancy.conditions = WorkingConditions(
                shift: random.maybe { $0.once(in: 2) },
                drivingLicences: random.maybe { $0.once(in: 2) ? [] : ["B", "C", "D", "ADR"] },
                languages: random.maybe { $0.once(in: 2) ? [] : [.danish, .english, .swedish] },
                remote: random.maybe { $0.once(in: 2) }
            )
            vacancy.requirements = (0..<Int.random(in: 0...6, using: &random)).map { _ in
                SkillRequirement(
                    SkillID("urn:skill:\(Int.random(in: 0...40, using: &random))"),
                    random.once(in: 2) ? .essential : .optional,
                    random.once(in: 2) ? .declared : .extracted
                )
            }
            vacancy.published = random.maybe {
                CalendarDate(year: 2026, month: Int.random(in: 1...5, using: &$0), day: 1)
            }
            vacancy.expires = random.maybe {
                CalendarDate(year: 2026, month: Int.random(in: 3...9, using: &$0), day: 15)
            }
            vacancy.url = random.maybe { _ in "https://example.org/\(number)" }
        }
    }
}
