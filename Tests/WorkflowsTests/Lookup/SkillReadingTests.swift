import Taxonomies
import TestSupport
import Testing
import Workflows

@Suite struct SkillReadingTests {
    @Test func rangesCountCodePoints() throws {
        var reading = SkillReading(.sample, .english, findingPhrases: false)
        let text = "På café 🍰: You must be able to serve food with our team."
        let mention = try #require(reading.read(text).mentions.first)
        let points = Array(text.unicodeScalars)
        let words = String(String.UnicodeScalarView(points[mention.range[0]..<mention.range[1]]))
        #expect(words == mention.words)
        #expect(words == "serve food")
        #expect(mention.necessity == "essential")
        #expect(mention.rule == "label")
    }

    @Test func eachTextIsReadInItsOwnLanguage() {
        var reading = SkillReading(.sample, .english, findingPhrases: false)
        let danish = reading.read("Vi søger en, der kan servere mad og blive en del af vores team.")
        #expect(danish.language == "da")
        #expect(danish.mentions.count == 1)
        #expect(reading.read("You will serve food to our guests.").language == "en")
        #expect(reading.read("serve food").mentions.map(\.words) == ["serve food"])
    }
}
