internal import CImpact

/// A query in the units of one index: sums of at most 16 bits, with the error they may have.
///
/// Kept and filled anew from query to query, so that a search needs no memory of its own.
struct ImpactPlan {
    /// A term sought.
    struct Term {
        var places: UnsafePointer<UInt16>
        var impacts: UnsafePointer<UInt8>
        var segments: UnsafePointer<UInt32>
        /// What a unit of impact adds, times 256.
        var factor: UInt16
    }

    /// What is sought, in the query's order.
    private(set) var terms: [Term] = []
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
    /// What each term adds at most, and the shares of it that impacts may be off by.
    private var contributions: [Double] = []
    private var errors: [Double] = []

    /// Puts a query into an index's units.
    mutating func prepare(_ query: ImpactQuery, _ index: ImpactIndex, _ runs: RowRuns?) {
        clear()
        for term in query.terms where term.term < index.shape.termCount && term.weight > 0 {
            let contribution = Double(term.weight) * Double(index.greatest[Int(term.term)])
            contributions.append(contribution)
            errors.append(contribution * Double(index.error[Int(term.term)]))
        }
        // No row has more terms than the longest: that bounds both its sum and what it is off by.
        let longest = min(index.shape.longestRow, contributions.count)
        let most = Double(query.bases.max() ?? 0) + Self.sum(of: longest, greatestOf: &contributions)
        let error = Self.sum(of: longest, greatestOf: &errors)
        // Every rounding up of one unit a term fits in as well.
        scale = most > 0 ? (65_000 - 4 * Double(longest)) / most : 0
        // Half a unit of the factor, and what the shift cuts off.
        over = Int((2 + error * scale + 0.5 * Double(longest)).rounded(.up))
        under = Int((2 + error * scale + 1.5 * Double(longest)).rounded(.up))
        for term in query.terms where term.term < index.shape.termCount && term.weight > 0 {
            add(Int(term.term), Double(term.weight), index)
        }
        for base in query.bases { bases.append(UInt16((Double(base) * scale).rounded())) }
        limitWindows(index, runs)
    }

    private mutating func clear() {
        terms.removeAll(keepingCapacity: true)
        bounds.removeAll(keepingCapacity: true)
        boundFactors.removeAll(keepingCapacity: true)
        bases.removeAll(keepingCapacity: true)
        contributions.removeAll(keepingCapacity: true)
        errors.removeAll(keepingCapacity: true)
    }

    private static func sum(of count: Int, greatestOf numbers: inout [Double]) -> Double {
        if count < numbers.count { numbers.sort(by: >) }
        return numbers[..<count].reduce(0, +)
    }

    private mutating func add(_ term: Int, _ weight: Double, _ index: ImpactIndex) {
        let units = weight * Double(index.greatest[term]) * scale
        let factor = UInt16((units * 256 / 255).rounded())
        guard factor > 0 else { return }
        bounds.append(index.windowGreatest + term * index.shape.paddedWindowCount)
        boundFactors.append(factor)
        let start = Int(index.postingStart[term])
        let segments = index.segments + term * (index.shape.windowCount + 1)
        terms.append(
            Term(places: index.places + start, impacts: index.impacts + start, segments: segments, factor: factor)
        )
    }

    private mutating func limitWindows(_ index: ImpactIndex, _ runs: RowRuns?) {
        let shape = index.shape
        ceilings.removeAll(keepingCapacity: true)
        for _ in 0..<shape.paddedWindowCount { ceilings.append(0) }
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
            impact_add_bounds(sums, ceilings.count, bounds, boundFactors, bounds.count)
        }
    }
}
