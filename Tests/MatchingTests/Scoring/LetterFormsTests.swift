import Testing

@testable import Matching

@Suite struct LetterFormsTests {
    @Test func inflectedWordsShareTheirStem() {
        #expect(LetterForms.forms("Kokken", .stems) == LetterForms.forms("kokke", .stems))
        #expect(LetterForms.forms("kok", .stems) != LetterForms.forms("koks", .stems))
    }

    @Test func compoundsShareGroupsWithTheirParts() {
        let compound = Set(LetterForms.forms("lastbilchauffør", .groups))
        let part = Set(LetterForms.forms("chauffør", .groups))
        #expect(compound.intersection(part).count == part.count - 1, "all but the one that holds the word's start")
    }

    @Test func wordsAreSplitAtWhatIsNoLetterOrDigit() {
        #expect(LetterForms.forms("bar-/caféassistent 2", .stems).count == 3)
        #expect(LetterForms.forms(" /–", .groups).isEmpty)
    }

    @Test func aShortWordIsOneGroup() {
        #expect(LetterForms.forms("it", .groups).count == 1)
        #expect(LetterForms.forms("kok", .groups).count == 2)
    }
}
