/// Keeps the best k of a stream of (score, ordinal), the lower ordinal first among equals.
struct TopK {
    private let limit: Int
    /// A binary heap with the worst kept on top.
    private var heap: [(score: Float, ordinal: Int32)] = []

    init(_ limit: Int) {
        self.limit = limit
    }

    /// The score below which nothing enters, once k are kept.
    var threshold: Float? { heap.count == limit ? heap.first?.score : nil }

    mutating func offer(_ score: Float, _ ordinal: Int32) {
        if heap.count < limit {
            heap.append((score, ordinal))
            siftUp(heap.count - 1)
        } else if let worst = heap.first, Self.isWorse(worst, (score, ordinal)) {
            heap[0] = (score, ordinal)
            siftDown(0)
        }
    }

    private static func isWorse(_ one: (score: Float, ordinal: Int32), _ other: (score: Float, ordinal: Int32)) -> Bool
    {
        one.score != other.score ? one.score < other.score : one.ordinal > other.ordinal
    }

    private mutating func siftUp(_ start: Int) {
        var child = start
        while child > 0 {
            let parent = (child - 1) / 2
            guard Self.isWorse(heap[child], heap[parent]) else { return }
            heap.swapAt(child, parent)
            child = parent
        }
    }

    private mutating func siftDown(_ start: Int) {
        var parent = start
        while true {
            var worst = parent
            for child in [2 * parent + 1, 2 * parent + 2] where child < heap.count {
                if Self.isWorse(heap[child], heap[worst]) { worst = child }
            }
            guard worst != parent else { return }
            heap.swapAt(parent, worst)
            parent = worst
        }
    }
}
