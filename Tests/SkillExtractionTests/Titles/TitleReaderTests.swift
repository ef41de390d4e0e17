import Taxonomies
import Testing

@testable import SkillExtraction

@Suite struct TitleReaderTests {
    private func read(_ title: String, _ language: LanguageCode = .danish) -> [String: Float] {
        let reader = TitleReader(vocabulary: TitleVocabulary(language), weights: TitleWeights())
        let reading = reader.read(title)
        let words = reading.words.map {
            (String(decoding: reader.letters(of: $0, in: reading), as: UTF8.self), $0.weight)
        }
        return Dictionary(words) { first, _ in first }
    }

    @Test func noiseIsLeftOutAndPlacesCountLess() {
        let weights = TitleWeights()
        let read = read("Dygtige kokke (m/k) søges til Aarhus, fuldtid")
        #expect(read == ["kokke": 1, "aarhus": Float(weights.behind)])
    }

    @Test func levelsCountLittle() {
        let level = Float(TitleWeights().level)
        #expect(read("Senior tømrer") == ["senior": level, "tømrer": 1])
        #expect(read("Tømrerlærling eller elev")["elev"] == level)
    }

    @Test func whatIsExceptedIsNotMeant() {
        #expect(read("Disc jockeys, except radio", .english) == ["disc": 1, "jockeys": 1])
    }

    @Test func aBracketedEndingIsNoWord() {
        #expect(read("Pædagog(er)") == ["pædagog": 1])
        #expect(read("Servitrice/tjener (aften)")["aften"] == Float(TitleWeights().behind))
    }

    @Test func lettersOfANeighboursAlphabetAreTheLanguagesOwn() {
        #expect(read("Kökkenchef") == ["køkkenchef": 1])
        #expect(read("Kjøkkensjef", .swedish) == ["kjökkensjef": 1])
    }
}
