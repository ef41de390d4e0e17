import LabourMarket
import Testing

@Suite struct VacancyIDTests {
    @Test func whatIsWrittenIsReadAgain() {
        for id in [VacancyID(source: "feed", sourceID: "1"), VacancyID(source: "a/b", sourceID: "x/y")] {
            #expect(VacancyID(id.description) == id)
        }
        #expect(VacancyID(source: "a/b", sourceID: "x/y").description == "a-b/x/y")
    }

    @Test(arguments: ["", "feed", "/1", "feed/"]) func aHalfIsNone(_ text: String) {
        #expect(VacancyID(text) == nil)
    }

    @Test func theOrderIsThatOfSourceThenID() {
        let ids = ["b/1", "a/2", "a/10", "ab/0"].compactMap { VacancyID($0) }
        #expect(ids.sorted().map(\.description) == ["a/10", "a/2", "ab/0", "b/1"])
    }
}
