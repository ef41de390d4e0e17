import Taxonomies
import Testing

@Suite struct ISCOCodeTests {
    @Test(arguments: [("5111", "5111"), ("0110", "0110"), ("C5111", "5111"), ("5", "5")])
    func oneToFourDigitsAreACode(text: String, digits: String) {
        #expect(ISCOCode(text)?.digits == digits)
    }

    @Test(arguments: ["", "51111", "51a", "C", "5111.1", "٥١"]) func anythingElseIsNone(_ text: String) {
        #expect(ISCOCode(text) == nil)
    }

    @Test func sharedDigitsCountFromTheLeft() throws {
        let code = try #require(ISCOCode("5111"))
        for (other, shared) in [("5111", 4), ("5112", 3), ("5131", 2), ("5999", 1), ("6111", 0), ("51", 2)] {
            #expect(code.sharedDigits(with: try #require(ISCOCode(other))) == shared)
        }
    }
}
