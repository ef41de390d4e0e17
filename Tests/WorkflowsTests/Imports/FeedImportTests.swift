import Foundation
import Importing
import LabourMarket
import Storage
import Taxonomies
import TestSupport
import Testing
import Workflows

@Suite struct FeedImportTests {
    private let store: Store

    init() throws {
        store = try Store.sample()
    }

    private static func line(_ id: Int, title: String = "Care assistant") -> String {
        #"{"id":"\#(id)","title":"\#(title)","text":"First aid is required, \#(id) times.","language":"en","municipality":"Odense"}"#
            + "\n"
    }

    private static func feed(_ ids: some Sequence<Int>) -> String { ids.map { line($0) }.joined() }

    private func run(
        _ bytes: ByteReader,
        _ change: (inout FeedImport.Options) -> Void = { _ in },
        diagnostic: (Diagnostic) -> Void = { Issue.record("unexpected: \($0)") }
    ) throws -> FeedImport.Outcome {
        var options = FeedImport.Options()
        change(&options)
        var feeds = FeedImport(into: store, options)
        let outcome = try feeds.read(bytes, now: .june, diagnostic: diagnostic)
        try feeds.finish(now: .june)
        return outcome
    }

    @Test func vacanciesAreCountedUnderTheFilesName() throws {
        let outcome = try run(ByteReader(Self.feed(1...3), name: "folder/kitchen.jsonl.gz"))
        #expect(outcome.source == "kitchen")
        #expect(outcome.counts.added == 3)
        #expect(outcome.counts.seen == 3)
        #expect(try store.vacancyCount(source: "kitchen", status: .open) == 3)
    }

    @Test func skillsAreAddedUnlessTheyAreNotWanted() throws {
        _ = try run(ByteReader(Self.line(1), name: "with.jsonl"))
        _ = try run(ByteReader(Self.line(1), name: "without.jsonl")) { $0.understand = false }
        let with = try #require(try store.vacancy(VacancyID(source: "with", sourceID: "1")))
        let without = try #require(try store.vacancy(VacancyID(source: "without", sourceID: "1")))
        #expect(with.vacancy.requirements == [SkillRequirement(.firstAid, .essential, .extracted)])
        #expect(with.vacancy.titleOccupations == [.careAssistant])
        #expect(without.vacancy.requirements.isEmpty)
        #expect(without.vacancy.titleOccupations.isEmpty)
    }

    @Test func aDryRunCountsAndWritesNothing() throws {
        let outcome = try run(ByteReader(Self.feed(1...3))) { $0.dryRun = true }
        #expect(outcome.counts.added == 3)
        #expect(try store.vacancyCount() == 0)
        #expect(try store.importRuns().isEmpty)
    }

    @Test func theSameFeedAgainChangesNothing() throws {
        _ = try run(ByteReader(Self.feed(1...3)))
        let before = try store.allVacancies().map(\.vacancy)
        let outcome = try run(ByteReader(Self.feed(1...3)))
        #expect(outcome.counts.unchanged == 3)
        #expect(outcome.counts.added + outcome.counts.changed == 0)
        #expect(try store.allVacancies().map(\.vacancy) == before)
    }

    @Test func newContentCountsAsChanged() throws {
        _ = try run(ByteReader(Self.feed(1...3)))
        let outcome = try run(ByteReader(Self.feed(1...2) + Self.line(3, title: "Cabin crew")))
        #expect(outcome.counts.changed == 1)
        let changed = try #require(try store.vacancy(VacancyID(source: "feed", sourceID: "3")))
        #expect(changed.vacancy.titleOccupations == [.cabinAttendant])
    }

    @Test func aRejectedRecordIsNamedWithItsLineAndTheRestLands() throws {
        var diagnostics: [Diagnostic] = []
        let outcome = try run(
            ByteReader(Self.line(1) + "{\"id\": \"2\", \"title\":\n" + Self.line(3)),
            diagnostic: { diagnostics.append($0) }
        )
        #expect(outcome.rejected == 1)
        #expect(outcome.counts.added == 2)
        #expect(diagnostics.map(\.severity) == [.rejected])
        #expect(diagnostics.first?.source == "feed.jsonl")
        #expect(diagnostics.first?.line == 2)
        #expect(try store.importRuns().first?.rejected == 1)
    }

    @Test func aSnapshotClosesWhatIsGoneAndOpensWhatIsBack() throws {
        _ = try run(ByteReader(Self.feed(1...10)))
        let outcome = try run(ByteReader(Self.feed(1...8))) { $0.snapshot = true }
        #expect(outcome.closed == 2)
        #expect(try store.vacancyCount(status: .open) == 8)
        _ = try run(ByteReader(Self.feed(1...10))) { $0.snapshot = true }
        #expect(try store.vacancyCount(status: .open) == 10)
    }

    @Test func aFeedThatIsNoSnapshotClosesNothing() throws {
        _ = try run(ByteReader(Self.feed(1...10)))
        #expect(try run(ByteReader(Self.feed(1...8))).closed == 0)
        #expect(try store.vacancyCount(status: .open) == 10)
    }

