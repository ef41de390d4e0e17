import Foundation

/// Means of reciprocal rank, recall and nDCG, the latter two over the first ten.
struct RankingMeasures {
    private(set) var queries = 0
    private var reciprocalRank = 0.0
    private var recall = 0.0
    private var gain = 0.0

    /// Adds one query: the grades of what was ranked, best first, and all grades there were to find.
    mutating func add(ranked: [Int], relevant: [Int]) {
        queries += 1
        if let first = ranked.firstIndex(where: { $0 > 0 }) { reciprocalRank += 1 / Double(first + 1) }
        recall += Double(ranked.prefix(10).count { $0 > 0 }) / Double(min(10, relevant.count))
        gain += Self.discounted(ranked.prefix(10)) / Self.discounted(relevant.sorted(by: >).prefix(10))
    }

    func line(_ name: String) -> String {
        let count = Double(max(1, queries))
        return String(
            format: "%@  n=%d MRR=%.4f R@10=%.4f nDCG@10=%.4f",
            name,
            queries,
            reciprocalRank / count,
            recall / count,
            gain / count
        )
    }

    private static func discounted(_ grades: ArraySlice<Int>) -> Double {
        grades.enumerated().reduce(0) { $0 + Double($1.element) / log2(Double($1.offset) + 2) }
    }
}
