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
        /// By window: the greatest impact there.
        var greatest: UnsafePointer<UInt8>
        /// What a unit of impact adds, times 256.
        var factor: UInt16
    }

    /// What is sought, in the query's order.
    private(set) var terms: [Term] = []
    /// Units a score of 1 comes to.
    private(set) var scale = 0.0
    /// Terms of the query.
    private var sought = 0
    /// The greatest weight of the query, and its length.
    private var greatest = 0.0
    private var length = 0.0
    /// What each run starts from, in units, rounded.
    private(set) var bases: [UInt16] = []
    /// By window: no score there comes to more units.
    private(set) var ceilings: [UInt16] = []
    /// Rows of `ImpactIndex.windowGreatest` and their factors, for `ceilings`.
    private var bounds: [UnsafePointer<UInt8>?] = []
    private var boundFactors: [UInt16] = []

    /// Puts a query into an index's units.
    mutating func prepare(_ query: ImpactQuery, _ index: ImpactIndex, _ runs: RowRuns?) {
        clear()
        var (squares, sum) = (0.0, 0.0)
        greatest = 0
        for term in query.terms where term.term < index.shape.termCount && term.weight > 0 {
            let weight = Double(term.weight)
            greatest = max(greatest, weight)
            squares += weight * weight
            sum += weight * Double(index.greatest[Int(term.term)])
        }
        length = squares.squareRoot()
        let limits = index.shape.limits
        let base = Double(query.bases.max() ?? 0)
        let most = base + min(sum, limits.weights.product(greatest: greatest, length: length))
        let error = limits.errors.product(greatest: greatest, length: length)
        sought = query.terms.count
        // What is rounded up fits in as well.
        scale = most > 0 ? max(0, 65_000 - Double(min(limits.longest, sought))) / (most + error) : 0
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
    }

    /// How many units a row's sum may exceed its score by, and fall short of it, in a window.
    ///
    /// A term's factor is off by up to half a unit, and up to a unit is cut off its product.
    func error(_ window: Int, _ index: ImpactIndex) -> (over: Int, under: Int) {
        let longest = Int(index.windowLongest[window])
        let terms = Double(min(longest == UInt16.max ? index.shape.limits.longest : longest, sought))
        let errors = index.windowErrors + 2 * window
        let norms = RowLimits.Norms(sum: Double(errors[0]), length: Double(errors[1]))
        let quantised = 2 + norms.product(greatest: greatest, length: length) * scale
        return (Int((quantised + 0.5 * terms).rounded(.up)), Int((quantised + 1.5 * terms).rounded(.up)))
    }

    private mutating func add(_ term: Int, _ weight: Double, _ index: ImpactIndex) {
        let units = weight * Double(index.greatest[term]) * scale
        let factor = UInt16((units * 256 / 255).rounded())
        guard factor > 0 else { return }
        let greatest = index.windowGreatest + term * index.shape.paddedWindowCount
        bounds.append(greatest)
        boundFactors.append(factor)
        let start = Int(index.postingStart[term])
        let segments = index.segments + term * (index.shape.windowCount + 1)
        terms.append(
            Term(
                places: index.places + start,
                impacts: index.impacts + start,
                segments: segments,
                greatest: greatest,
                factor: factor
            )
        )
    }

    private mutating func limitWindows(_ index: ImpactIndex, _ runs: RowRuns?) {
        let shape = index.shape
        ceilings.removeAll(keepingCapacity: true)
        for window in 0..<shape.paddedWindowCount {
            ceilings.append(window < shape.windowCount ? UInt16(clamping: error(window, index).under) : 0)
        }
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
                ceilings[window] = UInt16(clamping: Int(ceilings[window]) + Int(highest))
            }
        }
        ceilings.withUnsafeMutableBufferPointer { ceilings in
            guard let sums = ceilings.baseAddress else { return }
            impact_add_bounds(sums, ceilings.count, bounds, boundFactors, bounds.count)
        }
    }
}