    @Test func aSnapshotBelowFourFifthsIsRefusedUnlessForced() throws {
        _ = try run(ByteReader(Self.feed(1...10)))
        let failure = #expect(throws: Store.Failure.self) {
            try run(ByteReader(Self.feed(1...7))) { $0.snapshot = true }
        }
        guard case .implausibleSnapshot("feed", _, seen: 7, openBefore: 10) = failure else {
            Issue.record("another failure: \(String(describing: failure))")
            return
        }
        #expect(try store.vacancyCount(status: .open) == 10)
        let forced = try run(ByteReader(Self.feed(1...7))) { ($0.snapshot, $0.force) = (true, true) }
        #expect(forced.closed == 3)
    }

    /// Neither title nor text: refused, but its id is read.
    private static func refused(_ id: Int) -> String { #"{"id":"\#(id)","municipality":"Odense"}"# + "\n" }

    @Test func aSnapshotKeepsWhatItListsThoughTheRecordWasRefused() throws {
        _ = try run(ByteReader(Self.feed(1...10)))
        let feed = Self.feed(1...8) + Self.refused(9) + Self.refused(77)
        let outcome = try run(ByteReader(feed), { $0.snapshot = true }, diagnostic: { _ in })
        #expect((outcome.rejected, outcome.unidentified, outcome.withheld) == (2, 0, 0))
        #expect(outcome.closed == 1)
        #expect(try store.vacancy(VacancyID(source: "feed", sourceID: "9"))?.status == .open)
        #expect(try store.vacancy(VacancyID(source: "feed", sourceID: "10"))?.status == .closed)
        #expect(try store.vacancyCount() == 10)
    }

    @Test func aSnapshotWithRecordsOfUnknownIdentityClosesNothingUnlessForced() throws {
        _ = try run(ByteReader(Self.feed(1...10)))
        let feed = Self.feed(1...8) + "{\"id\": \"9\", \"title\":\n"
        let outcome = try run(ByteReader(feed), { $0.snapshot = true }, diagnostic: { _ in })
        #expect((outcome.unidentified, outcome.withheld, outcome.closed) == (1, 2, 0))
        #expect(try store.vacancyCount(status: .open) == 10)
        let forced = try run(ByteReader(feed), { ($0.snapshot, $0.force) = (true, true) }, diagnostic: { _ in })
        #expect((forced.withheld, forced.closed) == (0, 2))
    }

    @Test func whereNothingIsGoneNothingIsWithheld() throws {
        _ = try run(ByteReader(Self.feed(1...10)))
        let feed = Self.feed(1...10) + "{\"id\":\n"
        let outcome = try run(ByteReader(feed), { $0.snapshot = true }, diagnostic: { _ in })
        #expect((outcome.unidentified, outcome.withheld, outcome.closed) == (1, 0, 0))
    }

    @Test func aRefusedRecordOpensNothingThatIsClosed() throws {
        _ = try run(ByteReader(Self.feed(1...10)))
        _ = try run(ByteReader(Self.feed(1...9))) { $0.snapshot = true }
        _ = try run(ByteReader(Self.feed(1...9) + Self.refused(10)), { $0.snapshot = true }, diagnostic: { _ in })
        #expect(try store.vacancy(VacancyID(source: "feed", sourceID: "10"))?.status == .closed)
    }

    @Test func theSameAdInTwoSourcesIsLinked() throws {
        _ = try run(ByteReader(Self.line(1), name: "a.jsonl"))
        var feeds = FeedImport(into: store)
        try feeds.read(ByteReader(Self.line(1), name: "b.jsonl"), now: .june, diagnostic: { _ in })
        try feeds.read(ByteReader(Self.line(2), name: "c.jsonl"), now: .june, diagnostic: { _ in })
        #expect(try store.vacancy(VacancyID(source: "b", sourceID: "1"))?.duplicateOf == nil)
        #expect(try feeds.finish(now: .june) == 1)
        let copy = try #require(try store.vacancy(VacancyID(source: "b", sourceID: "1")))
        #expect(copy.duplicateOf == VacancyID(source: "a", sourceID: "1"))
    }

    /// A packed file whose end never arrived stands for every way a run can break off.
    @Test func aBrokenOffImportIsCompletedByTheNext() throws {
        let whole = Array(Self.feed(1...1300).utf8)
        #expect(throws: ByteReader.Failure.self) {
            try run(ByteReader(bytes: Self.brokenGzip(of: whole.prefix(whole.count * 2 / 3)), name: "feed.jsonl.gz"))
        }
        let landed = try store.vacancyCount()
        #expect(landed > 0 && landed < 1300)
        #expect(try store.importRuns().first?.isComplete == false)

        let outcome = try run(ByteReader(bytes: whole, name: "feed.jsonl"))
        #expect(outcome.counts.unchanged == landed)
        #expect(outcome.counts.added == 1300 - landed)
        #expect(try store.importRuns().first?.isComplete == true)

        let undisturbed = try Store.sample()
        var feeds = FeedImport(into: undisturbed)
        try feeds.read(
            ByteReader(bytes: whole, name: "feed.jsonl"),
            now: .june,
            diagnostic: { _ in }
        )
        #expect(try store.allVacancies().map(\.vacancy) == undisturbed.allVacancies().map(\.vacancy))
    }

    @Test func progressIsToldAfterEveryBatch() throws {
        var told: [Int] = []
        let bytes = ByteReader(Self.feed(1...1300))
        let size = bytes.size
        var feeds = FeedImport(into: store)
        try feeds.read(
            bytes,
            now: .june,
            diagnostic: { _ in },
            progress: {
                told.append($0.vacancies)
                #expect($0.size == size)
            }
        )
        #expect(told == [500, 1000, 1300])
    }

    /// Gzip's stored blocks, without an end.
    private static func brokenGzip(of bytes: some Collection<UInt8>) -> [UInt8] {
        var packed: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255]
        var rest = Array(bytes)[...]
        while !rest.isEmpty {
            let block = rest.prefix(60_000)
            let (low, high) = (UInt8(block.count & 0xFF), UInt8(block.count >> 8))
            packed += [0, low, high, ~low, ~high] + block
            rest = rest.dropFirst(block.count)
        }
        return packed
    }
}
