import Taxonomies
import TestSupport
import Testing
import Workflows

@Suite struct ConceptLookupTests {
    private let lookup = ConceptLookup(.sample)

    @Test func aSearchFindsEachOccupationOnce() {
        #expect(lookup.searchOccupations("ca", limit: 5).map(\.id) == [.careAssistant, .cabinAttendant])
        #expect(lookup.searchOccupations("cabin", limit: 5).map(\.id) == [.cabinAttendant])
        #expect(lookup.searchOccupations("ca", limit: 1).map(\.id) == [.careAssistant])
    }

    @Test func anUnknownNameComesWithTheNearest() throws {
        let unknown = #expect(throws: ConceptLookup.Unknown.self) { try lookup.occupations("cabin attendent") }
        #expect(unknown?.suggestions == ["cabin attendant"])
    }
}
