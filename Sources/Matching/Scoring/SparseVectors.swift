/// Rows of sparse unit vectors, with one row's cosine to all later ones through the columns.
struct SparseVectors: Sendable {
    private let rowStarts: [Int]
    private let columns: [Int32]
    private let values: [Float]
    /// Where in its column each entry of the rows stands.
    private let places: [Int]
    private let columnStarts: [Int]
    private let rows: [Int32]
    private let columnValues: [Float]

    /// Takes weights per row and column; each row is scaled to unit length (a row of nothing stays nothing).
    init(_ weights: [[Int: Double]], columnCount: Int) {
        var rowStarts = [0]
        var columns: [Int32] = []
        var values: [Float] = []
        for row in weights {
            let sorted = row.sorted { $0.key < $1.key }
            let length = sorted.reduce(0) { $0 + $1.value * $1.value }.squareRoot()
            for (column, value) in sorted where length > 0 && value != 0 {
                columns.append(Int32(column))
                values.append(Float(value / length))
            }
            rowStarts.append(columns.count)
        }
        var columnStarts = [Int](repeating: 0, count: columnCount + 1)
        for column in columns { columnStarts[Int(column) + 1] += 1 }
        for column in 0..<columnCount { columnStarts[column + 1] += columnStarts[column] }
        var rows = [Int32](repeating: 0, count: columns.count)
        var columnValues = [Float](repeating: 0, count: columns.count)
        var places: [Int] = []
        places.reserveCapacity(columns.count)
        var next = columnStarts
        for row in weights.indices {
            for entry in rowStarts[row]..<rowStarts[row + 1] {
                let column = Int(columns[entry])
                rows[next[column]] = Int32(row)
                columnValues[next[column]] = values[entry]
                places.append(next[column])
                next[column] += 1
            }
        }
        self.rowStarts = rowStarts
        self.columns = columns
        self.values = values
        self.places = places
        self.columnStarts = columnStarts
        self.rows = rows
        self.columnValues = columnValues
    }

    /// Adds `factor` times the cosine of one row with itself and every later row to `sums`.
    func addCosines(of row: Int, times factor: Float, to sums: inout [Float]) {
        sums.withUnsafeMutableBufferPointer { sums in
            rows.withUnsafeBufferPointer { rows in
                columnValues.withUnsafeBufferPointer { columnValues in
                    guard let sums = sums.baseAddress, let rows = rows.baseAddress,
                        let columnValues = columnValues.baseAddress
                    else { return }
                    for entry in rowStarts[row]..<rowStarts[row + 1] {
                        let value = values[entry] * factor
                        var place = places[entry]
                        let end = columnStarts[Int(columns[entry]) + 1]
                        while place < end {
                            sums[Int(truncatingIfNeeded: rows[place])] += value * columnValues[place]
                            place &+= 1
                        }
                    }
                }
            }
        }
    }
}
