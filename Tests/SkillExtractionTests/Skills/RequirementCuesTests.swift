import Taxonomies
import Testing

@testable import SkillExtraction

@Suite struct RequirementCuesTests {
    @Test(arguments: RequirementCues.languages.keys.sorted())
    func noPhraseHasTwoMeanings(language: LanguageCode) throws {
        let phrases = try #require(RequirementCues.languages[language])
        for lists in [Array(phrases.cues.values), Array(phrases.headings.values)] {
            let all = lists.flatMap { $0 }
            #expect(Dictionary(grouping: all, by: \.self).filter { $0.value.count > 1 }.keys.sorted() == [])
        }
    }

    @Test(arguments: RequirementCues.languages.keys.sorted())
    func everyPhraseIsFound(language: LanguageCode) throws {
        let cues = RequirementCues(language)
        for (cue, list) in try #require(RequirementCues.languages[language]).cues {
            for phrase in list {
                let tokens = Tokenizer(phrase).tokens
                let numbers = tokens.map { UInt32(truncatingIfNeeded: cues.words[$0.hash] ?? 0) }
                let marks = cues.cues.marks(in: tokens.indices, tokens, numbers)
                #expect(marks == [.init(meaning: cue, tokens: tokens.indices)], "\(phrase)")
            }
        }
    }
}
