public import Taxonomies

/// Finds out the language of a text by its commonest words.
///
/// Each language has words that no other of them has; the language whose words come most often wins, if it has at least
/// `least` of them and `lead` times as many as the next.
public enum TextLanguage {
    /// Fewer words than this tell nothing.
    static let least = 2
    /// By how much the first must surpass the second.
    static let lead = 2

    /// The language of a text, nil where the text does not tell: too short, mixed, or in none of the languages known.
    public static func found(in text: String) -> LanguageCode? {
        var counts: [LanguageCode: Int] = [:]
        for token in Tokenizer(Array(text.utf8.prefix(bytesRead))).tokens {
            if let language = languageOfWord[token.hash] { counts[language, default: 0] += 1 }
        }
        let ranked = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        guard let first = ranked.first, first.value >= least else { return nil }
        return first.value >= lead * (ranked.dropFirst().first?.value ?? 0) ? first.key : nil
    }

    /// So much of a text is enough.
    private static let bytesRead = 4000

    private static let languageOfWord: [UInt64: LanguageCode] = words.reduce(into: [:]) { found, language in
        for word in language.value { found[WordHash(word.utf8).value] = language.key }
    }

    /// Common words of one language that are none in the others.
    static let words: [LanguageCode: [String]] = [
        .danish: [
            "af", "jeres", "hvad", "vores", "søger", "nogle", "mig", "uge",
            "jer", "blive", "bliver", "medarbejdere", "inden", "løn", "arbejdsopgaver",
        ],
        .swedish: [
            "och", "att", "är", "för", "inte", "till", "ett", "från", "dina", "även", "vår", "våra", "inom",
            "arbeta", "söker", "erfarenhet", "tjänsten",
        ],
        LanguageCode(rawValue: "no"): [
            "deg", "etter", "hva", "noen", "uke", "oppgaver", "jobb", "arbeidsoppgaver", "meg", "arbeid", "arbeide",
            "utdanning", "vårt",
        ],
        .english: [
            "the", "and", "of", "to", "you", "with", "our", "will", "your", "is", "we", "this", "are", "experience",
            "be", "have", "as", "on", "that", "skills", "work", "must",
        ],
        LanguageCode(rawValue: "de"): [
            "und", "das", "mit", "wir", "sie", "ihre", "für", "eine", "einen", "ist", "sind", "zu", "von", "bei",
            "ihr", "werden", "nicht",
        ],
    ]
}
