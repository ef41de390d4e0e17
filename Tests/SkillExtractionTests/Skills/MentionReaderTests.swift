import SkillExtraction
import Taxonomies
import Testing

@Suite struct MentionReaderTests {
    @Test(arguments: [
        "No experience needed.", "You do not need experience.", "Experience is not required.",
        "Without experience? Apply!", "Experience with Excel or SAP is not necessary.",
        "We do not require a driving licence.",
        "No Excel, SAP or first aid needed.", "There is no requirement for a driving licence.", "Excel not needed",
        "You don't have to know Excel.",
    ])
    func negatedInEnglish(text: String) {
        #expect(extractor(.english).asked(text) == [:])
    }

    @Test(arguments: [
        "Erfaring er ikke et krav.", "Stillingen kræver ikke kørekort.", "Du kan starte uden erfaring.",
        "Der er ingen krav om truckcertifikat.", "Kørekort er ikke nødvendigt.", "Du behøver ikke have kørekort.",
        "Hverken kørekort eller truckcertifikat.", "Erfaring med rengøring kræves ikke.",
        "Det kræves ikke at du har kørekort",
        "uden erfaring, kørekort eller truckcertifikat",
    ])
    func negatedInDanish(text: String) {
        #expect(extractor(.danish).asked(text) == [:])
    }

    @Test(arguments: [
        "Inga krav på körkort.", "Körkort krävs inte.", "Det krävs inte körkort.", "Truckkort är inget krav.",
        "Tjänsten kräver inte körkort.", "Du kan söka utan erfarenhet.", "Körkort ej krav",
        "Varken körkort eller truckkort.",
    ])
    func negatedInSwedish(text: String) {
        #expect(extractor(.swedish).asked(text) == [:])
    }

    @Test(arguments: [
        (LanguageCode.english, "You must know not only Excel but also SAP.", ["Excel", "SAP"]),
        (.english, "Do not hesitate: Excel is required.", ["Excel"]),
        (.english, "Excel required, no SAP.", ["Excel"]),
        (.english, "No SAP, but Excel is a must have.", ["Excel"]),
        (.english, "You must have Excel; SAP is not required.", ["Excel"]),
        (.english, "No experience needed, driving licence required.", ["driving licence"]),
        (
            .danish, "Du skal ikke bare have kørekort, du skal også have truckcertifikat.",
            ["kørekort", "truckcertifikat"]
        ),
        (.danish, "Ikke mindst skal du have kørekort.", ["kørekort"]),
        (.danish, "Kørekort er et krav, men erfaring er ikke et krav.", ["kørekort"]),
        (.swedish, "Du ska inte bara ha körkort.", ["körkort"]),
        (.swedish, "Erfarenhet är inget krav, men körkort krävs.", ["körkort"]),
    ])
    func asked(language: LanguageCode, text: String, expected: [String]) {
        #expect(
            extractor(language).asked(text)
                == Dictionary(uniqueKeysWithValues: expected.map { ($0, Necessity.essential) })
        )
    }

    @Test(arguments: [
        (LanguageCode.english, "Excel is an advantage."), (.english, "Ideally you know SAP."),
        (.english, "Nice to have: Excel"), (.english, "Excel is not a must, but it is a plus."),
        (.english, "Experience is not required but would be an advantage."), (.english, "We use Excel every day."),
        (.danish, "Kørekort er en fordel."), (.english, "Experience with Excel would be a plus."),
        (.swedish, "Har du erfarenhet av truckkort är det ett plus."), (.danish, "Du må gerne have kørekort."),
        (.danish, "Truckcertifikat er et plus."),
        (.danish, "Erfaring er ikke et krav, men en fordel."), (.swedish, "Körkort är meriterande."),
        (.swedish, "Körkort är inget krav men meriterande."), (.swedish, "Du har gärna truckkort."),
    ])
    func welcomed(language: LanguageCode, text: String) {
        #expect(Set(extractor(language).asked(text).values) == [.optional])
    }

    @Test func theNearestCueDecides() {
        let english = extractor(.english)
        #expect(
            english.asked("You must have a driving licence, and first aid is an advantage.") == [
                "driving licence": .essential, "first aid": .optional,
            ]
        )
        #expect(
            english.asked("Ideally SAP, but Excel is required.") == ["SAP": .optional, "Excel": .essential]
        )
    }

    @Test(arguments: [
        (LanguageCode.english, "We offer first aid courses."), (.english, "Benefits:\nfirst aid\nExcel course"),
        (.english, "We are an equal opportunity employer with customer service."),
        (.danish, "Vi tilbyder kursus i førstehjælp."),
        (.danish, "Vi tilbyder:\nførstehjælp"), (.swedish, "Vi erbjuder körkort."),
        (.swedish, "Om oss\nVi gör städning"),
    ])
    func whatTheEmployerOffersIsNotAsked(language: LanguageCode, text: String) {
        #expect(extractor(language).asked(text) == [:])
    }
}
