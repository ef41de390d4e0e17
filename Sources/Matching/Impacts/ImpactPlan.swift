internal import CImpact

/// A query in the units of one index: sums of at most 16 bits, with the error they may have.
///
/// Kept and filled anew from query to query, so that a search needs no memory of its own.
struct ImpactPlan {
    /// A term held as postings.
    struct Sparse {
        var postings: UnsafePointer<UInt32>
        var segments: UnsafePointer<UInt32>
        /// The contribution of the greatest impact.
        var factor: UInt32
    }

    /// A term held as a dense column.
    struct Dense {
        var column: Int
        var factor: UInt16
    }

    /// Terms held as postings, in the query's order.
    private(set) var sparse: [Sparse] = []
    /// Terms held as columns, the least telling first.
    private(set) var dense: [Dense] = []
    /// Units a score of 1 comes to.
    private(set) var scale = 0.0
    /// A sum may exceed the score by less than this many units.
    private(set) var over = 0
    /// A sum may fall short of the score by less than this many units.
    private(set) var under = 0
    /// What each run starts from, in units, rounded.
    private(set) var bases: [UInt16] = []
    /// By window: no sum there is greater.
    private(set) var ceilings: [UInt16] = []
    /// Rows of `ImpactIndex.windowGreatest` and their factors, for `ceilings`.
    private var bounds: [UnsafePointer<UInt8>?] = []
    private var boundFactors: [UInt16] = []

    /// Puts a query into an index's units.
    mutating func prepare(_ query: ImpactQuery, _ index: ImpactIndex, _ runs: RowRuns?) {
        sparse.removeAll(keepingCapacity: true)
        dense.removeAll(keepingCapacity: true)
        bounds.removeAll(keepingCapacity: true)
        boundFactors.removeAll(keepingCapacity: true)
        bases.removeAll(keepingCapacity: true)
        let base = query.bases.max() ?? 0
        var most = Double(base)
        for term in query.terms { most += Double(term.weight) * greatest(term, index) }
        // Every rounding up of one unit a term fits in as well.
        scale = most > 0 ? (65_000 - 4 * Double(query.terms.count)) / most : 0
        var (over, under) = (2.0, 2.0)
        for term in query.terms where term.term < index.shape.termCount && term.weight > 0 {
            let number = Int(term.term)
            let units = Double(term.weight) * greatest(term, index) * scale
            guard units > 0 else { continue }
            let ceilings = index.windowGreatest + number * index.shape.paddedWindowCount
            if index.column[number] >= 0 {
                let factor = UInt16((units * 256 / 255).rounded())
                dense.append(Dense(column: Int(index.column[number]), factor: factor))
                // Half a step of the byte, half a unit of the factor, and what the shift cuts off.
                over += units / 510 + 0.5
                under += units / 510 + 1.5
                add(bound: ceilings, factor)
            } else {
                let factor = UInt32((units * 65_536 / 65_535).rounded())
                let segments = index.segments + number * (index.shape.windowCount + 1)
                let postings = index.postings + Int(index.postingStart[number])
                sparse.append(Sparse(postings: postings, segments: segments, factor: factor))
                over += 1
                under += 2
                add(bound: ceilings, UInt16(min(65_535, factor * 257 / 256 + 1)))
            }
        }
        for base in query.bases { bases.append(UInt16((Double(base) * scale).rounded())) }
        self.over = Int(over.rounded(.up))
        self.under = Int(under.rounded(.up))
        dense.sort { $0.factor < $1.factor }
        limitWindows(index, runs)
    }

    private func greatest(_ term: ImpactQuery.Term, _ index: ImpactIndex) -> Double {
        term.term < index.shape.termCount ? Double(index.greatest[Int(term.term)]) : 0
    }

    private mutating func add(bound: UnsafePointer<UInt8>, _ factor: UInt16) {
        bounds.append(bound)
        boundFactors.append(factor)
    }

    private mutating func limitWindows(_ index: ImpactIndex, _ runs: RowRuns?) {
        let shape = index.shape
        let slack = UInt16(bounds.count)
        ceilings.removeAll(keepingCapacity: true)
        for _ in 0..<shape.paddedWindowCount { ceilings.append(slack) }
        if let runs, !bases.isEmpty {
            var run = 0
            for window in 0..<shape.windowCount {
                let first = window * shape.windowSize
                let end = min(first + shape.windowSize, shape.rowCount)
                while runs.ends[run] <= first { run += 1 }
                var highest: UInt16 = 0
                var other = run
                while true {
                    highest = max(highest, bases[other])
                    if runs.ends[other] >= end { break }
                    other += 1
                }
                ceilings[window] &+= highest
            }
        }
        ceilings.withUnsafeMutableBufferPointer { ceilings in
            guard let sums = ceilings.baseAddress else { return }
            impact_add_columns(sums, ceilings.count, bounds, boundFactors, bounds.count)
        }
    }
}
