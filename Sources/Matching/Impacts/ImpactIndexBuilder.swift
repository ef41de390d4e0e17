/// Makes an impact index of rows in the order they are given.
public struct ImpactIndexBuilder: Sendable {
    /// Rows a window when rows come in no order: the more, the longer its lists, as far as places of 16 bits reach.
    public static let wideWindow = 65_536
    /// Rows a window when like rows lie together: small enough for a search to leave most windows out.
    public static let narrowWindow = 2_048

    private let windowSize: Int

    /// A builder for windows of a size: a multiple of 64, at most 65,536.
    public init(windowSize: Int = wideWindow) {
        precondition(windowSize > 0 && windowSize % 64 == 0 && windowSize <= 65_536, "a window is 64 to 65,536 rows")
        self.windowSize = windowSize
    }

    /// The index.
    ///
    /// - Parameters:
    ///   - rows: what to index; an entry whose term is not below `termCount`, or of no weight, is left out.
    ///   - termCount: number of distinct terms.
    /// - Returns: the index; its memory is filled and may be shared.
    /// - Throws: `SectionedMemory.Failure` when there is not enough memory.
    public func build(_ rows: SparseRows, termCount: Int) throws -> ImpactIndex {
        try build(rows, termCount: termCount, further: [])
    }

    /// The index with further sections laid out in the same memory, for the caller to fill.
    func build(
        _ rows: SparseRows,
        termCount: Int,
        further: [SectionedMemory.Section]
    ) throws(SectionedMemory.Failure) -> ImpactIndex {
        let census = Census(rows, termCount: termCount)
        var shape = ImpactIndex.Shape(
            rowCount: rows.count,
            termCount: termCount,
            windowSize: windowSize,
            limits: RowLimits()
        )
        let postingCount = census.holders.reduce(0, +)
        let memory = try SectionedMemory(ImpactIndex.sections(shape, postingCount: postingCount) + further)
        shape.limits = fill(shape, memory, rows, census)
        return ImpactIndex(shape, memory)
    }

    /// How many rows have each term, and how heavy it gets.
    struct Census {
        var holders: [Int]
        var greatest: [Float]

        init(_ rows: SparseRows, termCount: Int) {
            holders = Array(repeating: 0, count: termCount)
            greatest = Array(repeating: 0, count: termCount)
            for (term, weight) in zip(rows.terms, rows.weights) where Int(term) < termCount && weight > 0 {
                holders[Int(term)] &+= 1
                greatest[Int(term)] = max(greatest[Int(term)], weight)
            }
        }
    }
}
