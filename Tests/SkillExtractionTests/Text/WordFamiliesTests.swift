import Taxonomies
import Testing

@testable import SkillExtraction

@Suite struct WordFamiliesTests {
    private func root(_ word: String, _ language: LanguageCode = .danish) -> String? {
        let stem = Stemmer(language).stem(Array(word.utf8))
        return WordFamilies.root(of: stem, language).map { String(decoding: $0, as: UTF8.self) }
    }

    @Test(arguments: [
        ("undervise", "undervisning"), ("disponere", "disponering"), ("planlægge", "planlægning"),
        ("behandler", "behandlingen"), ("udvikle", "udvikling"),
    ])
    func aVerbAndItsNounAreOneFamily(verb: String, noun: String) {
        #expect(root(verb) == root(noun))
    }

    @Test(arguments: [("ring", "r"), ("ting", "t"), ("pakning", "pak")])
    func aShortBeginningIsNoRoot(word: String, beginning: String) {
        #expect(root(word) != beginning)
    }

    @Test func englishHasStemsEnough() {
        #expect(root("planning", .english) == nil)
    }
}
