import Foundation
import LabourMarket
import Storage
import TestSupport
import Testing

struct StoreDuplicatesTests {
    private let day: CalendarDate

    init() throws {
        day = try #require(CalendarDate(year: 2026, month: 5, day: 15))
    }

    @Test func theSameAdOfAnotherSourceIsLinkedWhateverItsMarkup() throws {
        let store = try filled([
            .sample,
            other("1") {
                $0.title = $0.title.uppercased()
                $0.text = "  Du  hjælper vores\n\nbeboere. -- Erfaring er ikke et krav"
                $0.published = CalendarDate(year: 2026, month: 5, day: 2)
            },
        ])
        #expect(try store.linkDuplicates(on: day) == 1)
        #expect(try store.vacancy(other("1").id)?.duplicateOf == Vacancy.sample.id)
        #expect(try store.vacancy(Vacancy.sample.id)?.duplicateOf == nil)
        #expect(try open(store) == ["sample/1"])
        #expect(try store.vacancyCount() == 2, "linked, not deleted")
    }

    @Test func anyOtherTitleEmployerPlaceOrTextIsAnotherAd() throws {
        let store = try filled([
            .sample,
            other("title") { $0.title += " i Vejle" },
            other("employer") { $0.employer = Employer(name: "Plejehjemmet Lærken") },
            other("place") { $0.locations = [Location(locality: "Vejle")] },
            other("text") { $0.text += " Vi har en hund." },
        ])
        #expect(try store.linkDuplicates(on: day) == 0)
    }

    @Test func aTitleAloneTellsNothing() throws {
        let bare: (inout Vacancy) -> Void = {
            $0.employer = nil
            $0.text = ""
        }
        let store = try filled([.sample("1", bare), .sample("2", bare)])
        #expect(try store.linkDuplicates(on: day) == 0)
    }

    @Test func theEarliestIsTheOriginalInAnyOrderOfImport() throws {
        let ads = [
            Vacancy.sample("b") { $0.published = nil },
            .sample("a") { $0.published = CalendarDate(year: 2026, month: 5, day: 3) },
            other("z") { $0.published = CalendarDate(year: 2026, month: 5, day: 2) },
            other("y") { $0.published = CalendarDate(year: 2026, month: 5, day: 2) },
        ]
        var random = SeededGenerator(seed: 3)
        for _ in 0..<5 {
            let store = try filled(ads.shuffled(using: &random))
            #expect(try store.linkDuplicates(on: day) == 3)
            #expect(try store.linkDuplicates(on: day) == 3)
            for ad in ads {
                let original = ad.id == other("y").id ? nil : other("y").id
                #expect(try store.vacancy(ad.id)?.duplicateOf == original)
            }
        }
    }

    @Test func aRepeatedAdShowsWhenTheOriginalIsClosedOrExpired() throws {
        let store = try filled([
            .sample, other("later") { $0.published = nil },
            .sample("expiring") {
                $0.title = "Kok"
                $0.expires = day
            },
            other("staying") {
                $0.title = "Kok"
                $0.published = nil
            },
        ])
        #expect(try store.linkDuplicates(on: day) == 2)
        #expect(try open(store) == ["sample/1", "sample/expiring"])
        try store.close(Vacancy.sample.id, on: day)
        #expect(try open(store) == ["other/later", "sample/expiring"])
        let next = try #require(CalendarDate(year: 2026, month: 5, day: 16))
        #expect(try open(store, on: next) == ["other/later", "other/staying"])
        #expect(try store.linkDuplicates(on: next) == 0, "links that no longer hold are undone")
        #expect(try store.vacancy(other("later").id)?.duplicateOf == nil)
    }

    private func other(_ id: String, _ change: (inout Vacancy) -> Void = { _ in }) -> Vacancy {
        .sample(VacancyID(source: "other", sourceID: id), change)
    }

    private func filled(_ vacancies: [Vacancy]) throws -> Store {
        let store = try Store.inMemory()
        for vacancy in vacancies {
            let run = try store.beginImport(source: vacancy.id.source, path: "", format: "", at: .may(1))
            try store.write([vacancy], seenIn: run)
        }
        return store
    }

    private func open(_ store: Store, on other: CalendarDate? = nil) throws -> [String] {
        var ids: [String] = []
        try store.forEachOpenVacancy(on: other ?? day) { ids.append($0.id.description) }
        return ids.sorted()
    }
}
