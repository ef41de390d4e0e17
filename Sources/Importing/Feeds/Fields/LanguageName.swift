import Taxonomies

/// Reads how feeds say a language: a BCP 47 tag, a three-letter code or a name.
enum LanguageName {
    /// Nil where the text is none of them; both written forms of Norwegian are `no`.
    static func read(_ text: String) -> LanguageCode? {
        if let code = codes[text.folded] { return LanguageCode(rawValue: code) }
        let code = LanguageCode(rawValue: text.trimmed)
        guard code.rawValue.utf8.count == 2, code.rawValue.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) else {
            return code.rawValue.utf8.count == 3 ? codes[code.rawValue].map { LanguageCode(rawValue: $0) } : nil
        }
        return ["nb", "nn"].contains(code.rawValue) ? LanguageCode(rawValue: "no") : code
    }

    private static let codes: [String: String] = {
        let names = [
            "da": "dan danish dansk danska dänisch", "en": "eng english engelsk engelska englisch",
            "sv": "swe swedish svensk svenska schwedisch", "no": "nor nob nno nb nn norwegian norsk norska bokmål",
            "de": "deu ger german tysk tyska deutsch", "fi": "fin finnish finsk finska suomi",
            "fr": "fra fre french fransk franska", "es": "spa spanish spansk spanska", "pl": "pol polish polsk polska",
            "ar": "ara arabic arabisk arabiska", "uk": "ukr ukrainian ukrainsk", "tr": "tur turkish tyrkisk",
            "nl": "nld dut dutch hollandsk nederlands", "it": "ita italian italiensk", "is": "isl icelandic islandsk",
        ]
        return Dictionary(
            names.flatMap { code, names in names.split(separator: " ").map { (String($0), code) } },
            uniquingKeysWith: { first, _ in first }
        )
    }()
}
