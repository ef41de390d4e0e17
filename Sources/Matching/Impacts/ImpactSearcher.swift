internal import CImpact

/// Searches one impact index, query after query, with memory of its own that it keeps.
///
/// Not for use by several threads at once: make one for each.
public final class ImpactSearcher {
    private let index: ImpactIndex
    private let runs: RowRuns?
    private var plan = ImpactPlan()
    private var survivors: Survivors
    private let window: WindowSums
    private var order: [Int32] = []
    private var direct: [UInt64] = []
    /// Windows that the last single search summed.
    private(set) var windowsSummed = 0
    private var plans: [ImpactPlan] = []
    private var survivorsOfMany: [Survivors] = []

    /// A searcher of an index whose rows come in runs, or not.
    public init(_ index: ImpactIndex, runs: RowRuns? = nil) {
        self.index = index
        self.runs = runs
        survivors = Survivors()
        window = WindowSums(index, runs)
    }

    /// Rows among which the `limit` best by the exact score are, all ties included: those whose sum the quantisation
    /// leaves in doubt.
    ///
    /// Rows of score 0 need not be among them.
    ///
    /// - Parameters:
    ///   - query: what is sought.
    ///   - limit: how many best rows are wanted.
    ///   - allowed: rows to be looked at; nil for all.
    /// - Returns: the rows; drop them before the next search, or it takes new memory.
    public func candidates(_ query: ImpactQuery, limit: Int, allowed: RowSet? = nil) -> Candidates {
        windowsSummed = 0
        guard limit > 0, index.rowCount > 0 else { return .none }
        if let allowed, allowed.count <= max(4 * limit, index.rowCount / Self.directShare) { return all(of: allowed) }
        plan.prepare(query, index, runs)
        survivors.begin(limit: limit)
        orderWindows()
        for place in order.indices {
            let number = Int(order[place])
            guard Int(plan.ceilings[number]) >= survivors.bar else {
                if runs != nil { break } else { continue }
            }
            window.score(number, plan, allowed, &survivors)
            windowsSummed += 1
        }
        // Fewer rows with a sum than wanted: what the sums round to nothing may count.
        if !survivors.isFull { return everything(allowed) }
        return Candidates(survivors.settled(), scale: plan.scale)
    }

    /// Searches for many at once, each window once for all of them, so that its postings are read while they are near:
    /// an eighth more on two cores, which share what memory gives.
    ///
    /// - Parameters:
    ///   - queries: what is sought; some hundreds at a time are enough.
    ///   - limit: how many best rows are wanted for each.
    ///   - found: called once for each query, in order, with what `candidates` would give.
    public func batch(_ queries: [ImpactQuery], limit: Int, found: (Int, Candidates) -> Void) {
        guard limit > 0, index.rowCount > 0 else { return }
        while plans.count < queries.count {
            plans.append(ImpactPlan())
            survivorsOfMany.append(Survivors())
        }
        for number in queries.indices {
            plans[number].prepare(queries[number], index, runs)
            survivorsOfMany[number].begin(limit: limit)
        }
        for place in 0..<index.shape.windowCount {
            for number in queries.indices where Int(plans[number].ceilings[place]) >= survivorsOfMany[number].bar {
                window.score(place, plans[number], nil, &survivorsOfMany[number])
            }
        }
        for number in queries.indices {
            guard survivorsOfMany[number].isFull else {
                found(number, everything(nil))
                continue
            }
            let settled = survivorsOfMany[number].settled()
            found(number, Candidates(settled, scale: plans[number].scale))
        }
    }

    /// Below one row in this many allowed, scoring each by the definition is faster than summing.
    private static let directShare = 256

    /// Windows as they lie; where like rows lie together, the most promising first.
    private func orderWindows() {
        if order.count != index.shape.windowCount { order = (0..<Int32(index.shape.windowCount)).map { $0 } }
        guard runs != nil else { return }
        let ceilings = plan.ceilings
        order.sort { (ceilings[Int($1)], $0) < (ceilings[Int($0)], $1) }
    }

    /// All rows of a set, to be scored by the definition.
    public func all(of allowed: RowSet) -> Candidates {
        direct.removeAll(keepingCapacity: true)
        allowed.forEach { direct.append(Candidates.packed(UInt32($0), units: Candidates.unbounded)) }
        return Candidates(direct[...], scale: 1)
    }

    private func everything(_ allowed: RowSet?) -> Candidates {
        all(of: allowed ?? RowSet(rowCount: index.rowCount, all: true))
    }
}
