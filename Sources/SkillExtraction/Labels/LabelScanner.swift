/// Finds the labels of texts and nothing else: the first pass of the extraction, by itself.
///
/// It remembers the words it has seen and belongs to one thread at a time.
public final class LabelScanner {
    private let labels: LabelTrie
    private let forms: WordForms

    /// A scanner over labels at hand.
    public init(_ labels: LabelTrie) {
        self.labels = labels
        forms = WordForms(language: labels.language, stems: labels.stems, cues: WordTable())
    }

    /// How many labels stand in a text, none overlapping another.
    public func count(in text: [UInt8]) -> Int {
        let tokens = Tokenizer(text).tokens
        let stems = forms.look(up: tokens, in: text).stems
        return labels.matches(tokens, stems, text) { [forms] in forms.joined(tokens[$0], tokens[$1], in: text) }.count
    }
}
