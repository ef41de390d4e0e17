/// A value for each pair of n things, the same in both directions; whole in memory, n x n in single precision.
struct SymmetricMatrix: Sendable {
    /// Number of rows.
    let count: Int
    private let values: [Float]

    /// Fills row after row: `fill` is given a row of zeros and need only add to its values from the row's own on.
    init(count: Int, _ fill: (_ row: Int, _ values: inout [Float]) -> Void) {
        self.count = count
        values = [Float](unsafeUninitializedCapacity: count * count) { buffer, initialized in
            guard let all = buffer.baseAddress else { return }
            for row in 0..<count {
                var own = [Float](repeating: 0, count: count)
                fill(row, &own)
                // By hand and by pointer, as in all that runs for each pair: it must be fast without optimization too.
                own.withUnsafeBufferPointer {
                    guard let own = $0.baseAddress else { return }
                    var column = row
                    while column < count {
                        (all + (row &* count &+ column)).initialize(to: own[column])
                        if column > row { (all + (column &* count &+ row)).initialize(to: own[column]) }
                        column &+= 1
                    }
                }
            }
            initialized = count * count
        }
    }

    /// One row, from 0 to n - 1.
    func row(_ row: Int) -> ArraySlice<Float> { values[row * count..<(row + 1) * count] }

    /// Adds a multiple of one row to another of the same length.
    func add(row: Int, times factor: Float, to sums: inout [Float]) {
        values.withUnsafeBufferPointer { values in
            sums.withUnsafeMutableBufferPointer { sums in
                guard let values = values.baseAddress, let sums = sums.baseAddress else { return }
                let start = row * count
                var column = 0
                while column < count {
                    sums[column] += factor * values[start &+ column]
                    column &+= 1
                }
            }
        }
    }
}
