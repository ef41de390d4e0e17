import Taxonomies

/// The forms of a label that are worth looking for in text.
enum LabelForms {
    /// The label, and the label without a qualifier in brackets at its end: `Java (computer programming)`, `Java`.
    static func forms(of label: String, _ language: LanguageCode) -> [String] {
        guard label.last == ")", let open = label.lastIndex(of: "("), open != label.startIndex else { return [label] }
        return [label, String(label[..<open])]
    }

    /// Whether the language writes compounds as one word.
    static func writesCompounds(_ language: LanguageCode) -> Bool {
        ["da", "sv", "no", "nb", "nn", "de", "fi"].contains(language.rawValue)
    }

    /// What may stand between the parts of a compound; the commonest first.
    static let linkingLetters = ["s", "e", "er"]
}

/// Words that come and go in a phrase without changing what it means.
enum Articles {
    /// By language.
    static let words: [LanguageCode: [String]] = [
        .english: ["a", "an", "the"],
        .danish: ["en", "et", "den", "det", "de"],
        .swedish: ["en", "ett", "den", "det", "de"],
    ]
}
