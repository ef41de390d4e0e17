public import LabourMarket
import Taxonomies

/// One hit of a search.
public struct Hit<ID: Hashable & Comparable & Sendable>: Sendable {
    /// What was found.
    public let id: ID
    /// How well it fits.
    public let score: Score
    /// Why; its contributions sum to `score.likely`.
    public let explanation: Explanation
    /// Conditions not known on one side or the other.
    public let toAsk: [Condition]
}

/// What a search gave.
public struct SearchResult<ID: Hashable & Comparable & Sendable>: Sendable {
    /// Best first; ties by id.
    public let hits: [Hit<ID>]
    /// Number of candidates that met every condition known.
    public let eligible: Int
}

extension PostingIndex {
    /// The best `limit` candidates with a score above zero: exactly those that scoring every candidate would give.
    ///
    /// Sums are taken in single precision over the lists; everything within their error of the k-th best is then
    /// scored anew by the definition, in double precision.
    public func search(_ background: Background, among candidates: CandidateSet, limit: Int) -> SearchResult<ID> {
        guard limit > 0, background.missing.isEmpty else { return SearchResult(hits: [], eligible: 0) }
        let scorers = Scorers(background, model)
        let (ranked, verdicts) = rank(scorers.likely, among: candidates, limit: limit)
        let hits = ranked.map { ordinal, _ in
            scorers.hit(postings[Int(ordinal)].id, demands[Int(ordinal)], verdicts[ordinal] ?? [])
        }
        return SearchResult(hits: hits, eligible: verdicts.count)
    }

    /// What `search` would find, in its order, with the likely score and without reasons.
    public func ranking(
        _ background: Background,
        among candidates: CandidateSet,
        limit: Int
    ) -> [(id: ID, likely: Double)] {
        guard limit > 0, background.missing.isEmpty else { return [] }
        return rank(PairScorer(background, model), among: candidates, limit: limit).ranked.map {
            (postings[Int($0.ordinal)].id, $0.likely)
        }
    }

    private func rank(
        _ scorer: PairScorer,
        among candidates: CandidateSet,
        limit: Int
    ) -> (ranked: [(ordinal: Int32, likely: Double)], verdicts: [Int32: [Condition]]) {
        let sums = sums(scorer)
        var verdicts: [Int32: [Condition]] = [:]
        var best = TopK(limit)
        for ordinal in postings.indices {
            guard let toAsk = candidates.judge(postings[ordinal]).toAsk else { continue }
            verdicts[Int32(ordinal)] = toAsk
            if sums[ordinal] > 0 { best.offer(sums[ordinal], Int32(ordinal)) }
        }
        let floor = max(0, (best.threshold ?? 0) - Self.sumError)
        let rescored = verdicts.keys.filter { sums[Int($0)] > floor }.map {
            (ordinal: $0, likely: scorer.score(demands[Int($0)]))
        }
        let ranked = rescored.sorted { ($1.likely, $0.ordinal) < ($0.likely, $1.ordinal) }
        return (Array(ranked.prefix(limit)), verdicts)
    }

    /// One posting's hit for a background: nil when it is not eligible, or nothing speaks for it.
    public func score(_ background: Background, _ posting: Posting<ID>, among candidates: CandidateSet) -> Hit<ID>? {
        guard background.missing.isEmpty, let toAsk = candidates.judge(posting).toAsk else { return nil }
        let demand = Demand(posting.requirements, posting.occupations, model)
        let hit: Hit<ID> = Scorers(background, model).hit(posting.id, demand, toAsk)
        return hit.score.likely > 0 ? hit : nil
    }

    /// One posting's likely score for a background: nil when it is not eligible, or nothing speaks for it.
    ///
    /// Cheaper than `score`, for ranking many people before the best are explained.
    public func likely(_ background: Background, _ posting: Posting<ID>, among candidates: CandidateSet) -> Double? {
        guard background.missing.isEmpty, candidates.judge(posting).toAsk != nil else { return nil }
        let demand = Demand(posting.requirements, posting.occupations, model)
        let likely = PairScorer(background, model).score(demand)
        return likely > 0 ? likely : nil
    }

    /// More than the rounding error of a sum of at most a few thousand single-precision numbers that add up to 1.
    private static var sumError: Float { 1e-4 }

    private func sums(_ scorer: PairScorer) -> [Float] {
        var sums = [Float](repeating: 0, count: postings.count)
        let profile = scorer.profile
        var byGroup: [Int32: Double] = [:]
        for (group, skill) in profile.groupBest.sorted(by: { $0.key < $1.key }) {
            let value = model.weights.groupSimilarity * (profile.held[skill]?.strength ?? 0)
            byGroup[group] = value
            groupLists.add(Int(group), times: Float(value), to: &sums)
        }
        for skill in beyondGroups(profile) {
            let value = profile.met[skill] - (byGroup[model.relatedness.group[skill]] ?? 0)
            if value > 0 { skillLists.add(skill, times: Float(value), to: &sums) }
        }
        let proximityShare = Float(model.weights.proximityShare)
        for posting in sums.indices {
            let near = scorer.nearest.best(demands[posting].occupations[...]).map { scorer.nearest.proximity[$0] } ?? 0
            sums[posting] = (1 - proximityShare) * sums[posting] + proximityShare * near
        }
        return sums
    }

    /// Skills held themselves or through a direct neighbour, ascending.
    private func beyondGroups(_ profile: Profile) -> [Int] {
        var skills = Set(profile.held.keys)
        for skill in profile.held.keys { skills.formUnion(model.relatedness.neighbours(of: skill).map(Int.init)) }
        return skills.sorted()
    }
}

/// The three readings of one background.
private struct Scorers {
    let low: PairScorer
    let likely: PairScorer
    let high: PairScorer

    init(_ background: Background, _ model: ScoringModel) {
        let nearest = NearestOccupations(background.occupations, model)
        func scorer(_ reading: Profile.Reading) -> PairScorer {
            PairScorer(model: model, profile: Profile(background, model, reading), nearest: nearest)
        }
        (low, likely, high) = (scorer(.low), scorer(.likely), scorer(.high))
    }

    func hit<ID>(_ id: ID, _ demand: Demand, _ toAsk: [Condition]) -> Hit<ID> {
        Hit(
            id: id,
            score: Score(low: low.score(demand), likely: likely.score(demand), high: high.score(demand)),
            explanation: likely.explain(demand),
            toAsk: toAsk
        )
    }
}
