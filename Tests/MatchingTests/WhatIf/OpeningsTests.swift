import LabourMarket
import Taxonomies
import Testing

@testable import Matching

@Suite struct OpeningsTests {
    @Test(arguments: 1...6 as ClosedRange<UInt64>, [0.2, 0.35, 0.5])
    func openingsEqualScoringWithEachSkillAdded(seed: UInt64, threshold: Double) throws {
        let world = IndexedWorld(seed: seed)
        let index = SegmentedIndex(try world.index)
        for person in world.people {
            let eligible = world.postings.filter { person.candidates.judge($0).toAsk != nil }
            let demands = eligible.map { Demand($0.requirements, $0.occupations, world.model) }
            let before = PairScorer(person.background, world.model)
            let closed = demands.filter { before.score($0) < threshold }
            var expected: [SkillID: Int] = [:]
            for skill in world.model.taxonomy.skills.map(\.id) {
                var richer = person.background
                richer.evidence.append(Evidence(skill, .evidenced(by: "course")))
                let after = PairScorer(richer, world.model)
                let opened = closed.filter { after.score($0) >= threshold - 1e-12 }.count
                if opened > 0 { expected[skill] = opened }
            }
            let found = index.openings(person.background, among: person.candidates, threshold: threshold, limit: 1000)
            #expect(Dictionary(uniqueKeysWithValues: found.map { ($0.skill, $0.vacancies) }) == expected)
            #expect(found.map(\.vacancies) == found.map(\.vacancies).sorted(by: >))
        }
    }
}
