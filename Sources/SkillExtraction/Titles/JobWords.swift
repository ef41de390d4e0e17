import Taxonomies

/// The words that names of occupations end with: *accountant*, *teacher*, *director*.
///
/// A word that many names end with names a kind of job: by itself it does not tell which, whatever one occupation's
/// further labels say (*director* of films, *supervisor* of an oil refinery).
struct JobWords: Sendable {
    /// A word that ends the names of more occupations names a kind of job.
    static let mostOfOneJob = 10

    private let uses: WordTable

    /// Counts the occupations by the last words of their labels in a language.
    init(_ taxonomy: Taxonomy, _ language: LanguageCode) {
        var uses = WordTable(capacity: 4096)
        for occupation in taxonomy.occupations {
            guard let labels = occupation.labels[language] else { continue }
            let names = (labels.preferred.map { [$0] } ?? []) + labels.alternative + labels.hidden
            let ends = names.compactMap { name in
                LabelForms.forms(of: name, language).last.flatMap { Tokenizer($0).tokens.last?.hash }
            }
            for word in Set(ends) { uses[word] = (uses[word] ?? 0) + 1 }
        }
        self.uses = uses
    }

    /// Whether a word, or an English plural of it, ends the name of an occupation.
    func endNames(_ word: Token, in bytes: [UInt8]) -> Bool { count(word, bytes) > 0 }

    /// Whether a word names a kind of job and not one job.
    func nameAKind(_ word: Token, in bytes: [UInt8]) -> Bool { count(word, bytes) > Self.mostOfOneJob }

    /// Whether a label is one word that names a kind of job.
    func isAKind(_ label: String) -> Bool {
        let bytes = Array(label.utf8)
        let tokens = Tokenizer(bytes).tokens
        return tokens.count == 1 && tokens.allSatisfy { nameAKind($0, in: bytes) }
    }

    private func count(_ word: Token, _ bytes: [UInt8]) -> Int {
        let plural = EnglishForms.singular(word, in: bytes).flatMap { uses[$0] } ?? 0
        return Int(max(uses[word.hash] ?? 0, plural))
    }
}
