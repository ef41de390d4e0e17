import LabourMarket
import Taxonomies

extension PostingIndex {
    /// The best `limit` candidates with a score above zero: exactly those that scoring every candidate would give.
    public func search(_ background: Background, among candidates: CandidateSet, limit: Int) -> SearchResult<ID> {
        guard limit > 0, background.missing.isEmpty else { return SearchResult(hits: [], eligible: 0) }
        let scorers = Scorers(background, model)
        let allowed = allowed(candidates)
        let ranked = rank(scorers.likely, allowed: allowed, limit: limit)
        return SearchResult(
            hits: ranked.map { hit(row: $0.row, $0.id, scorers, candidates) },
            eligible: allowed.count
        )
    }

    /// What `search` would find, in its order, with the likely score and without reasons.
    public func ranking(
        _ background: Background,
        among candidates: CandidateSet,
        limit: Int
    ) -> [(id: ID, likely: Double)] {
        guard limit > 0, background.missing.isEmpty else { return [] }
        let ranked = rank(PairScorer(background, model), allowed: allowed(candidates), limit: limit)
        return ranked.map { ($0.id, $0.likely) }
    }

    /// The rows that may be proposed; those of `removed` may not.
    func allowed(_ candidates: CandidateSet, removed: RowSet? = nil) -> RowSet {
        var allowed = RowSet(rowCount: count, all: true)
        facets.restrict(&allowed, to: candidates)
        if let removed { allowed.subtract(removed) }
        return allowed
    }

    /// A row found, with its score.
    struct Ranked {
        let row: Int
        let id: ID
        let likely: Double
    }

    /// Rows asked for at once before they are scored.
    private static var ahead: Int { 32 }

    /// The best rows, best first; ties by id.
    func rank(_ scorer: PairScorer, allowed: RowSet, limit: Int) -> [Ranked] {
        let bases = runOccupations.map(scorer.base)
        let query = scorer.impactQuery(bases: bases)
        var best = TopK(limit)
        searchers.withSearcher { searcher in
            let candidates = searcher.candidates(query, limit: limit, allowed: allowed)
            for (number, candidate) in candidates.enumerated() {
                if best.isBeyond(candidate.atMost) { break }
                // Candidates lie anywhere: without asking ahead each waits for memory.
                if number % Self.ahead == 0 {
                    for next in candidates.dropFirst(number).prefix(Self.ahead) { rows.fetch(Int(next.row)) }
                }
                let row = Int(candidate.row)
                let likely = scorer.score(packed: rows[row], base: bases[runs.run(at: row)])
                if likely > 0 { best.offer(likely, names.ranks[row], candidate.row) }
            }
        }
        return best.sorted.compactMap { entry in
            names[Int(entry.row)].map { Ranked(row: Int(entry.row), id: $0, likely: entry.score) }
        }
    }

    /// A row with its reasons.
    func hit(row: Int, _ id: ID, _ scorers: Scorers, _ candidates: CandidateSet) -> Hit<ID> {
        let terms: Posting<ID>.Terms = facets.terms(row)
        return scorers.hit(id, demand(row), candidates.judge(facets.sections[row], terms).toAsk ?? [])
    }
}
