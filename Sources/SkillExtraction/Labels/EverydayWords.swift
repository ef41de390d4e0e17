import Taxonomies

/// Tells labels that name a skill from everyday words that happen to be one.
///
/// The rule, for labels of one word (of longer ones only those in the language's list are left out):
/// 1. At most two letters (`C`, `R`, `HR`): found only when written with the same capitals.
/// 2. A word with a capital (`LESS`, `Polish`, `Access`): the same, if it is also used with a small letter in some other
///    label of the taxonomy or is one of the language's function words.
/// 3. An alternative or hidden label in small letters (`planning`, `lead`): no label at all if it is an everyday word:
///    its form stands in labels of several words of at least `spread` other concepts, or in the language's list.
///
/// Preferred labels in small letters always count, save those in the language's list.
struct EverydayWords {
    /// So many concepts must use a word before it counts as an everyday one.
    static let spread = 6

    private var concepts: [UInt64: Int] = [:]
    private let listed: Set<[UInt64]>

    /// Counts the words of a taxonomy's labels.
    init(_ taxonomy: Taxonomy, _ language: LanguageCode) {
        listed = Set((EverydayWordList.words[language] ?? []).map { Tokenizer($0).tokens.map(\.hash) })
        for skill in taxonomy.skills { count(skill.labels[language]) }
        for occupation in taxonomy.occupations { count(occupation.labels[language]) }
    }

    /// The single words of the language's list.
    var listedWords: Set<UInt64> { Set(listed.filter { $0.count == 1 }.compactMap(\.first)) }

    /// How a label must be written, or nil when it is no label.
    func writing(of label: [Token], _ kind: LabelEntry.Kind) -> LabelEntry.Writing? {
        guard let word = label.first, label.count == 1 else { return listed.contains(label.map(\.hash)) ? nil : .any }
        if word.length <= 2 { return word.shape == .small ? nil : .asGiven }
        let concepts = concepts[word.hash] ?? 0
        let isListed = listed.contains([word.hash])
        if word.shape != .small { return concepts > 0 || isListed ? .asGiven : .any }
        if isListed { return nil }
        return kind != .preferred && concepts >= Self.spread ? nil : .any
    }

    /// Each word once a concept, of labels with several words and in small letters only.
    private mutating func count(_ labels: Labels.InLanguage?) {
        guard let labels else { return }
        var seen: Set<UInt64> = []
        for label in labels.all {
            let tokens = Tokenizer(label).tokens
            guard tokens.count > 1 else { continue }
            for token in tokens where token.shape == .small { seen.insert(token.hash) }
        }
        for hash in seen { concepts[hash, default: 0] += 1 }
    }
}
