import Taxonomies
import Testing

@testable import SkillExtraction

@Suite struct InflectionalEndingsTests {
    private func isForm(_ word: String, of label: String, _ language: LanguageCode = .danish) -> Bool? {
        InflectionalEndings(language)?.isForm(Array(word.utf8), of: Array(label.utf8))
    }

    @Test(arguments: [
        ("lageret", "lager"), ("kølekæden", "kølekæde"), ("kreditorer", "kreditor"), ("vagtplanernes", "vagtplan"),
        ("blodprøve", "blodprøver"), ("vaccinerer", "vaccinere"), ("vaccinerede", "vaccinere"), ("venligt", "venlig"),
        ("omhyggelige", "omhyggelig"), ("vareopfylder", "vareopfyldere"), ("skifteretten", "skifteret"),
        ("kontrolrummet", "kontrolrum"), ("løfteteknikker", "løfteteknik"), ("malkerobotterne", "malkerobot"),
        ("tålmodig", "tålmodighed"), ("venligheden", "venlig"), ("struktureret", "struktureret"),
        ("strukturerede", "struktureret"), ("musikeren", "musikere"),
    ])
    func formsOfOneWordMeet(word: String, label: String) {
        #expect(isForm(word, of: label) == true)
    }

    @Test(arguments: [
        ("skiftende", "skifteret"), ("sager", "saglig"), ("sagen", "saglig"), ("redder", "redelig"),
        ("aftale", "aftaleret"), ("aftaler", "aftaleret"), ("lejer", "lejeret"), ("lejere", "lejeret"),
        ("lejlighed", "lejeloven"), ("medier", "medieret"), ("musik", "musiker"), ("musikken", "musiker"),
        ("datatekniker", "datateknik"), ("udskriver", "udskrivelser"), ("afdelingsleder", "afdelingsledelse"),
        ("smilet", "smilende"), ("sikker", "sikkerhed"), ("mødetid", "mødetidligt"),
    ])
    func otherWordsOfOneStemDoNot(word: String, label: String) {
        #expect(isForm(word, of: label) == false)
    }

    @Test func aShortBeginningSaysNothing() {
        #expect(isForm("er", of: "en") == false)
        #expect(isForm("", of: "et") == false)
    }

    @Test func norwegianHasATableToo() {
        #expect(isForm("helsa", of: "helse", LanguageCode(rawValue: "nb")) == true)
        #expect(isForm("sager", of: "saglig", LanguageCode(rawValue: "no")) == false)
    }

    @Test func englishAndSwedishHaveNone() {
        #expect(InflectionalEndings(.english) == nil)
        #expect(InflectionalEndings(.swedish) == nil)
    }
}
