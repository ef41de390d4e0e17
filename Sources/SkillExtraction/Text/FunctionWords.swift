import Taxonomies

/// Words that only hold a phrase together: a label is not told by them.
enum FunctionWords {
    /// By language, in lower case.
    static let words: [LanguageCode: [String]] = [
        .english: [
            "a", "an", "the", "of", "in", "to", "for", "and", "or", "with", "on", "at", "by", "from", "as", "is", "are",
            "be", "you", "your", "our", "we", "will", "this", "that", "their", "its", "it", "i", "into", "using", "use",
            "which", "who", "have", "has", "within", "through", "other", "others", "etc", "such", "all", "any", "more",
            "up", "about",
        ],
        .danish: [
            "en", "et", "den", "det", "de", "i", "af", "til", "for", "og", "eller", "med", "på", "ved", "fra", "som",
            "er", "at", "du", "dig", "din", "dit", "dine", "vi", "vores", "os", "vil", "denne", "dette", "disse",
            "deres", "sin", "sit", "sine", "jeg", "ind", "ud", "bruge", "der", "har", "have", "inden", "gennem",
            "andre", "anden", "andet", "mv", "osv", "alle", "mere", "op", "om", "samt", "under", "hos",
        ],
        .swedish: [
            "en", "ett", "den", "det", "de", "i", "av", "till", "för", "och", "eller", "med", "på", "vid", "från",
            "som", "är", "att", "du", "dig", "din", "ditt", "dina", "vi", "vår", "våra", "oss", "ska", "denna", "detta",
            "dessa", "deras", "sin", "sitt", "sina", "jag", "in", "ut", "använda", "har", "ha", "inom", "genom",
            "andra", "annan", "annat", "mm", "osv", "alla", "mer", "upp", "om", "samt", "under", "hos",
        ],
    ]
}
