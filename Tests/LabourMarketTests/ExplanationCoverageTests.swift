import LabourMarket
import Taxonomies
import Testing

@Suite struct ExplanationCoverageTests {
    private func match(
        _ skill: String,
        through: String? = nil,
        _ necessity: Necessity = .essential
    )
        -> Explanation.Contribution
    {
        let match = Explanation.SkillMatch(
            requirement: SkillRequirement(SkillID(skill), necessity, .declared),
            through: SkillID(through ?? skill),
            similarity: through == nil ? 1 : 0.3,
            evidence: .claimed
        )
        return .init(.skill(match), value: 0.1)
    }

    private func gap(_ skill: String, _ necessity: Necessity = .essential) -> Explanation.Gap {
        .init(SkillRequirement(SkillID(skill), necessity, .declared), value: 0.1)
    }

    @Test func onlyEssentialSkillsHeldThemselvesAreMet() {
        let explanation = Explanation(
            contributions: [match("a"), match("b", through: "c"), match("d", .optional)],
            gaps: [gap("e"), gap("f", .optional)]
        )
        #expect(explanation.coverage.essential == 3)
        #expect(explanation.coverage.essentialMet == 1)
    }

    @Test func noneOfThreeEssentialSkillsIsNoProposal() {
        let related = Explanation(
            contributions: [match("a", through: "z"), match("d", .optional)],
            gaps: [gap("b"), gap("c")]
        )
        #expect(!related.coverage.isProposal)
        let held = Explanation(contributions: [match("a")], gaps: [gap("b"), gap("c")])
        #expect(held.coverage.isProposal)
    }

    @Test func ofFewEssentialSkillsNoneNeedBeHeld() {
        #expect(Explanation(contributions: [match("a", .optional)], gaps: [gap("b"), gap("c")]).coverage.isProposal)
        #expect(Explanation(contributions: [match("a", .optional)], gaps: []).coverage.isProposal)
    }
}
