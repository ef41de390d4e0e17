public import LabourMarket
public import Taxonomies

/// What one skill more would open: how many eligible vacancies it would lift over a threshold.
public struct Opening: Sendable, Hashable {
    /// The skill to be gained.
    public let skill: SkillID
    /// Vacancies whose score would reach the threshold, and now does not.
    public let vacancies: Int
}

extension SegmentedIndex {
    /// The single skills that would lift most eligible vacancies over a threshold, all skills compared by the scorer
    /// itself.
    ///
    /// The score is linear in what is met, so that each vacancy below the threshold is gone through once: what it lacks
    /// is credited to every skill that would supply it, itself, a neighbour or its group.
    ///
    /// - Parameters:
    ///   - background: the person.
    ///   - candidates: what may be proposed.
    ///   - threshold: the likely score, in (0, 1], from which a vacancy counts as open.
    ///   - limit: how many skills at most.
    ///   - source: how the skill would be known; a course evidences it.
    /// - Returns: best first, ties by skill; only skills that open anything.
    public func openings(
        _ background: Background,
        among candidates: CandidateSet,
        threshold: Double,
        limit: Int,
        source: Evidence.Source = .evidenced(by: "")
    ) -> [Opening] {
        guard background.missing.isEmpty, limit > 0 else { return [] }
        let scorer = PairScorer(background, base.model)
        var count = OpeningCount(scorer, strength: base.model.weights.strength(of: source), threshold: threshold)
        for (segment, removed) in segments {
            let allowed = segment.allowed(candidates, removed: removed)
            let bases = segment.runOccupations.map(scorer.base)
            segment.runs.forEach(allowed) { row, run in count.add(segment.rows[row], base: bases[run]) }
        }
        return count.best(limit)
    }
}

extension RowRuns {
    /// Calls with each row of a set and the run it lies in, ascending.
    func forEach(_ rows: RowSet, _ body: (Int, Int) -> Void) {
        var run = 0
        rows.forEach { row in
            while ends[run] <= row { run += 1 }
            body(row, run)
        }
    }
}
