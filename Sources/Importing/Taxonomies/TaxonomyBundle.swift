public import Taxonomies

/// A taxonomy as read from its files.
public struct TaxonomyBundle: Sendable {
    /// The taxonomy.
    public let taxonomy: Taxonomy
    /// What its files did not say as they should, in order of files.
    public let diagnostics: [Diagnostic]
    /// Equal for equal taxonomies, whatever files they came in: 32 hexadecimal digits.
    ///
    /// Name and version have no part in it.
    public let contentHash: String

    init(_ taxonomy: Taxonomy, _ diagnostics: [Diagnostic]) {
        self.taxonomy = taxonomy
        self.diagnostics = diagnostics
        contentHash = ContentHash.of(taxonomy)
    }
}
