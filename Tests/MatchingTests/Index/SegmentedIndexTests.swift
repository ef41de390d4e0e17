import LabourMarket
import Testing

@testable import Matching

@Suite struct SegmentedIndexTests {
    @Test(arguments: 1...6 as ClosedRange<UInt64>) func changesGiveTheSameAsAFreshBruteForce(seed: UInt64) throws {
        var world = IndexedWorld(seed: seed)
        var truth = Dictionary(uniqueKeysWithValues: world.postings.map { ($0.id, $0) })
        var index = SegmentedIndex(try world.index)
        for round in 0..<5 {
            let changed = (0..<8).map { _ in world.number(below: 200) }.map { world.posting($0) }
            let gone = (0..<4).map { _ in VacancyID(source: "test", sourceID: "\(world.number(below: 200))") }
            index = try index.applying(changed, gone: gone)
            for id in gone { truth[id] = nil }
            for posting in changed { truth[posting.id] = posting }
            if round == 3 {
                // Compaction, as a renewal in the background does it.
                var builder = PostingIndexBuilder<VacancyID>(world.model)
                for posting in truth.values { builder.add(posting) }
                index = SegmentedIndex(try builder.build())
            }
            #expect(index.count == truth.count)
            for person in world.people {
                for limit in [3, 40, 500] {
                    let found = index.search(person.background, among: person.candidates, limit: limit)
                    #expect(found.hits.map(\.id) == world.bruteForce(truth.values, person, limit))
                    #expect(found.eligible == truth.values.filter { person.candidates.judge($0).toAsk != nil }.count)
                }
            }
        }
    }

    @Test func whoSearchesTheOldOneGoesOnUndisturbed() throws {
        let world = IndexedWorld(seed: 9)
        let old = SegmentedIndex(try world.index)
        let person = world.people[0]
        let before = old.search(person.background, among: CandidateSet(), limit: 5).hits.map(\.id)
        let new = try old.applying([], gone: before)
        #expect(old.search(person.background, among: CandidateSet(), limit: 5).hits.map(\.id) == before)
        #expect(new.count == old.count - before.count)
        #expect(before.allSatisfy { new.posting($0) == nil && old.posting($0) != nil })
    }

    @Test func aPostingComesBackAsItWent() throws {
        let world = IndexedWorld(seed: 10)
        let index = try world.index
        for posting in world.postings {
            let back = index.posting(posting.id)
            #expect(back?.requirements == posting.requirements)
            #expect(back?.occupations == posting.occupations)
            #expect(back?.sections == posting.sections)
            #expect(back?.terms == posting.terms)
        }
        #expect(index.posting(VacancyID(source: "test", sourceID: "nobody's")) == nil)
    }
}
