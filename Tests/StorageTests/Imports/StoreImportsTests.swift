import Foundation
import LabourMarket
import Storage
import TestSupport
import Testing

struct StoreImportsTests {
    private let store: Store
    private let day: CalendarDate

    init() throws {
        store = try Store.inMemory()
        day = try #require(CalendarDate(year: 2026, month: 5, day: 15))
    }

    @Test func aRunTellsWhatItDid() throws {
        let first = try feed(0..<3, on: 1)
        let id = try store.beginImport(source: "sample", path: "feed.xml.gz", format: "linkedin", at: .may(2))
        try store.write([.sample("0") { $0.expires = nil }, .sample("1") { $0.title = "Ny titel" }], seenIn: id)
        try store.write([.sample("7")], seenIn: id)
        try store.finishImport(id, rejected: 4, at: .may(3))
        let run = try store.importRun(id)
        #expect(run.source == "sample" && run.path == "feed.xml.gz" && run.format == "linkedin")
        #expect(run.started == .may(2) && run.finished == .may(3) && run.isComplete)
        #expect(run.counts.added == 1 && run.counts.changed == 1 && run.counts.unchanged == 1 && run.rejected == 4)
        #expect(run.openBefore == 3 && run.closed == 0)
        #expect(try store.importRuns() == [run, store.importRun(first)])
        let stored = try #require(try store.vacancy(VacancyID(source: "sample", sourceID: "0")))
        #expect(stored.firstSeen == .may(1) && stored.lastSeen == .may(2))
    }

    @Test func aSnapshotClosesWhatIsGoneAndOpensWhatComesBack() throws {
        try feed(0..<10, on: 1)
        let run = try feed(1..<10, on: 2)
        #expect(try store.closeMissing(from: "sample", run: run, on: day) == 1)
        let gone = try #require(try store.vacancy(VacancyID(source: "sample", sourceID: "0")))
        #expect(gone.status == .closed && gone.closedOn == day)
        #expect(try store.importRun(run).closed == 1)
        let next = try feed(0..<10, on: 3)
        #expect(try store.closeMissing(from: "sample", run: next, on: day) == 0)
        #expect(try store.vacancyCount(status: .open) == 10)
    }

    @Test func aSnapshotOf80PercentIsTaken() throws {
        try feed(0..<100, on: 1)
        let run = try feed(0..<80, on: 2)
        #expect(try store.closeMissing(from: "sample", run: run, on: day) == 20)
    }

    @Test func aSnapshotOf79PercentIsRefusedUnlessForced() throws {
        try feed(0..<100, on: 1)
        let run = try feed(0..<79, on: 2)
        let failure = Store.Failure.implausibleSnapshot(source: "sample", run: run, seen: 79, openBefore: 100)
        #expect(throws: failure) { try store.closeMissing(from: "sample", run: run, on: day) }
        #expect(try store.vacancyCount(status: .open) == 100)
        #expect(try store.closeMissing(from: "sample", run: run, on: day, force: true) == 21)
    }

    @Test func aFeedOfManyNewVacanciesIsPlausible() throws {
        try feed(0..<100, on: 1)
        let run = try feed(50..<150, on: 2)
        #expect(try store.closeMissing(from: "sample", run: run, on: day) == 50)
    }

    @Test func expiredVacanciesDoNotCountAsOpenBefore() throws {
        let first = try store.beginImport(source: "sample", path: "", format: "", at: .may(1))
        try store.write(
            (0..<10).map { number in
                .sample("\(number)") { $0.expires = number < 5 ? CalendarDate(year: 2026, month: 5, day: 9) : nil }
            },
            seenIn: first
        )
        #expect(try store.importRun(try feed(5..<9, on: 9)).openBefore == 10)
        let run = try feed(5..<9, on: 10)
        #expect(try store.importRun(run).openBefore == 5)
        #expect(try store.closeMissing(from: "sample", run: run, on: day) == 6)
    }

    @Test func aBrokenOffRunClosesNothing() throws {
        try feed(0..<10, on: 1)
        let broken = try store.beginImport(source: "sample", path: "", format: "", at: .may(2))
        try store.write([.sample("0")], seenIn: broken)
        #expect(throws: Store.Failure.incompleteRun(broken)) {
            try store.closeMissing(from: "sample", run: broken, on: day, force: true)
        }
        let again = try feed(0..<10, on: 3)
        #expect(try store.closeMissing(from: "sample", run: again, on: day) == 0)
        #expect(try store.importRun(broken).finished == nil)
    }

    @Test func otherSourcesAreLeftAlone() throws {
        try feed(0..<10, on: 1)
        let other = try store.beginImport(source: "a/b", path: "", format: "", at: .may(2))
        try store.write([.sample(VacancyID(source: "a/b", sourceID: "1"))], seenIn: other)
        try store.finishImport(other, rejected: 0, at: .may(2))
        #expect(throws: Store.Failure.runOfOtherSource(other, source: "a-b", asked: "sample")) {
            try store.closeMissing(from: "sample", run: other, on: day)
        }
        #expect(try store.closeMissing(from: "a/b", run: other, on: day) == 0)
        #expect(try store.vacancyCount(status: .open) == 11)
    }

    @Test func anUnknownRunIsAnError() throws {
        let unknown = ImportRun.ID(rawValue: 99)
        #expect(throws: Store.Failure.unknownRun(unknown)) { try store.write([.sample], seenIn: unknown) }
        #expect(throws: Store.Failure.unknownRun(unknown)) { try store.importRun(unknown) }
        #expect(throws: Store.Failure.unknownRun(unknown)) {
            try store.finishImport(unknown, rejected: 0, at: .may(1))
        }
    }

    /// A complete run over vacancies of these numbers.
    @discardableResult
    private func feed(_ numbers: Range<Int>, on may: Int) throws -> ImportRun.ID {
        let run = try store.beginImport(source: "sample", path: "", format: "", at: .may(may))
        try store.write(numbers.map { number in .sample("\(number)") { $0.expires = nil } }, seenIn: run)
        try store.finishImport(run, rejected: 0, at: .may(may))
        return run
    }
}
