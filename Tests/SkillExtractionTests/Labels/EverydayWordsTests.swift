import Taxonomies
import Testing

@testable import SkillExtraction

@Suite struct EverydayWordsTests {
    private func found(_ text: String, _ skills: [(preferred: String, alternative: [String])]) -> [String] {
        SkillExtractor(taxonomy: taxonomy(.english, skills: skills), language: .english).extract(text).map(\.label)
    }

    @Test func oneOrTwoLettersCountOnlyAsWritten() {
        let skills = [("C", [String]()), ("R", []), ("human resources", ["HR"])]
        #expect(found("knows C, R and HR", skills) == ["C", "R", "HR"])
        #expect(found("plan c, r and hr", skills) == [])
    }

    @Test func capitalsCountWhereTheSmallWordIsAnEverydayOne() {
        let skills = [("Polish", [String]()), ("polish floors", []), ("SAP", []), ("French", [])]
        #expect(found("speaks Polish and french, uses sap", skills) == ["Polish", "french", "sap"])
        #expect(found("we polish glasses", skills) == [])
        #expect(found("Polish the glasses", skills) == [])
    }

    @Test func wordsOfManyConceptsAreNoAlternativeLabels() {
        let many = (1...EverydayWords.spread).map { ("planting trees \($0)", [String]()) }
        #expect(found("planting", many + [("gardening", ["planting"])]) == [])
        #expect(found("planting", many.dropLast() + [("gardening", ["planting"])]) == ["planting"])
        #expect(found("planting", many + [("planting", [])]) == ["planting"])
    }

    @Test func aNumberIsNoAbbreviation() {
        let danish = SkillExtractor(taxonomy: taxonomy(.danish, skills: [("FEM", [])]), language: .danish)
        #expect(danish.extract("Vi er fem i køkkenet og regner med FEM").map(\.label) == ["FEM"])
    }

    @Test func listedDanishWordsAreNoFormsOfLabels() {
        let danish = SkillExtractor(
            taxonomy: taxonomy(.danish, skills: [("forhandle", []), ("fysik", []), ("god fysik", [])]),
            language: .danish
        )
        #expect(danish.extract("Løn forhandles hos en forhandler; fysik til tunge løft").isEmpty)
        #expect(danish.extract("god fysik og evne til at forhandle").map(\.label) == ["god fysik", "forhandle"])
    }

    @Test func listedWordsAreNoLabels() {
        #expect(found("be responsible for less", [("LESS", []), ("take charge", ["be responsible"])]) == [])
    }
}
