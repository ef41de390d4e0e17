/// Rows that may be among the best, and the sum below which none can be.
struct Survivors {
    private var limit = 0
    private var doubt = 0
    /// The greatest sums so far, a binary heap with the least on top.
    private var best: [UInt16] = []
    /// Rows met with their sums, as `Candidates` holds them.
    private var met: [UInt64] = []
    /// A row whose sum is less is out of the question.
    private(set) var least = 1

    /// Starts a search for the `limit` best, of sums that may be off by `doubt` between them.
    mutating func begin(limit: Int, doubt: Int) {
        (self.limit, self.doubt) = (limit, doubt)
        least = 1
        best.removeAll(keepingCapacity: true)
        met.removeAll(keepingCapacity: true)
    }

    /// Whether as many rows as wanted have been met.
    var isFull: Bool { best.count == limit }

    /// Takes a row whose sum reaches `least`.
    mutating func take(_ row: UInt32, _ sum: UInt16) {
        met.append(Candidates.packed(row, sum: UInt32(sum)))
        if best.count < limit {
            best.append(sum)
            siftUp()
        } else if sum > best[0] {
            best[0] = sum
            siftDown()
        } else {
            return
        }
        if best.count == limit { least = max(1, Int(best[0]) - doubt) }
    }

    /// The rows that are still in question, the greatest sum first.
    mutating func settled() -> ArraySlice<UInt64> {
        var kept = 0
        for entry in met where Int(Candidates.sum(entry)) >= least {
            met[kept] = entry
            kept += 1
        }
        met[..<kept].sort(by: >)
        return met[..<kept]
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
        let sum = best[0]
        var parent = 0
        while true {
            var child = 2 * parent + 1
            guard child < limit else { break }
            if child + 1 < limit, best[child + 1] < best[child] { child += 1 }
            guard best[child] < sum else { break }
            best[parent] = best[child]
            parent = child
        }
        best[parent] = sum
    }
}
