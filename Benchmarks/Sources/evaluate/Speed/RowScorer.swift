import Matching

/// Scores rows by the definition, in double precision, and keeps the best.
final class RowScorer {
    private let rows: SparseRows
    private var weights: [Double]
    private var best: [(score: Double, row: UInt32)] = []
    /// Rows scored in the last search.
    private(set) var scored = 0
    /// So that the compiler keeps the reads that fetch ahead.
    private var touched: UInt64 = 0

    init(_ rows: SparseRows, columnCount: Int) {
        self.rows = rows
        weights = Array(repeating: 0, count: columnCount)
    }

    /// Rows whose entries are fetched together, so that waiting for memory overlaps.
    private static let ahead = 32

    /// The best of some rows for a query, best first, the lower row first among equals.
    func best(_ candidates: Candidates, _ query: ImpactQuery, limit: Int) -> [(score: Double, row: UInt32)] {
        for term in query.terms { weights[Int(term.term)] = Double(term.weight) }
        best.removeAll(keepingCapacity: true)
        scored = 0
        var start = candidates.startIndex
        while start < candidates.endIndex {
            let end = min(start + Self.ahead, candidates.endIndex)
            fetch(candidates[start..<end])
            for candidate in candidates[start..<end] {
                if best.count == limit, let last = best.last, candidate.atMost < last.score {
                    start = candidates.endIndex
                    break
                }
                keep(score(Int(candidate.row)), candidate.row, limit)
            }
            start = max(start, end)
        }
        for term in query.terms { weights[Int(term.term)] = 0 }
        return best
    }

    private func fetch(_ candidates: Candidates.SubSequence) {
        for candidate in candidates {
            let (first, end) = (rows.starts[Int(candidate.row)], rows.starts[Int(candidate.row) + 1])
            guard first < end else { continue }
            touched &+= UInt64(rows.terms[first]) &+ UInt64(rows.terms[end - 1])
            touched &+= UInt64(rows.weights[first].bitPattern) &+ UInt64(rows.weights[end - 1].bitPattern)
        }
    }

    private func score(_ row: Int) -> Double {
        scored += 1
        var sum = 0.0
        for entry in rows.starts[row]..<rows.starts[row + 1] {
            sum += Double(rows.weights[entry]) * weights[Int(rows.terms[entry])]
        }
        return sum
    }

    private func keep(_ score: Double, _ row: UInt32, _ limit: Int) {
        if best.count == limit {
            guard let last = best.last, (last.score, row) < (score, last.row) else { return }
            best.removeLast()
        }
        var place = best.count
        while place > 0, (best[place - 1].score, row) < (score, best[place - 1].row) { place -= 1 }
        best.insert((score, row), at: place)
    }
}
