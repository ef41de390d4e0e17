/// Sums what the words of a title add to labels, in memory kept from title to title.
///
/// One number a label, 0 for labels not reached; what a title costs grows with the labels it reaches.
struct LabelSums {
    private var sums: [Float]
    private var reached: [UInt32]
    private var count = 0

    /// Room for so many labels.
    init(labels: Int) {
        sums = Array(repeating: 0, count: labels)
        // One place more, for what is written before it is known to be new.
        reached = Array(repeating: 0, count: labels + 1)
    }

    /// Adds a word's part in each label that holds it; `factor` and the postings' weights are above 0.
    mutating func add(_ postings: UnsafeBufferPointer<TitleIndex.Posting>, times factor: Float) {
        guard factor > 0 else { return }
        var count = count
        sums.withUnsafeMutableBufferPointer { sums in
            reached.withUnsafeMutableBufferPointer { reached in
                for posting in postings {
                    let label = Int(posting.label)
                    let sum = sums[label]
                    // Written always and kept only if new: a branch here would be guessed wrong half of the time.
                    reached[count] = posting.label
                    count = min(count &+ (sum == 0 ? 1 : 0), sums.count)
                    sums[label] = sum + factor * posting.weight
                }
            }
        }
        self.count = count
    }

    /// Hands over each label reached with its sum times `scale`, in the order reached, and forgets them all.
    @inline(__always)
    mutating func drain(times scale: Float, _ body: (UInt32, Float) -> Void) {
        sums.withUnsafeMutableBufferPointer { sums in
            reached.withUnsafeBufferPointer { reached in
                for label in reached[..<count] {
                    body(label, sums[Int(label)] * scale)
                    sums[Int(label)] = 0
                }
            }
        }
        count = 0
    }
}
