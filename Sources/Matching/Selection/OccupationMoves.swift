public import LabourMarket
public import Taxonomies

/// Moves from one occupation to others, ranked as vacancies are: an occupation held is a background, an occupation
/// sought is a posting.
public struct OccupationMoves: Sendable {
    private let index: PostingIndex<OccupationID>

    /// Indexes every occupation of the model's taxonomy.
    ///
    /// - Throws: `SectionedMemory.Failure` when there is not enough memory.
    public init(_ model: ScoringModel) throws {
        var builder = PostingIndexBuilder<OccupationID>(model)
        for occupation in model.taxonomy.occupations { builder.add(Posting(occupation)) }
        index = try builder.build()
    }

    /// The best moves from an occupation; none for one that the taxonomy does not hold.
    public func moves(
        from occupation: OccupationID,
        industry: IndustryFilter = .any,
        limit: Int
    ) -> [Hit<OccupationID>] {
        guard let (background, candidates) = query(occupation, industry) else { return [] }
        let hits = index.search(background, among: candidates, limit: limit + 1).hits
        return Array(hits.filter { $0.id != occupation }.prefix(limit))
    }

    /// The occupations that `moves` would find, in its order, with the likely score and without reasons.
    public func ranking(
        from occupation: OccupationID,
        industry: IndustryFilter = .any,
        limit: Int
    ) -> [(id: OccupationID, likely: Double)] {
        guard let (background, candidates) = query(occupation, industry) else { return [] }
        let ranked = index.ranking(background, among: candidates, limit: limit + 1)
        return Array(ranked.filter { $0.id != occupation }.prefix(limit))
    }

    private func query(_ occupation: OccupationID, _ industry: IndustryFilter) -> (Background, CandidateSet)? {
        index.model.taxonomy.occupation(occupation).map { held in
            let background = Background(occupations: [occupation], sections: held.sections)
            return (background, CandidateSet(sections: held.sections, industry: industry))
        }
    }
}
