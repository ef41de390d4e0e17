internal import CImpact

/// The sums of one window at a time, and the rows of it that survive.
final class WindowSums {
    private let index: ImpactIndex
    private let runs: RowRuns?
    private let sums: UnsafeMutablePointer<UInt16>
    private let places: UnsafeMutablePointer<UInt16>
    private var columns: [impact_segment] = []
    private var segments: [impact_segment] = []

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
    /// Segments fetched ahead of the one being added.
    private static let ahead = 8

    /// Sums a window and hands on the rows that reach the bar.
    func score(_ window: Int, _ plan: ImpactPlan, _ allowed: RowSet?, _ survivors: inout Survivors) {
        let size = index.shape.windowSize
        let first = window * size
        let count = (min(size, index.rowCount - first) + 63) / 64 * 64
        if let allowed, !allowed.hasRows(in: first / 64..<min(allowed.wordCount, (first + count) / 64)) { return }
        start(plan, first, count)
        gather(window, plan)
        for segment in segments.prefix(Self.ahead) { impact_fetch(segment) }
        impact_add_columns(sums, count, columns, columns.count)
        for number in segments.indices {
            if number + Self.ahead < segments.count { impact_fetch(segments[number + Self.ahead]) }
            impact_add(sums, segments[number])
        }
        collect(first, count, plan.error(window, index), allowed, &survivors)
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

    /// Sorts a window's segments by how they are held.
    private func gather(_ window: Int, _ plan: ImpactPlan) {
        columns.removeAll(keepingCapacity: true)
        segments.removeAll(keepingCapacity: true)
        // Asked for in `greatest`, which has been read for all windows: most terms are in few windows.
        for term in plan.terms where term.greatest[window] > 0 {
            let (from, to) = (Int(term.segments[window]), Int(term.segments[window + 1]))
            let segment = impact_segment(
                places: term.places + from,
                impacts: term.impacts + from,
                count: to - from,
                factor: term.factor
            )
            if ImpactIndex.isColumn(to - from, windowSize: index.shape.windowSize) {
                columns.append(segment)
            } else {
                segments.append(segment)
            }
        }
    }

    private func collect(
        _ first: Int,
        _ count: Int,
        _ error: (over: Int, under: Int),
        _ allowed: RowSet?,
        _ survivors: inout Survivors
    ) {
        // The bar rises from stretch to stretch.
        var start = 0
        while start < count {
            let length = min(Self.stretch, count - start)
            let least = max(1, survivors.bar - error.under)
            let found = scan(start, length, UInt16(min(least, 65_535)), allowed, first)
            for number in 0..<found {
                let place = start + Int(places[number])
                guard first + place < index.rowCount else { break }
                let atMost = Int(sums[place]) + error.under
                guard atMost >= survivors.bar else { continue }
                survivors.take(UInt32(first + place), atLeast: Int(sums[place]) - error.over, atMost: atMost)
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
