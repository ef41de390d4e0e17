/// What is sought in an impact index: weights over terms, and what each run of rows starts from.
public struct ImpactQuery: Sendable {
    /// A term with its weight, positive and finite; each term once.
    public struct Term: Sendable {
        /// Its number in the index.
        public var term: UInt32
        /// How much a weight of 1 in a row adds to the row's score.
        public var weight: Float

        /// A weighted term.
        public init(_ term: UInt32, _ weight: Float) {
            self.term = term
            self.weight = weight
        }
    }

    /// The terms sought.
    public var terms: [Term]
    /// What every row of a run scores before any term, not negative; empty when nothing.
    ///
    /// Runs are those of `RowRuns` given to the search.
    public var bases: [Float]

    /// A query.
    public init(_ terms: [Term], bases: [Float] = []) {
        self.terms = terms
        self.bases = bases
    }
}

/// Rows cut into runs that share a base: run i is rows ends[i - 1] ..< ends[i].
public struct RowRuns: Sendable {
    /// Where runs end, ascending; the last is the number of rows.
    let ends: [Int]

    /// Takes the runs' ends.
    public init(ends: [Int]) {
        self.ends = ends
    }

    /// The first run that reaches into rows from `row` on.
    func run(at row: Int) -> Int { ends.partitioningIndex { $0 > row } }
}

extension RandomAccessCollection {
    /// The first index whose element meets a condition that all later ones meet too.
    func partitioningIndex(where belongs: (Element) -> Bool) -> Index {
        var low = startIndex
        var count = self.count
        while count > 0 {
            let half = count / 2
            let middle = index(low, offsetBy: half)
            if belongs(self[middle]) {
                count = half
            } else {
                low = index(after: middle)
                count -= half + 1
            }
        }
        return low
    }
}
