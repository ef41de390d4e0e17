import LabourMarket
import Matching

/// Lays the floor of `Explanation.Coverage.isProposal` under a ranking.
enum Proposals {
    /// Looked at most this many times the number wanted: what stands behind so many that carry nothing over is not
    /// worth proposing either.
    private static let depth = 32

    /// The best hits that may be proposed.
    ///
    /// - Parameters:
    ///   - limit: how many.
    ///   - search: gives the best of all, as many as asked for.
    /// - Returns: at most `limit` hits, in the order of the search.
    static func best<ID: PostingID>(_ limit: Int, search: (_ limit: Int) -> [Hit<ID>]) -> [Hit<ID>] {
        var asked = limit
        while true {
            let found = search(asked)
            let kept = found.filter { $0.explanation.coverage.isProposal }
            if kept.count >= limit || found.count < asked || asked >= limit * depth { return Array(kept.prefix(limit)) }
            asked *= 2
        }
    }
}
