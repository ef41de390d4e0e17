/// Rows of (term, weight), one after another: what an impact index is built from.
public struct SparseRows: Sendable {
    /// Where each row begins; one more than there are rows.
    public private(set) var starts: [Int] = [0]
    /// The terms of all rows, each once in its row.
    public private(set) var terms: [UInt32] = []
    /// Weights beside `terms`, finite and not negative.
    public private(set) var weights: [Float] = []

    /// No rows.
    public init() {}

    /// Takes rows as they stand in a compressed sparse row file; nil when the parts do not fit together.
    public init?(starts: [Int], terms: [UInt32], weights: [Float]) {
        guard starts.first == 0, starts.last == terms.count, terms.count == weights.count,
            zip(starts, starts.dropFirst()).allSatisfy({ $0 <= $1 })
        else { return nil }
        (self.starts, self.terms, self.weights) = (starts, terms, weights)
    }

    /// Number of rows.
    public var count: Int { starts.count - 1 }

    /// Appends a row.
    public mutating func append(_ row: some Sequence<(term: Int, weight: Float)>) {
        for entry in row {
            terms.append(UInt32(entry.term))
            weights.append(entry.weight)
        }
        starts.append(terms.count)
    }
}
