/// The names of a concept in every language at hand, in SKOS's three kinds.
public struct Labels: Hashable, Sendable, Codable {
    /// The labels of one language.
    public struct InLanguage: Hashable, Sendable, Codable {
        /// The one name to show; nil where this language only has alternatives.
        public var preferred: String?
        /// Other names that may be shown.
        public var alternative: [String]
        /// Names that are searched but never shown (misspellings, dated words).
        public var hidden: [String]

        /// Makes the labels of one language.
        public init(preferred: String? = nil, alternative: [String] = [], hidden: [String] = []) {
            self.preferred = preferred
            self.alternative = alternative
            self.hidden = hidden
        }

        /// Every label, preferred first.
        public var all: [String] { (preferred.map { [$0] } ?? []) + alternative + hidden }
    }

    /// The labels by language.
    public private(set) var languages: [LanguageCode: InLanguage]

    /// Makes labels from a table by language.
    public init(_ languages: [LanguageCode: InLanguage] = [:]) {
        self.languages = languages
    }

    /// The labels of one language, if there are any.
    public subscript(_ language: LanguageCode) -> InLanguage? { languages[language] }

    /// The preferred label in the language asked for, else in English, else in the alphabetically first language.
    public func preferred(in language: LanguageCode) -> String? {
        if let label = languages[language]?.preferred ?? languages[.english]?.preferred { return label }
        return languages.keys.sorted().lazy.compactMap { languages[$0]?.preferred }.first
    }

    /// Lays another bundle's labels over these: a preferred label given first stays, alternatives are joined.
    public mutating func merge(_ other: Labels) {
        for (language, labels) in other.languages {
            guard var mine = languages[language] else {
                languages[language] = labels
                continue
            }
            mine.preferred = mine.preferred ?? labels.preferred
            mine.alternative.append(contentsOf: labels.alternative.filter { !mine.all.contains($0) })
            mine.hidden.append(contentsOf: labels.hidden.filter { !mine.all.contains($0) })
            languages[language] = mine
        }
    }
}
