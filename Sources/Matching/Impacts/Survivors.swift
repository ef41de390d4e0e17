/// Rows that may be among the best, and what the k-th best score surely reaches.
///
/// All scores in the units of one plan.
struct Survivors {
    private var limit = 0
    /// The greatest of what scores surely reach, a binary heap with the least on top.
    private var best: [Int32] = []
    /// Rows met with what their scores reach at most, as `Candidates` holds them.
    private var met: [UInt64] = []
    private var ordered: [UInt64] = []
    private var places: [Int] = []
    /// A row whose score is surely less is out of the question.
    private(set) var bar = 0

    /// Starts a search for the `limit` best.
    mutating func begin(limit: Int) {
        self.limit = limit
        bar = 0
        best.removeAll(keepingCapacity: true)
        met.removeAll(keepingCapacity: true)
    }

    /// Whether as many rows as wanted have been met.
    var isFull: Bool { best.count == limit }

    /// Takes a row whose score may reach the bar.
    mutating func take(_ row: UInt32, atLeast: Int, atMost: Int) {
        met.append(Candidates.packed(row, units: UInt32(atMost)))
        let least = Int32(atLeast)
        if best.count < limit {
            best.append(least)
            siftUp()
        } else if least > best[0] {
            best[0] = least
            siftDown()
        } else {
            return
        }
        if best.count == limit { bar = max(0, Int(best[0])) }
    }

    /// The rows that are still in question, the most promising first.
    ///
    /// Sorted by counting: what they reach at most lies close together.
    mutating func settled() -> ArraySlice<UInt64> {
        var most = bar
        for entry in met { most = max(most, Int(Candidates.units(entry))) }
        places.removeAll(keepingCapacity: true)
        for _ in bar...most + 1 { places.append(0) }
        for entry in met where Int(Candidates.units(entry)) >= bar {
            places[most - Int(Candidates.units(entry)) + 1] += 1
        }
        for place in places.indices.dropFirst() { places[place] += places[place - 1] }
        let count = places.last ?? 0
        while ordered.count < count { ordered.append(0) }
        for entry in met where Int(Candidates.units(entry)) >= bar {
            let place = most - Int(Candidates.units(entry))
            ordered[places[place]] = entry
            places[place] += 1
        }
        return ordered[..<count]
    }

    private mutating func siftUp() {
        var child = best.count - 1
        while child > 0 {
            let parent = (child - 1) / 2
            guard best[child] < best[parent] else { return }
            best.swapAt(child, parent)
            child = parent
        }
    }

    private mutating func siftDown() {
        let least = best[0]
        var parent = 0
        while true {
            var child = 2 * parent + 1
            guard child < limit else { break }
            if child + 1 < limit, best[child + 1] < best[child] { child += 1 }
            guard best[child] < least else { break }
            best[parent] = best[child]
            parent = child
        }
        best[parent] = least
    }
}
