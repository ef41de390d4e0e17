import SkillExtraction
import Taxonomies
import Testing

@Suite struct TextLanguageTests {
    @Test(arguments: [
        ("Vi søger en medarbejder, der kan blive en del af vores team.", "da"),
        ("You will be part of our team and work with the customers.", "en"),
        ("Vi söker dig som har erfarenhet av försäljning och är bra på att sälja.", "sv"),
        ("Vi ser etter deg med utdanning og arbeid i uke og helg.", "no"),
        ("Wir suchen Sie für eine Stelle mit Zukunft.", "de"),
    ])
    func commonWordsTell(text: String, language: String) {
        #expect(TextLanguage.found(in: text) == LanguageCode(rawValue: language))
    }

    @Test(arguments: ["", "truck", "Java SQL Python", "kørekort", "the og af"])
    func tooLittleTellsNothing(text: String) {
        #expect(TextLanguage.found(in: text) == nil)
    }
}
