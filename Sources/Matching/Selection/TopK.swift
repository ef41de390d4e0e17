/// Keeps the best k of a stream of scored rows, the lower rank first among equals.
struct TopK {
    /// A row kept.
    struct Entry {
        var score: Double
        /// Decides between equal scores: lower is better.
        var rank: UInt32
        var row: UInt32

        func isWorse(than other: Entry) -> Bool {
            score != other.score ? score < other.score : rank > other.rank
        }
    }

    private let limit: Int
    /// A binary heap with the worst kept on top.
    private var heap: [Entry] = []

    init(_ limit: Int) {
        self.limit = limit
    }

    /// What is kept, best first.
    var sorted: [Entry] { heap.sorted { $1.isWorse(than: $0) } }

    /// Whether something whose score is at most this could not be kept.
    func isBeyond(_ atMost: Double) -> Bool {
        guard heap.count >= limit, let worst = heap.first else { return limit <= 0 }
        return atMost < worst.score
    }

    mutating func offer(_ score: Double, _ rank: UInt32, _ row: UInt32) {
        let entry = Entry(score: score, rank: rank, row: row)
        if heap.count < limit {
            heap.append(entry)
            siftUp(heap.count - 1)
        } else if let worst = heap.first, worst.isWorse(than: entry) {
            heap[0] = entry
            siftDown(0)
        }
    }

    private mutating func siftUp(_ start: Int) {
        var child = start
        while child > 0 {
            let parent = (child - 1) / 2
            guard heap[child].isWorse(than: heap[parent]) else { return }
            heap.swapAt(child, parent)
            child = parent
        }
    }

    private mutating func siftDown(_ start: Int) {
        var parent = start
        while true {
            var worst = parent
            for child in [2 * parent + 1, 2 * parent + 2] where child < heap.count {
                if heap[child].isWorse(than: heap[worst]) { worst = child }
            }
            guard worst != parent else { return }
            heap.swapAt(parent, worst)
            parent = worst
        }
    }
}
