import Foundation

/// How well right elements are ranked: reciprocal rank and share of queries with a right one among the first few.
struct TitleMeasures {
    private var ranks: [Int?] = []

    /// Takes the rank of the first right element, from 1; nil where there is none.
    mutating func add(_ rank: Int?) { ranks.append(rank) }

    /// Mean reciprocal rank.
    var reciprocal: Double { mean { $0.map { 1 / Double($0) } ?? 0 } }

    /// Share of queries with a right element among the first `count`.
    func accuracy(at count: Int) -> Double { mean { $0.map { $0 <= count } ?? false ? 1 : 0 } }

    /// All of them in a line.
    var line: String {
        String(
            format: "MRR %.4f  A@1 %.4f  A@5 %.4f  A@10 %.4f",
            reciprocal,
            accuracy(at: 1),
            accuracy(at: 5),
            accuracy(at: 10)
        )
    }

    private func mean(_ value: (Int?) -> Double) -> Double {
        ranks.isEmpty ? 0 : ranks.reduce(0) { $0 + value($1) } / Double(ranks.count)
    }
}
