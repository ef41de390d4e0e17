import Taxonomies
import Testing

@testable import SkillExtraction

@Suite struct LabelTrieTests {
    private func found(_ text: String, _ skills: [(preferred: String, alternative: [String])]) -> [String] {
        SkillExtractor(taxonomy: taxonomy(.english, skills: skills), language: .english).extract(text)
            .map { "\($0.label)=\($0.skill.uri)" }
    }

    @Test func theLongestLabelWins() {
        let skills = [("project", [String]()), ("project management", []), ("project management software", [])]
        #expect(found("use project management tools", skills) == ["project management=project management"])
    }

    @Test func aPrefixThatLeadsNowhereGivesTheShorterLabel() {
        let skills = [("animal care", [String]()), ("care for animals at home", [])]
        #expect(found("animal care for animals at work", skills) == ["animal care=animal care"])
    }

    @Test func inflectedPhrasesAreFound() {
        #expect(found("You are managing a team", [("manage teams", [])]) == ["managing a team=manage teams"])
    }

    @Test func agentsAreNoActions() {
        #expect(
            found("our account managers and the sales manager", [("account management", []), ("manage sales", [])])
                == []
        )
        #expect(found("sales manager", [("sales management", [])]) == [])
    }

    @Test func singleWordsMayOnlyBePlural() {
        #expect(found("two databases, one database", [("database", [])]) == ["databases=database"])
        #expect(found("the accountant accounted for accounts", [("accounting", [])]) == [])
    }

    @Test func preferredBeatsAlternative() {
        #expect(found("use SQL", [("SQL", []), ("database systems", ["SQL"])]) == ["SQL=SQL"])
    }

    @Test func ofTiedConceptsTheNearOneWins() {
        #expect(found("good maths", [("geometry", ["maths"]), ("mathematics", ["maths"])]) == ["maths=mathematics"])
    }

    @Test func threeTiedConceptsSayNothing() {
        let tied = (1...3).map { ("concept \($0)", ["oil and water"]) }
        #expect(found("oil and water", tied) == [])
        #expect(found("oil and water", Array(tied.dropLast())).count == 2)
    }

    @Test func qualifiersInBracketsMayBeMissing() {
        #expect(found("Java", [("Java (computer programming)", [])]) == ["Java=Java (computer programming)"])
    }

    @Test func phrasesDoNotCrossCommasOrLines() {
        let skills = [("sheet metal", [String]())]
        #expect(found("sheet, metal", skills) == [])
        #expect(found("sheet\nmetal", skills) == [])
        #expect(found("sheet-metal", skills) == ["sheet-metal=sheet metal"])
    }

    @Test func compoundsAreFoundJoinedAndParted() {
        let danish = SkillExtractor(
            taxonomy: taxonomy(.danish, skills: [("truck certifikat", []), ("kundeservice", [])]),
            language: .danish
        )
        #expect(
            danish.extract("truckcertifikat og kunde-service").map(\.label) == ["truckcertifikat", "kunde-service"]
        )
    }

    @Test func danishWordsOfOneStemAreNotYetOneWord() {
        let danish = SkillExtractor(
            taxonomy: taxonomy(
                .danish,
                skills: [("skifteret", []), ("saglig", []), ("aftaleret", []), ("lagerstyring", []), ("el løfter", [])]
            ),
            language: .danish
        )
        #expect(danish.extract("Skiftende opgaver og sager efter aftale").isEmpty)
        #expect(
            danish.extract("skifteret, sagligt, lagerstyringen og el-løftere").map(\.label)
                == ["skifteret", "sagligt", "lagerstyringen", "el-løftere"]
        )
    }

    @Test func aLetterIsNoEnding() {
        let danish = SkillExtractor(
            taxonomy: taxonomy(.danish, skills: [("krancertifikat e", []), ("krancertifikat", [])]),
            language: .danish
        )
        #expect(danish.extract("Krancertifikat").map(\.skill.uri) == ["krancertifikat"])
        #expect(danish.extract("krancertifikat E").map(\.skill.uri) == ["krancertifikat e"])
    }

    @Test func swedishWordsOfOneStemAreEnough() {
        let swedish = SkillExtractor(taxonomy: taxonomy(.swedish, skills: [("maskin", [])]), language: .swedish)
        #expect(swedish.extract("maskinernas").map(\.label) == ["maskinernas"])
    }

    @Test func lettersAfterALabelNameItsSiblings() {
        let danish = SkillExtractor(
            taxonomy: taxonomy(.danish, skills: [("kørekort B", []), ("kørekort C", []), ("kørekort D", [])]),
            language: .danish
        )
        #expect(danish.extract("Kørekort B/C").map(\.skill.uri) == ["kørekort B", "kørekort C"])
        #expect(danish.extract("kørekort B, C og D").map(\.skill.uri) == ["kørekort B", "kørekort C", "kørekort D"])
    }

    @Test func shortWordsAreNoFormsOfOthers() {
        let swedish = SkillExtractor(
            taxonomy: taxonomy(.swedish, skills: [("jaga", []), ("måla", [])]),
            language: .swedish
        )
        #expect(swedish.extract("jag jagar och målar").map(\.label) == ["jagar", "målar"])
    }

    @Test func labelsOfOtherLanguagesAreNotFound() {
        let english = taxonomy(.english, skills: [("welding", [])])
        #expect(SkillExtractor(taxonomy: english, language: .danish).extract("welding").isEmpty)
    }
}
