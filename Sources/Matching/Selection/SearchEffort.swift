/// How much of an index a search had to look at.
public struct SearchEffort: Sendable, Hashable {
    /// Windows whose rows were summed.
    public private(set) var windows = 0
    /// Windows there are.
    public private(set) var allWindows = 0
    /// Rows that the sums left in doubt: at most so many are scored by the definition.
    public private(set) var inDoubt = 0

    /// No effort.
    public init() {}

    init(windows: Int, allWindows: Int, inDoubt: Int) {
        (self.windows, self.allWindows, self.inDoubt) = (windows, allWindows, inDoubt)
    }

    /// Adds another search's effort.
    public mutating func add(_ other: SearchEffort) {
        windows += other.windows
        allWindows += other.allWindows
        inDoubt += other.inDoubt
    }
}

extension PostingIndex {
    /// What `ranking` would have to look at.
    public func effort(_ background: Background, among candidates: CandidateSet, limit: Int) -> SearchEffort {
        let scorer = PairScorer(background, model)
        let query = scorer.impactQuery(bases: runOccupations.map(scorer.base))
        let allowed = allowed(candidates)
        return searchers.withSearcher { searcher in
            let inDoubt = searcher.candidates(query, limit: limit, allowed: allowed).count
            return SearchEffort(
                windows: searcher.windowsSummed,
                allWindows: impacts.shape.windowCount,
                inDoubt: inDoubt
            )
        }
    }
}
