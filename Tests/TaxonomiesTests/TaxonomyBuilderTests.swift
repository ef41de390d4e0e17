import Taxonomies
import TestSupport
import Testing

@Suite struct TaxonomyBuilderTests {
    private let cook = OccupationID("urn:cook")
    private let fry = SkillID("urn:fry")

    private func builder() -> TaxonomyBuilder {
        var builder = TaxonomyBuilder()
        builder.add(Skill(id: fry, labels: .sample("fry", "stege")))
        builder.add(Occupation(id: cook, isco: ISCOCode("5120"), labels: .sample("cook", "kok")))
        return builder
    }

    @Test func aRelationToAnUnknownSkillIsAnAnomalyAndLeftOut() {
        var builder = builder()
        builder.relate(cook, to: SkillID("urn:absent"), .essential)
        let (taxonomy, anomalies) = builder.build(.init(name: "t", version: "1"))
        #expect(taxonomy.relationCount == 0)
        #expect(anomalies == [.unknownSkill(SkillID("urn:absent"), neededBy: "urn:cook")])
    }

    @Test func ofEssentialAndOptionalEssentialStands() {
        for order in [[Necessity.essential, .optional], [.optional, .essential]] {
            var builder = builder()
            for necessity in order { builder.relate(cook, to: fry, necessity) }
            let (taxonomy, anomalies) = builder.build(.init(name: "t", version: "1"))
            #expect(taxonomy.occupation(cook)?.skills == [SkillRelation(fry, .essential)])
            #expect(anomalies == [.bothEssentialAndOptional(fry, neededBy: "urn:cook")])
        }
    }

    @Test func aCircleOfBroaderSkillsIsCut() {
        var builder = builder()
        builder.add(Skill(id: SkillID("urn:heat"), labels: .sample("heat", "varme")))
        builder.place("urn:fry", below: "urn:heat")
        builder.place("urn:heat", below: "urn:fry")
        let (taxonomy, anomalies) = builder.build(.init(name: "t", version: "1"))
        #expect(anomalies.count == 1)
        #expect(taxonomy.skills.reduce(0) { $0 + $1.broader.count } == 1)
    }

    @Test func lookUpsAgreeWithOrder() {
        let taxonomy = Taxonomy.generated(skills: 50, occupations: 20, seed: 7)
        #expect(taxonomy.skills.map(\.id) == taxonomy.skills.map(\.id).sorted())
        for (ordinal, occupation) in taxonomy.occupations.enumerated() {
            #expect(taxonomy.ordinal(of: occupation.id) == ordinal)
            #expect(taxonomy.occupation(occupation.id)?.id == occupation.id)
        }
        #expect(taxonomy.skill(SkillID("absent")) == nil)
    }
}
