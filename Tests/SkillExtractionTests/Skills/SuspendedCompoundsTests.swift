import SkillExtraction
import Taxonomies
import Testing

@Suite struct SuspendedCompoundsTests {
    private let danish = SkillExtractor(
        taxonomy: taxonomy(
            .danish,
            skills: [
                ("plejeopgaver", []), ("omsorgsopgaver", []), ("pleje", []), ("truckcertifikat", []),
                ("krancertifikat", []), ("liftcertifikat", []),
            ]
        ),
        language: .danish
    )

    @Test func bothCompoundsAreFound() {
        let found = danish.mentions("Du har pleje- og omsorgsopgaver.")
        #expect(found.map(\.skill.uri) == ["plejeopgaver", "omsorgsopgaver"])
        #expect(found.map(\.words) == ["pleje", "omsorgsopgaver"])
        #expect(found.map(\.rule) == [.compound, .label])
    }

    @Test func aWholeListIsFound() {
        let found = danish.mentions("Truck-, kran- og liftcertifikat er et krav.")
        #expect(found.map(\.skill.uri) == ["truckcertifikat", "krancertifikat", "liftcertifikat"])
        #expect(found.allSatisfy { $0.standing == .essential })
    }

    @Test func aNegationReachesAllOfThem() {
        #expect(danish.extract("uden pleje- og omsorgsopgaver").isEmpty)
    }

    @Test func aSpacedDashLendsNothing() {
        #expect(danish.mentions("pleje - omsorgsopgaver").map(\.skill.uri) == ["pleje", "omsorgsopgaver"])
    }
}
