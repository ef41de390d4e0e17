import Synchronization

/// Searchers of one index that are not in use, so that a search finds its memory warm.
final class SearcherPool: Sendable {
    private struct Idle: @unchecked Sendable {
        let searcher: ImpactSearcher
    }

    private let impacts: ImpactIndex
    private let runs: RowRuns
    private let idle = Mutex<[Idle]>([])

    init(_ impacts: ImpactIndex, _ runs: RowRuns) {
        self.impacts = impacts
        self.runs = runs
    }

    /// Lends a searcher for the time of a call.
    func withSearcher<Result>(_ body: (ImpactSearcher) -> Result) -> Result {
        let lent = idle.withLock { $0.popLast() } ?? Idle(searcher: ImpactSearcher(impacts, runs: runs))
        defer { idle.withLock { $0.append(lent) } }
        return body(lent.searcher)
    }
}
