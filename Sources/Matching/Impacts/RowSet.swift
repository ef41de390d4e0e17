/// A set of rows of an index, a bit a row.
public struct RowSet: Sendable, Equatable {
    /// Row r is bit r % 64 of word r / 64; bits from `rowCount` on are 0.
    private(set) var words: [UInt64]
    /// Rows there are, in the set or not.
    public let rowCount: Int

    /// All rows, or none.
    public init(rowCount: Int, all: Bool) {
        self.rowCount = rowCount
        words = Array(repeating: all ? .max : 0, count: (rowCount + 63) / 64)
        if all, rowCount % 64 != 0 { words[words.count - 1] = (1 << UInt64(rowCount % 64)) - 1 }
    }

    /// Number of rows in the set.
    public var count: Int { words.reduce(0) { $0 &+ $1.nonzeroBitCount } }

    /// Whether a row is in the set; false outside.
    public func contains(_ row: Int) -> Bool {
        row >= 0 && row < rowCount && words[row / 64] >> UInt64(row % 64) & 1 == 1
    }

    /// Puts a row in.
    public mutating func insert(_ row: Int) { words[row / 64] |= 1 << UInt64(row % 64) }

    /// Takes a row out.
    public mutating func remove(_ row: Int) { words[row / 64] &= ~(1 << UInt64(row % 64)) }

    /// Keeps only the rows that another set has too.
    public mutating func formIntersection(_ other: RowSet) {
        for word in words.indices { words[word] &= other.words[word] }
    }

    /// Takes the rows of another set out.
    public mutating func subtract(_ other: RowSet) {
        for word in words.indices { words[word] &= ~other.words[word] }
    }

    /// Number of words of 64 rows.
    var wordCount: Int { words.count }

    /// Whether any row of a range of words is in the set.
    func hasRows(in range: Range<Int>) -> Bool { words[range].contains { $0 != 0 } }

    /// The words, for the kernels; nil when there are no rows.
    func withWords<Result>(_ body: (UnsafePointer<UInt64>?) -> Result) -> Result {
        words.withUnsafeBufferPointer { body($0.baseAddress) }
    }

    /// Calls with each row of the set, ascending.
    public func forEach(_ body: (Int) -> Void) {
        for (index, word) in words.enumerated() {
            var left = word
            while left != 0 {
                body(index * 64 + left.trailingZeroBitCount)
                left &= left - 1
            }
        }
    }
}
