import Taxonomies

/// What verbs and the nouns made of them have in common: *undervise* and *undervisning*, *disponere* and *disponering*.
///
/// Snowball leaves the Scandinavian endings that make a noun of a verb. English stems need nothing more.
enum WordFamilies {
    /// In bytes; a shorter beginning says nothing.
    private static let shortest = 4

    private static let endings: [LanguageCode: [String]] = [
        .danish: scandinavian, .swedish: scandinavian,
        LanguageCode(rawValue: "no"): scandinavian, LanguageCode(rawValue: "nb"): scandinavian,
        LanguageCode(rawValue: "nn"): scandinavian,
    ]
    private static let scandinavian = ["ering", "ning", "ing", "else"]

    /// What the stems of a family share, nil in a language without families.
    static func root(of stem: [UInt8], _ language: LanguageCode) -> ArraySlice<UInt8>? {
        guard let endings = endings[language] else { return nil }
        for ending in endings where stem.count >= shortest + ending.utf8.count {
            if stem.suffix(ending.utf8.count).elementsEqual(ending.utf8) { return stem.dropLast(ending.utf8.count) }
        }
        return stem[...]
    }

    /// The root of a stem, the stem itself in a language without families.
    static func rootOrStem(_ stem: [UInt8], _ language: LanguageCode) -> [UInt8] {
        root(of: stem, language).map(Array.init) ?? stem
    }
}
