internal import CImpact

/// The sums of one window at a time, and the rows of it that survive.
final class WindowSums {
    private let index: ImpactIndex
    private let runs: RowRuns?
    private let sums: UnsafeMutablePointer<UInt16>
    private let places: UnsafeMutablePointer<UInt16>
    private var columns: [UnsafePointer<UInt8>?] = []
    private var factors: [UInt16] = []

    init(_ index: ImpactIndex, _ runs: RowRuns?) {
        self.index = index
        self.runs = runs
        sums = .allocate(capacity: index.shape.windowSize)
        places = .allocate(capacity: index.shape.windowSize)
    }

    deinit {
        sums.deallocate()
        places.deallocate()
    }

    /// Places looked through before the bar is raised.
    private static let stretch = 1024
    /// Columns are left out of the sums as long as together they cannot bring this share of the bar: then only rows
    /// that the rest brings near it have them added.
    private static let leftOutShare = 0.3

    /// Sums a window and hands on the rows that reach the bar.
    func score(_ window: Int, _ plan: ImpactPlan, _ allowed: RowSet?, _ survivors: inout Survivors) {
        let size = index.shape.windowSize
        let first = window * size
        let count = (min(size, index.rowCount - first) + 63) / 64 * 64
        if let allowed, !allowed.hasRows(in: first / 64..<min(allowed.wordCount, (first + count) / 64)) { return }
        start(plan, first, count)
        let (leftOut, atMost) = leftOut(plan, bar: survivors.least)
        columns.removeAll(keepingCapacity: true)
        factors.removeAll(keepingCapacity: true)
        for term in plan.dense[leftOut...] {
            columns.append(index.columnBytes(term.column, window: window))
            factors.append(term.factor)
        }
        if !columns.isEmpty { impact_add_columns(sums, count, columns, factors, columns.count) }
        for term in plan.sparse {
            let from = Int(term.segments[window])
            let to = Int(term.segments[window + 1])
            if from < to { impact_add_segment(sums, term.postings + from, to - from, term.factor) }
        }
        collect(window, plan, allowed, leftOut, atMost, count, &survivors)
    }

    private func start(_ plan: ImpactPlan, _ first: Int, _ count: Int) {
        guard let runs, !plan.bases.isEmpty else {
            sums.update(repeating: 0, count: count)
            return
        }
        var run = runs.run(at: first)
        var place = 0
        while place < count, run < runs.ends.count {
            let end = min(count, runs.ends[run] - first)
            (sums + place).update(repeating: plan.bases[run], count: end - place)
            place = end
            run += 1
        }
        (sums + place).update(repeating: 0, count: count - place)
    }

    /// How many of the least telling columns are left out, and what they bring at most.
    private func leftOut(_ plan: ImpactPlan, bar: Int) -> (count: Int, atMost: Int) {
        let room = Int(Double(bar) * Self.leftOutShare)
        var (count, atMost) = (0, 0)
        while count < plan.dense.count {
            let more = (Int(plan.dense[count].factor) * 255) >> 8
            guard atMost + more <= room else { break }
            atMost += more
            count += 1
        }
        return (count, atMost)
    }

    private func collect(
        _ window: Int,
        _ plan: ImpactPlan,
        _ allowed: RowSet?,
        _ leftOut: Int,
        _ atMost: Int,
        _ count: Int,
        _ survivors: inout Survivors
    ) {
        let first = window * index.shape.windowSize
        // Where columns were left out the bar is high and few rows are found: all of the window at once, so that
        // fetching their bytes overlaps. Where none were, the bar rises from stretch to stretch.
        let stretch = leftOut > 0 ? count : Self.stretch
        var start = 0
        while start < count {
            let length = min(stretch, count - start)
            let bar = max(1, survivors.least - atMost)
            var found = scan(start, length, UInt16(min(bar, 65_535)), allowed, first)
            let sums = sums + start
            var missing = atMost
            // The most telling of the columns left out first: most rows are out of the question after one or two.
            for term in plan.dense[..<leftOut].reversed() where found > 0 {
                let column = index.columnBytes(term.column, window: window) + start
                let factor = UInt32(term.factor)
                missing -= Int((255 &* factor) &>> 8)
                let least = survivors.least - missing
                var kept = 0
                for number in 0..<found {
                    let place = Int(places[number])
                    sums[place] &+= UInt16(truncatingIfNeeded: (UInt32(column[place]) &* factor) &>> 8)
                    places[kept] = places[number]
                    kept &+= Int(sums[place]) >= least ? 1 : 0
                }
                found = kept
            }
            for number in 0..<found {
                let place = Int(places[number])
                let row = first + start + place
                guard row < index.rowCount else { break }
                if Int(sums[place]) >= survivors.least { survivors.take(UInt32(row), sums[place]) }
            }
            start += length
        }
    }

    private func scan(_ start: Int, _ length: Int, _ bar: UInt16, _ allowed: RowSet?, _ first: Int) -> Int {
        guard let allowed else { return impact_scan(sums + start, length, bar, nil, places) }
        return allowed.withWords { words in
            guard let words else { return 0 }
            return impact_scan(sums + start, length, bar, words + (first + start) / 64, places)
        }
    }
}
