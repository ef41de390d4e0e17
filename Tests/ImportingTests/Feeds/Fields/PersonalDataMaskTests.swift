import Testing

@testable import Importing

@Suite struct PersonalDataMaskTests {
    @Test(arguments: [
        ("Skriv til job@example.com.", "Skriv til [e-mail]."),
        ("(first.last+x@mail.example.org)", "([e-mail])"),
        ("søren.å@example.com ring 12", "[e-mail] ring 12"),
        ("Ring 20 30 40 50 i dag", "Ring [telefon] i dag"), ("tlf. 20304050", "tlf. [telefon]"),
        ("+45 2030 4050", "[telefon]"), ("+46 (0)70-123 45 67!", "[telefon]!"), ("nr 0707 77 39 57.", "nr [telefon]."),
        ("tel. 0766-348086", "tel. [telefon]"), ("08-123 45 67", "[telefon]"),
        ("Call (212) 555-0123", "Call [telefon]"),
        ("2030\u{A0}4050", "[telefon]"), ("0161 496 0000", "[telefon]"),
    ])
    func contactDataIsMasked(text: String, masked: String) {
        #expect(PersonalDataMask(text).text == masked)
        #expect(PersonalDataMask(text).removedCPRNumbers == 0)
    }

    @Test(arguments: [
        "Frist 2026-03-31 kl. 12", "den 25.05.2026 og 01-02-2026 12:00", "2024-2026", "£50879 - £85262",
        "30.000-35.000 kr.",
        "100.000.000 kr", "1 000 000 000", "CVR-nr. 12345678", "https://example.com/job/20304050?id=30405060",
        "20260930",
        "37 timer", "5-10 års erfaring", "ISO 14001", "a @ b", "@home", "5000 Odense C", "24/7", "08:00-16:00",
        "A20304050",
    ])
    func whatIsNoContactDataStays(text: String) {
        #expect(PersonalDataMask(text).text == text)
    }

    @Test(arguments: ["Født 010190-1234 i by", "Født 0101901234 i by", "Født 01 01 90-1234 i by"])
    func numbersLikeCPRAreRemovedAndCounted(text: String) {
        let mask = PersonalDataMask(text)
        #expect(mask.text == "Født  i by")
        #expect(mask.removedCPRNumbers == 1)
    }
}
