import LabourMarket
import Taxonomies
import TestSupport
import Testing

@testable import Matching

@Suite struct DecisiveUnknownTests {
    private let model = ScoringModel(.generated(skills: 20, occupations: 4, seed: 1))

    /// A vacancy scored, of whose score some skills bring their part.
    private func entry(
        _ number: Int,
        _ likely: Double,
        assumed: [Int: Double] = [:],
        claimed: [Int: Double] = [:],
        missing: [Int: Double] = [:],
        toAsk: [Condition] = []
    ) -> Shortlist.Entry {
        func contribution(_ skill: Int, _ value: Double, _ source: Evidence.Source) -> Explanation.Contribution {
            let requirement = SkillRequirement(.numbered(skill), .essential, .extracted)
            let through = SkillID.numbered(skill)
            return .init(
                .skill(.init(requirement: requirement, through: through, similarity: 1, evidence: source)),
                value: value
            )
        }
        return Shortlist.Entry(
            vacancy: VacancyID(source: "test", sourceID: "\(number)"),
            score: Score(low: 0, likely: likely, high: 1),
            explanation: Explanation(
                contributions: assumed.map { contribution($0, $1, .inferred(from: .numbered(0), .essential)) }
                    + claimed.map { contribution($0, $1, .claimed) },
                gaps: missing.map {
                    Explanation.Gap(SkillRequirement(.numbered($0), .essential, .extracted), value: $1)
                }
            ),
            toAsk: toAsk
        )
    }

    private func unknown(_ entries: [Shortlist.Entry]) -> DecisiveUnknown? {
        let basis = Shortlist.Basis(taxonomy: model.taxonomy.provenance, weights: "", vacancies: 9)
        return Shortlist(entries: entries, eligible: 9, basis: basis).decisiveUnknown(model)
    }

    @Test func whatMovesMostPairsIsAskedFirst() {
        // Without skill 1 the first falls behind both others; with skill 2 the third would pass the second alone.
        let found = unknown([
            entry(1, 0.50, assumed: [1: 0.2]), entry(2, 0.42), entry(3, 0.41, missing: [2: 0.05]),
        ])
        #expect(found == DecisiveUnknown(subject: .skill(.numbered(1)), pairs: 2))
    }

    @Test func aConditionThatMayNotSuitCountsLikeASkill() {
        let found = unknown([entry(1, 0.5, toAsk: [.night]), entry(2, 0.4), entry(3, 0.3)])
        #expect(found == DecisiveUnknown(subject: .condition(.night), pairs: 2))
    }

    @Test func whatIsKnownOrTheSameEverywhereIsNotAsked() {
        #expect(unknown([entry(1, 0.5, claimed: [1: 0.3]), entry(2, 0.4)]) == nil)
        #expect(unknown([entry(1, 0.5, assumed: [1: 0.1]), entry(2, 0.3, assumed: [1: 0.1])]) == nil)
        #expect(unknown([entry(1, 0.5, toAsk: [.night]), entry(2, 0.3, toAsk: [.night])]) == nil)
        #expect(unknown([entry(1, 0.5, assumed: [1: 0.4])]) == nil)
        #expect(unknown([]) == nil)
    }

    @Test func theOrderOfEqualsDoesNotChangeTheQuestion() {
        let entries = [entry(1, 0.5, missing: [3: 0.3, 7: 0.3]), entry(2, 0.5), entry(3, 0.6)]
        #expect(unknown(entries)?.subject == .skill(.numbered(3)))
        #expect(unknown(entries.reversed())?.subject == .skill(.numbered(3)))
    }
}
