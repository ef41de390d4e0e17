/// A label found in a text.
struct LabelMatch: Equatable {
    /// Positions of its words.
    var tokens: Range<Int>
    /// Positions of the concepts it names in the taxonomy, at most `LabelTrie.tiedConcepts`.
    var concepts: [UInt32]
    /// The kind of label they were found by.
    var kind: LabelEntry.Kind
}
