import LabourMarket

/// The three readings of one background.
struct Scorers {
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
