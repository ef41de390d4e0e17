import Taxonomies

/// What reads a language, prepared when the first text in it comes and kept.
struct PerLanguage<Reader> {
    private var prepared: [LanguageCode: Reader] = [:]

    /// The reader of a language; the first call for it prepares one.
    mutating func reader(_ language: LanguageCode, prepare: () -> Reader) -> Reader {
        if let known = prepared[language] { return known }
        let made = prepare()
        prepared[language] = made
        return made
    }
}
