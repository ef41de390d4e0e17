import Testing

@testable import Taxonomies

@Suite struct TaxonomyReviewTests {
    private func rules(_ change: (inout TaxonomyBuilder) -> Void) -> [TaxonomyReview.Finding.Rule] {
        var builder = TaxonomyBuilder()
        let both: (String) -> Labels = { Labels([.danish: .init(preferred: $0), .english: .init(preferred: $0)]) }
        builder.add(Skill(id: SkillID("s"), labels: both("lift")))
        builder.add(Occupation(id: OccupationID("o"), isco: ISCOCode("9621"), labels: both("porter")))
        builder.relate(OccupationID("o"), to: SkillID("s"), .essential)
        if let code = ISCOCode("9621") { builder.add(ISCOGroup(code: code, labels: both("porters"))) }
        change(&builder)
        var bounds = TaxonomyReview.Bounds()
        (bounds.essential, bounds.optional) = (1...2, 0...2)
        return TaxonomyReview(builder.build(.init(name: "t", version: "1")).taxonomy, bounds).findings.map(\.rule)
    }

    @Test func aTaxonomyWithinItsBoundsHasNoFindings() {
        #expect(rules { _ in } == [])
    }

    @Test func everyFaultIsFoundOnce() {
        #expect(
            rules { $0.add(Skill(id: SkillID("x"), labels: Labels([.danish: .init(preferred: "x")]))) }
                == [.missingLabel, .unusedSkill]
        )
        let twin = Labels([.danish: .init(preferred: "Lift"), .english: .init(preferred: "hoist")])
        #expect(
            rules {
                $0.add(Skill(id: SkillID("twin"), labels: twin))
                $0.relate(OccupationID("o"), to: SkillID("twin"), .optional)
            } == [.sharedLabel]
        )
        let long = String(repeating: "æ", count: 61)
        #expect(
            rules {
                $0.add(Skill(id: SkillID("s"), labels: Labels([.danish: .init(alternative: [long])])))
            } == [.longLabel]
        )
        #expect(
            rules {
                let labels = Labels([.danish: .init(preferred: "k"), .english: .init(preferred: "k")])
                if let code = ISCOCode("5120") { $0.add(ISCOGroup(code: code, labels: labels)) }
            } == [.emptyUnitGroup]
        )
        #expect(
            rules {
                let labels = Labels([.danish: .init(preferred: "n"), .english: .init(preferred: "n")])
                $0.add(Occupation(id: OccupationID("n"), labels: labels))
            } == [.skillCount]
        )
    }
}
