public import LabourMarket
public import Matching
public import Taxonomies

/// Moves from one occupation to others, in the JSON shape of the command line.
public struct MovesDocument: Encodable, Sendable {
    /// One move.
    public struct Entry: Encodable, Sendable {
        /// Place in the list, from 1.
        public let rank: Int
        /// URI of the occupation to move to.
        public let to: String
        /// Its label.
        public let label: String
        /// Its ISCO-08 unit group.
        public let isco: String?
        /// How well it fits, and why.
        public let fit: FitDocument
    }

    /// URI of the occupation to move from.
    public let from: String
    /// Its label.
    public let label: String
    /// Best first.
    public let entries: [Entry]

    /// Ranks the moves from an occupation and labels them in a language.
    public init(
        from occupation: Occupation,
        _ moves: OccupationMoves,
        industry: IndustryFilter,
        limit: Int,
        _ taxonomy: Taxonomy,
        _ language: LanguageCode
    ) {
        from = occupation.id.uri
        label = occupation.labels.preferred(in: language) ?? occupation.id.uri
        let hits = Proposals.best(limit) { moves.moves(from: occupation.id, industry: industry, limit: $0) }
        entries = hits.enumerated().map { position, hit in
            let target = taxonomy.occupation(hit.id)
            return Entry(
                rank: position + 1,
                to: hit.id.uri,
                label: target?.labels.preferred(in: language) ?? hit.id.uri,
                isco: target?.isco?.digits,
                fit: FitDocument(
                    hit.score,
                    hit.explanation,
                    hit.toAsk,
                    typical: taxonomy.typicalConditions(of: [hit.id]),
                    taxonomy,
                    language
                )
            )
        }
    }
}
