import Taxonomies
import Testing

@testable import Importing

@Suite struct LanguageGuessTests {
    @Test(arguments: [
        (
            "da",
            "Vi søger en medarbejder, der kan lide at arbejde med mennesker, og som ikke er bange for at få beskidte hænder. Du bliver en del af vores hold."
        ),
        (
            "no",
            "Vi søker en medarbeider som liker å arbeide med mennesker, og som ikke er redd for å få skitne hender. Du blir en del av våre team."
        ),
        (
            "sv",
            "Vi söker en medarbetare som tycker om att arbeta med människor och som inte är rädd för att få smutsiga händer. Du blir en del av vår grupp."
        ),
        (
            "en",
            "We are looking for someone who likes to work with people and is not afraid of getting dirty hands. You will be part of our team."
        ),
        (
            "de",
            "Wir suchen eine Person, die gerne mit Menschen arbeitet und die keine Angst vor der Arbeit hat. Sie werden ein Teil von uns und nicht allein."
        ),
        (
            "fi",
            "Haemme työntekijää, joka pitää työstä ja on oma-aloitteinen. Olet osa meidän tiimiä ja voit myös kehittyä, kun olet mukana. Työ on ja pysyy."
        ),
    ])
    func frequentWordsTellTheLanguage(code: String, text: String) {
        #expect(LanguageGuess.language(of: text)?.rawValue == code)
        #expect(LanguageGuess.language(of: text.uppercased())?.rawValue == code)
    }

    @Test(arguments: ["", "Kok", "Receptionist og tjener i Odense", "12 34 56"])
    func tooLittleTextHasNone(text: String) {
        #expect(LanguageGuess.language(of: text) == nil)
    }
}
