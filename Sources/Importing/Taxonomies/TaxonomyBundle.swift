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

    /// Training ways into skills, in order of key; none where the format has none.
    public let courses: [Course]
    /// What is typical of the work in an occupation; none where the format has none.
    public let conditions: [OccupationID: Set<TypicalCondition>]

    init(_ taxonomy: Taxonomy, _ diagnostics: [Diagnostic], _ companions: Companions = Companions()) {
        courses = companions.courses.values.sorted { $0.id < $1.id }
        conditions = companions.conditions
        self.taxonomy = taxonomy
        self.diagnostics = diagnostics
        contentHash = ContentHash.of(taxonomy)
    }
}
