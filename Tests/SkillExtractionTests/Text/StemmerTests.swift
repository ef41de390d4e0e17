import Taxonomies
import Testing

@testable import SkillExtraction

@Suite struct StemmerTests {
    @Test(arguments: [
        ("da", "rengøringen", "rengøring"), ("en", "managing", "manages"), ("sv", "bilarna", "bilar"),
        ("no", "bilene", "biler"), ("de", "Maschinen", "Maschine"), ("fi", "taloissa", "talossa"),
    ])
    func formsOfAWordShareAStem(language: String, one: String, other: String) {
        let stemmer = Stemmer(LanguageCode(rawValue: language))
        #expect(stemmer.stem(Array(one.lowercased().utf8)) == stemmer.stem(Array(other.lowercased().utf8)))
        #expect(stemmer.stem(Array(one.lowercased().utf8)) != Array(one.lowercased().utf8))
    }

    @Test func aLanguageWithoutStemmerKeepsWords() {
        #expect(Stemmer(LanguageCode(rawValue: "xx")).stem(Array("words".utf8)) == Array("words".utf8))
    }
}
