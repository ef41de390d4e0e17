import LabourMarket

/// One entry of an index, ready to be held against one person after the other.
public struct Offer<ID: PostingID>: Sendable {
    /// The entry.
    public let posting: Posting<ID>
    private let demand: Demand
    private let model: ScoringModel

    init(_ posting: Posting<ID>, _ model: ScoringModel) {
        self.posting = posting
        self.model = model
        demand = Demand(posting.requirements, posting.occupations, model)
    }

    /// The hit it is for a background: nil when it is not eligible, or nothing speaks for it.
    public func score(_ background: Background, among candidates: CandidateSet) -> Hit<ID>? {
        guard background.missing.isEmpty, let toAsk = candidates.judge(posting).toAsk else { return nil }
        let hit: Hit<ID> = Scorers(background, model).hit(posting.id, demand, toAsk)
        return hit.score.likely > 0 ? hit : nil
    }

    /// Its likely score for a background: nil when it is not eligible, or nothing speaks for it.
    ///
    /// Cheaper than `score`, for ranking many people before the best are explained.
    public func likely(_ background: Background, among candidates: CandidateSet) -> Double? {
        guard background.missing.isEmpty, candidates.judge(posting).toAsk != nil else { return nil }
        let likely = PairScorer(background, model).score(demand)
        return likely > 0 ? likely : nil
    }
}

extension SegmentedIndex {
    /// The entry with this id, to be held against people.
    public func offer(_ id: ID) -> Offer<ID>? { posting(id).map { Offer($0, base.model) } }
}
