import Taxonomies
import TestSupport
import Testing
import Workflows

@Suite struct ConceptLookupTests {
    private let lookup = ConceptLookup(.sample)

    /// Occupations by preferred label and alternatives, all in one ISCO group; the label is the URI too.
    private func names(_ occupations: [(label: String, alternatives: [String])]) -> ConceptLookup {
        var builder = TaxonomyBuilder()
        for (label, alternatives) in occupations {
            let labels = Labels([.english: .init(preferred: label, alternative: alternatives)])
            builder.add(Occupation(id: OccupationID("urn:\(label)"), isco: ISCOCode("5120"), labels: labels))
        }
        return ConceptLookup(builder.build(.init(name: "names", version: "1")).taxonomy)
    }

    @Test(arguments: [
        "http://example.org/occupation/cabin-attendant", "5111", "511", "5111.1", "cabin attendant",
        "kabinemedarbejder",
        "cabin crew", "  Cabin \n CREW ",
    ])
    func anOccupationIsFoundByURICodeAndEveryLabel(_ text: String) throws {
        #expect(try lookup.occupations(text) == [.cabinAttendant])
    }

    @Test(arguments: ["http://example.org/skill/first-aid", "first aid", "Førstehjælp", "FØRSTEHJÆLP "])
    func aSkillIsFoundByURIAndLabel(_ text: String) throws {
        #expect(try lookup.skill(text) == .firstAid)
    }

    @Test func aLabelOfSeveralOccupationsMeansAllOfThem() throws {
        let found = try names([("cook", ["chef"]), ("pastry cook", ["chef"])]).occupations("chef")
        #expect(found.map(\.uri) == ["urn:cook", "urn:pastry cook"])
    }

    @Test func aPreferredLabelWinsOverAnAlternativeOne() throws {
        let found = try names([("cook", ["baker"]), ("baker", [])]).occupations("baker")
        #expect(found.map(\.uri) == ["urn:baker"])
    }

    @Test func anISCOGroupMeansAllItsOccupations() throws {
        #expect(try names([("cook", []), ("baker", [])]).occupations("512").count == 2)
    }

    @Test func aSearchFindsEachOccupationOnce() {
        #expect(lookup.searchOccupations("ca", limit: 5).map(\.id) == [.careAssistant, .cabinAttendant])
        #expect(lookup.searchOccupations("cabin", limit: 5).map(\.id) == [.cabinAttendant])
        #expect(lookup.searchOccupations("ca", limit: 1).map(\.id) == [.careAssistant])
    }

    @Test func aSearchPutsWholeLabelsBeforeBeginningsWordsAndMiddles() {
        let cooks = names([("scooking", []), ("line cook", []), ("cooks' helper", []), ("cook", []), ("cooker", [])])
        let found = cooks.searchOccupations(" COOK", limit: 9).map(\.id.uri)
        #expect(found == ["urn:cook", "urn:cooker", "urn:cooks' helper", "urn:line cook", "urn:scooking"])
    }

    @Test func aSearchForNothingFindsNothing() {
        #expect(lookup.searchOccupations(" ", limit: 5).isEmpty)
        #expect(lookup.searchOccupations("c", limit: 0).isEmpty)
    }

    @Test func anUnknownNameComesWithTheNearest() throws {
        let unknown = #expect(throws: ConceptLookup.Unknown.self) { try lookup.occupations("cabin attendent") }
        #expect(unknown?.suggestions == ["cabin attendant"])
        #expect(unknown?.kind == .occupation)
        #expect(unknown?.text == "cabin attendent")
    }

    @Test(arguments: ["first", "first aids"]) func anUnknownSkillComesWithTheNearest(_ text: String) throws {
        let unknown = #expect(throws: ConceptLookup.Unknown.self) { try lookup.skill(text) }
        #expect(unknown?.suggestions == ["first aid"])
        #expect(unknown?.kind == .skill)
    }

    @Test(arguments: ["cok", "coko", "coook", "OCOK", "cool"]) func aSlipOfThePenIsUnderstood(_ text: String) {
        let unknown = #expect(throws: ConceptLookup.Unknown.self) { try names([("cook", [])]).occupations(text) }
        #expect(unknown?.suggestions == ["cook"])
    }

    @Test(arguments: ["book keeper", "cabinet", "kcab"]) func anotherWordIsNotSuggested(_ text: String) {
        let unknown = #expect(throws: ConceptLookup.Unknown.self) { try lookup.occupations(text) }
        #expect(unknown?.suggestions == [])
    }

    @Test func aLabelIsSuggestedOnce() {
        let chefs = names([("cook", ["head chef"]), ("baker", ["head chef"]), ("grill", ["chef head"])])
        let unknown = #expect(throws: ConceptLookup.Unknown.self) { try chefs.occupations("hed chef") }
        #expect(unknown?.suggestions == ["head chef"])
    }

    @Test(arguments: ["", " ", "x", "日本", "999", "0"]) func whatIsNearNothingHasNoSuggestions(_ text: String) {
        let unknown = #expect(throws: ConceptLookup.Unknown.self) { try lookup.occupations(text) }
        #expect(unknown?.suggestions == [])
    }
}
