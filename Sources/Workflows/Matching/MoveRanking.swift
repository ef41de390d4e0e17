public import LabourMarket
import Matching
public import Taxonomies

/// Ranks moves between the occupations of a taxonomy.
public struct MoveRanking: Sendable {
    private let taxonomy: Taxonomy
    private let moves: OccupationMoves

    /// Indexes the occupations of a taxonomy.
    public init(_ taxonomy: Taxonomy) throws {
        self.taxonomy = taxonomy
        moves = try OccupationMoves(ScoringModel(taxonomy))
    }

    /// The best moves from an occupation, labelled in a language.
    public func document(
        from occupation: Occupation,
        industry: IndustryFilter,
        limit: Int,
        _ language: LanguageCode
    ) -> MovesDocument {
        MovesDocument(from: occupation, moves, industry: industry, limit: limit, taxonomy, language)
    }
}
