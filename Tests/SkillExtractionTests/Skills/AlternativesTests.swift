import SkillExtraction
import Taxonomies
import Testing

@Suite struct AlternativesTests {
    private let danish = SkillExtractor(
        taxonomy: taxonomy(
            .danish,
            skills: [
                ("dansk", []), ("engelsk", []), ("polsk", []), ("rumænsk", []), ("kørekort", ["førerbevis"]),
                ("truckcertifikat", []),
            ]
        ),
        language: .danish
    )

    @Test func oneOfAListIsEnough() {
        let found = danish.mentions("Du skal tale dansk, engelsk, polsk eller rumænsk.")
        #expect(found.map(\.words) == ["dansk", "engelsk", "polsk", "rumænsk"])
        #expect(found.allSatisfy { $0.standing == .optional && $0.alternatives == 1 })
    }

    @Test func whatIsJoinedByAndIsAskedInFull() {
        let found = danish.mentions("Du skal tale dansk, engelsk og polsk.")
        #expect(found.allSatisfy { $0.standing == .essential && $0.alternatives == nil })
    }

    @Test func listsAreToldApart() {
        let found = danish.mentions("Du skal tale dansk eller engelsk. Du skal have kørekort eller truckcertifikat.")
        #expect(found.map(\.alternatives) == [1, 1, 2, 2])
    }

    @Test func twoNamesOfOneSkillAreNoChoice() {
        let found = danish.mentions("Du skal have kørekort eller førerbevis.")
        #expect(found.map(\.standing) == [.essential, .essential])
    }

    @Test func aListEndsWithItsSentence() {
        let found = danish.mentions("Du skal tale dansk.\nEller polsk.")
        #expect(found.allSatisfy { $0.alternatives == nil })
    }
}
