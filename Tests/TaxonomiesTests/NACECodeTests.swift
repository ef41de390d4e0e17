import Taxonomies
import Testing

@Suite struct NACECodeTests {
    @Test(arguments: ["47.11", "4711", "471110", " 47 11", "G47.1.1", "g4711"]) func oneClassHasOneValue(_ text: String)
    {
        #expect(NACECode(text)?.description == "47.11")
        #expect(NACECode(text) == NACECode("47.11"))
    }

    @Test(arguments: [
        ("01.1", "A"), ("10", "C"), ("51.10", "H"), ("56", "I"), ("62.01", "K"), ("87.30", "R"), ("99", "V"),
    ])
    func theDivisionTellsTheSection(text: String, section: String) {
        #expect(NACECode(text)?.section.description == section)
    }

    @Test func aSectionAloneIsACode() {
        #expect(NACECode("i")?.description == "I")
        #expect(NACECode("I")?.digits == "")
    }

    /// Division 45 was NACE Rev.
    ///
    /// 2's; 2.1 does not use it.
    @Test(arguments: ["", "W", "04", "34.1", "45.11", "5", "56.1x", "1234567", "æ"])
    func whatNACEDoesNotUseIsNoCode(_ text: String) {
        #expect(NACECode(text) == nil)
    }

    @Test func sortedBySectionAndDigits() {
        let codes = ["56.10", "01", "55", "56"].compactMap { NACECode($0) }
        #expect(codes.sorted().map(\.description) == ["01", "55", "56", "56.10"])
    }
}
