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
        let profile = Profile(background, model)
        let sums = sums(profile)
        var verdicts: [Int32: [Condition]] = [:]
        var best = TopK(limit)
        for ordinal in postings.indices {
            guard let toAsk = candidates.judge(postings[ordinal]).toAsk else { continue }
            verdicts[Int32(ordinal)] = toAsk
            if sums[ordinal] > 0 { best.offer(sums[ordinal], Int32(ordinal)) }
        }
        let floor = (best.threshold ?? 0) - Self.sumError
        let scorers = Scorers(background, model, likely: profile)
        let rescored = verdicts.keys.filter { sums[Int($0)] > max(0, floor) }.map { ordinal in
            let posting = postings[Int(ordinal)]
            return (ordinal, scorers.likely.explain(posting.requirements, occupations: posting.occupations))
        }
        let ranked = rescored.sorted { ($1.1.score, $0.0) < ($0.1.score, $1.0) }.prefix(limit)
        let hits = ranked.map { scorers.hit(postings[Int($0)], verdicts[$0] ?? [], $1) }
        return SearchResult(hits: hits, eligible: verdicts.count)
    }

    /// One posting's hit for a background: nil when it is not eligible, or nothing speaks for it.
    public func score(_ background: Background, _ posting: Posting<ID>, among candidates: CandidateSet) -> Hit<ID>? {
        guard background.missing.isEmpty, let toAsk = candidates.judge(posting).toAsk else { return nil }
        let hit = Scorers(background, model).hit(posting, toAsk)
        return hit.score.likely > 0 ? hit : nil
    }

    /// One posting's likely score for a background: nil when it is not eligible, or nothing speaks for it.
    ///
    /// Cheaper than `score`, for ranking many people before the best are explained.
    public func likely(_ background: Background, _ posting: Posting<ID>, among candidates: CandidateSet) -> Double? {
        guard background.missing.isEmpty, candidates.judge(posting).toAsk != nil else { return nil }
        let scorer = PairScorer(model: model, profile: Profile(background, model))
        let likely = scorer.score(posting.requirements, occupations: posting.occupations)
        return likely > 0 ? likely : nil
    }

    /// More than the rounding error of a sum of at most a few thousand single-precision numbers that add up to 1.
    private static var sumError: Float { 1e-4 }

    private func sums(_ profile: Profile) -> [Float] {
        var sums = [Float](repeating: 0, count: postings.count)
        let groupSimilarity = model.weights.groupSimilarity
        var byGroup: [Int32: Double] = [:]
        for (group, skill) in profile.groupBest.sorted(by: { $0.key < $1.key }) {
            let value = groupSimilarity * (profile.held[skill]?.strength ?? 0)
            byGroup[group] = value
            groupLists.add(Int(group), times: Float(value), to: &sums)
        }
        for (skill, strength) in strengths(profile) {
            let beyondGroup = strength - (byGroup[model.relatedness.group[skill]] ?? 0)
            if beyondGroup > 0 { skillLists.add(skill, times: Float(beyondGroup), to: &sums) }
        }
        let skillShare = Float(1 - model.weights.proximityShare)
        let proximityShare = Float(model.weights.proximityShare)
        for posting in sums.indices {
            var nearest: Float = 0
            for entry in occupationStarts[posting]..<occupationStarts[posting + 1] {
                nearest = max(nearest, profile.nearest[Int(occupations[Int(entry)])].proximity)
            }
            sums[posting] = skillShare * sums[posting] + proximityShare * nearest
        }
        return sums
    }

    /// Strength of every skill held itself or through a direct neighbour, in order of ordinal.
    private func strengths(_ profile: Profile) -> [(key: Int, value: Double)] {
        var strengths: [Int: Double] = profile.held.mapValues(\.strength)
        for (skill, evidence) in profile.held {
            let value = evidence.strength * model.weights.neighbourSimilarity
            for neighbour in model.relatedness.neighbours(of: skill) where value > strengths[Int(neighbour)] ?? 0 {
                strengths[Int(neighbour)] = value
            }
        }
        return strengths.sorted { $0.key < $1.key }
    }
}

/// The three readings of one background.
private struct Scorers {
    let low: PairScorer
    let likely: PairScorer
    let high: PairScorer

    init(_ background: Background, _ model: ScoringModel, likely profile: Profile? = nil) {
        low = PairScorer(model: model, profile: Profile(background, model, .low))
        likely = PairScorer(model: model, profile: profile ?? Profile(background, model))
        high = PairScorer(model: model, profile: Profile(background, model, .high))
    }

    func hit<ID>(_ posting: Posting<ID>, _ toAsk: [Condition], _ explanation: Explanation? = nil) -> Hit<ID> {
        let explanation = explanation ?? likely.explain(posting.requirements, occupations: posting.occupations)
        return Hit(
            id: posting.id,
            score: Score(
                low: low.score(posting.requirements, occupations: posting.occupations),
                likely: explanation.score,
                high: high.score(posting.requirements, occupations: posting.occupations)
            ),
            explanation: explanation,
            toAsk: toAsk
        )
    }
}
