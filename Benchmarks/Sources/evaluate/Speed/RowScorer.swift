import Matching

/// Scores rows by the definition, in double precision, and keeps the best.
final class RowScorer {
    private let rows: SparseRows
    private var weights: [Double]
    private var scored: [(score: Double, row: UInt32)] = []

    init(_ rows: SparseRows, columnCount: Int) {
        self.rows = rows
        weights = Array(repeating: 0, count: columnCount)
    }

    /// The best of some rows for a query, best first, the lower row first among equals.
    func best(
        _ candidates: ArraySlice<UInt32>,
        _ query: ImpactQuery,
        limit: Int
    ) -> ArraySlice<
        (
            score: Double, row: UInt32
        )
    > {
        for term in query.terms { weights[Int(term.term)] = Double(term.weight) }
        scored.removeAll(keepingCapacity: true)
        rows.starts.withUnsafeBufferPointer { starts in
            rows.terms.withUnsafeBufferPointer { terms in
                rows.weights.withUnsafeBufferPointer { values in
                    weights.withUnsafeBufferPointer { weights in
                        for row in candidates {
                            var sum = 0.0
                            for entry in starts[Int(row)]..<starts[Int(row) + 1] {
                                sum += Double(values[entry]) * weights[Int(terms[entry])]
                            }
                            scored.append((sum, row))
                        }
                    }
                }
            }
        }
        for term in query.terms { weights[Int(term.term)] = 0 }
        scored.sort { ($1.score, $0.row) < ($0.score, $1.row) }
        return scored.prefix(limit)
    }
}
