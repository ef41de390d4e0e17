/// Makes an impact index of rows in the order they are given.
public struct ImpactIndexBuilder: Sendable {
    /// Rows a window when rows come in no order: one window's sums fill the nearest cache but one.
    public static let wideWindow = 32_768
    /// Rows a window when like rows lie together: small enough for a search to leave most windows out.
    public static let narrowWindow = 2_048
    /// A term that more than one row in this many has is a dense column: there a byte a row is both less to read and
    /// faster to add than postings.
    static let columnShare = 14

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
        var columnOf = [Int32](repeating: -1, count: termCount)
        var columnCount = 0
        var postingCount = 0
        for term in 0..<termCount {
            if census.holders[term] > 1024 && census.holders[term] * Self.columnShare > rows.count {
                columnOf[term] = Int32(columnCount)
                columnCount += 1
            } else {
                postingCount += census.holders[term]
            }
        }
        let shape = ImpactIndex.Shape(
            rowCount: rows.count,
            termCount: termCount,
            windowSize: windowSize,
            columnCount: columnCount
        )
        let memory = try SectionedMemory(ImpactIndex.sections(shape, postingCount: postingCount) + further)
        let index = ImpactIndex(shape, memory)
        fill(index, rows, census, columnOf)
        return index
    }

    /// How many rows have each term, and how heavy it gets.
    private struct Census {
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

    private func fill(_ index: ImpactIndex, _ rows: SparseRows, _ census: Census, _ columnOf: [Int32]) {
        let shape = index.shape
        let memory = index.memory
        let starts: UnsafeMutablePointer<UInt64> = memory.mutablePointer(.termStart)
        var start = 0
        for term in 0..<shape.termCount {
            memory.mutablePointer(.termGreatest)[term] = census.greatest[term]
            memory.mutablePointer(.termColumn)[term] = columnOf[term]
            starts[term] = UInt64(start)
            if columnOf[term] < 0 { start += census.holders[term] }
        }
        let segments: UnsafeMutablePointer<UInt32> = memory.mutablePointer(.segments)
        let windowGreatest: UnsafeMutablePointer<UInt8> = memory.mutablePointer(.windowGreatest)
        let postings: UnsafeMutablePointer<UInt32> = memory.mutablePointer(.postings)
        let columns: UnsafeMutablePointer<UInt8> = memory.mutablePointer(.columns)
        // Where the next posting of each term goes.
        var filled = [UInt32](repeating: 0, count: shape.termCount)
        let stride = shape.windowCount + 1
        for window in 0..<shape.windowCount {
            let first = window * windowSize
            for row in first..<min(first + windowSize, shape.rowCount) {
                for entry in rows.starts[row]..<rows.starts[row + 1] {
                    let term = Int(rows.terms[entry])
                    let weight = rows.weights[entry]
                    guard term < shape.termCount, weight > 0 else { continue }
                    let share = weight / census.greatest[term]
                    let place = row - first
                    let ceiling: UInt8
                    if columnOf[term] >= 0 {
                        let byte = UInt8((share * 255).rounded())
                        columns[(window * shape.columnCount + Int(columnOf[term])) * windowSize + place] = byte
                        ceiling = byte
                    } else {
                        let impact = UInt32((share * 65_535).rounded())
                        postings[Int(starts[term]) + Int(filled[term])] = impact << 16 | UInt32(place)
                        filled[term] &+= 1
                        ceiling = UInt8((impact + 256) / 257)
                    }
                    let bound = windowGreatest + (term * shape.paddedWindowCount + window)
                    bound.pointee = max(bound.pointee, ceiling)
                }
            }
            for term in 0..<shape.termCount { segments[term * stride + window + 1] = filled[term] }
        }
    }
}
