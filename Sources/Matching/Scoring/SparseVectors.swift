/// Rows of sparse unit vectors, with one row's cosine to all others through the columns.
struct SparseVectors: Sendable {
    private let rowStarts: [Int]
    private let columns: [Int32]
    private let values: [Float]
    private let columnStarts: [Int]
    private let rows: [Int32]
    private let columnValues: [Float]
    private let rowCount: Int

    /// Takes weights per row and column; each row is scaled to unit length (a row of nothing stays nothing).
    init(_ weights: [[Int: Double]], columnCount: Int) {
        rowCount = weights.count
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
        var next = columnStarts
        for row in 0..<rowCount {
            for entry in rowStarts[row]..<rowStarts[row + 1] {
                let column = Int(columns[entry])
                rows[next[column]] = Int32(row)
                columnValues[next[column]] = values[entry]
                next[column] += 1
            }
        }
        self.rowStarts = rowStarts
        self.columns = columns
        self.values = values
        self.columnStarts = columnStarts
        self.rows = rows
        self.columnValues = columnValues
    }

    /// Adds `factor` times the cosine of one row with every row to `sums`.
    func addCosines(of row: Int, times factor: Float, to sums: inout [Float]) {
        for entry in rowStarts[row]..<rowStarts[row + 1] {
            let column = Int(columns[entry])
            let value = values[entry] * factor
            for other in columnStarts[column]..<columnStarts[column + 1] {
                sums[Int(rows[other])] += value * columnValues[other]
            }
        }
    }
}
