import LabourMarket
import Taxonomies
import TestSupport
import Testing

@testable import Matching

@Suite struct PairScorerTests {
    private let model: ScoringModel

    init() {
        var builder = TaxonomyBuilder()
        for skill in ["lift", "cook", "clean", "wash", "sell", "drive"] { builder.add(Skill(id: SkillID(skill))) }
        builder.place("wash", below: "clean")
        builder.add(Occupation(id: OccupationID("porter"), isco: ISCOCode("9621")))
        builder.add(Occupation(id: OccupationID("cook"), isco: ISCOCode("5120")))
        builder.relate(OccupationID("porter"), to: SkillID("lift"), .essential)
        builder.relate(OccupationID("porter"), to: SkillID("drive"), .optional)
        builder.relate(OccupationID("cook"), to: SkillID("cook"), .essential)
        builder.relate(OccupationID("cook"), to: SkillID("clean"), .essential)
        model = ScoringModel(builder.build(.init(name: "test", version: "1")).taxonomy)
    }

    private func score(_ evidence: [Evidence], _ requirements: [SkillRequirement]) -> Double {
        PairScorer(Background(occupations: [], evidence: evidence), model).score(Demand(requirements, [], model))
    }

    @Test func evidencedSkillCountsMoreThanClaimed() {
        let asked = [SkillRequirement(SkillID("sell"), .essential, .declared)]
        let shown = score([Evidence(SkillID("sell"), .evidenced(by: "certificate"))], asked)
        let claimed = score([Evidence(SkillID("sell"), .claimed)], asked)
        #expect(shown > claimed)
        #expect(claimed > 0)
    }

    @Test func optionalSkillsCountLess() {
        let asked = [
            SkillRequirement(SkillID("sell"), .essential, .declared),
            SkillRequirement(SkillID("drive"), .optional, .declared),
        ]
        let essential = score([Evidence(SkillID("sell"), .claimed)], asked)
        let optional = score([Evidence(SkillID("drive"), .claimed)], asked)
        #expect(essential > optional)
    }

    @Test func narrowerSkillMeetsBroaderInPart() throws {
        let scorer = PairScorer(Background(occupations: [], evidence: [Evidence(SkillID("wash"), .claimed)]), model)
        let asked = [SkillRequirement(SkillID("clean"), .essential, .declared)]
        let explanation = scorer.explain(Demand(asked, [], model))
        let match = try #require(explanation.matches.first)
        #expect(match.through == SkillID("wash"))
        #expect(match.similarity == model.weights.neighbourSimilarity)
    }

    @Test func skillsOfAnOccupationHeldAreInferred() throws {
        let scorer = PairScorer(Background(occupations: [OccupationID("porter")]), model)
        let asked = [SkillRequirement(SkillID("lift"), .essential, .declared)]
        let explanation = scorer.explain(Demand(asked, [], model))
        #expect(explanation.matches.first?.evidence == .inferred(from: OccupationID("porter"), .essential))
    }

    @Test func unmetRequirementsAreGaps() {
        let scorer = PairScorer(Background(occupations: [OccupationID("porter")]), model)
        let asked = [
            SkillRequirement(SkillID("sell"), .essential, .declared),
            SkillRequirement(SkillID("unknown to the taxonomy"), .essential, .declared),
        ]
        let explanation = scorer.explain(Demand(asked, [], model))
        #expect(explanation.gaps.map(\.requirement.skill) == [SkillID("sell")])
        #expect(explanation.contributions.isEmpty)
    }

    @Test func lowLikelyAndHighAreInOrder() {
        let background = Background(
            occupations: [OccupationID("porter")],
            evidence: [Evidence(SkillID("wash"), .claimed)]
        )
        let asked = ["lift", "clean", "drive"].map { SkillRequirement(SkillID($0), .essential, .declared) }
        let scores = [Profile.Reading.low, .likely, .high].map {
            PairScorer(background, model, $0).score(Demand(asked, [], model))
        }
        #expect(scores[0] < scores[1])
        #expect(scores[1] < scores[2])
        #expect(scores[2] <= 1)
    }
}
