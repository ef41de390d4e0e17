/// An inverted index over quantised weights, exact in what it lets through: the engine below every search.
///
/// Rows are cut into windows. In a window a term's postings are pairs of 16 bits, place and impact (its weight over the
/// term's greatest); a term that more than one row in fourteen has is a dense column of bytes instead. A search sums
/// impacts in 16 bits with a known error, and every row that the error leaves in doubt is handed on to be scored by
/// the definition, so that the ranking is never approximate.
///
/// All of it lies in one block of memory, built or mapped from a file; the pointers below lead into it, and nothing
/// changes it once built.
public struct ImpactIndex: @unchecked Sendable {
    /// The sizes everything else follows from.
    struct Shape: Sendable, Equatable {
        /// Rows indexed.
        var rowCount: Int
        /// Distinct terms, 0 ..< termCount.
        var termCount: Int
        /// Rows a window; a multiple of 64, at most 65,536.
        var windowSize: Int
        /// Terms held as dense columns.
        var columnCount: Int

        /// Windows; the last may be part filled.
        var windowCount: Int { (rowCount + windowSize - 1) / windowSize }
        /// Windows, rounded up to what the kernels read.
        var paddedWindowCount: Int { (windowCount + 63) / 64 * 64 }
    }

    let shape: Shape
    let memory: SectionedMemory

    /// By term: the greatest weight of any row.
    let greatest: UnsafePointer<Float>
    /// By term: its dense column, or -1.
    let column: UnsafePointer<Int32>
    /// By term: where its postings begin.
    let postingStart: UnsafePointer<UInt64>
    /// By term and window (one more than there are): where a segment ends, from `postingStart`.
    let segments: UnsafePointer<UInt32>
    /// By term and padded window: the greatest impact there in 255ths, rounded up.
    let windowGreatest: UnsafePointer<UInt8>
    /// Place in the low half, impact in the high half.
    let postings: UnsafePointer<UInt32>
    /// By window and column and place: weight in 255ths of the term's greatest.
    let columns: UnsafePointer<UInt8>

    /// Whether memory is laid out as `sections` says.
    static func fits(_ shape: Shape, postingCount: Int, _ memory: SectionedMemory) -> Bool {
        sections(shape, postingCount: postingCount).allSatisfy { memory.byteCount($0.name) == $0.byteCount }
    }

    /// Takes memory that fits the shape.
    init(_ shape: Shape, _ memory: SectionedMemory) {
        self.shape = shape
        self.memory = memory
        greatest = memory.pointer(.termGreatest)
        column = memory.pointer(.termColumn)
        postingStart = memory.pointer(.termStart)
        segments = memory.pointer(.segments)
        windowGreatest = memory.pointer(.windowGreatest)
        postings = memory.pointer(.postings)
        columns = memory.pointer(.columns)
    }

    /// Rows indexed.
    public var rowCount: Int { shape.rowCount }
    /// Size of the index, without the rows it was made from.
    public var byteCount: Int { memory.byteCount }

    /// The sections it consists of and their sizes.
    static func sections(_ shape: Shape, postingCount: Int) -> [SectionedMemory.Section] {
        [
            .init(.termGreatest, shape.termCount * MemoryLayout<Float>.stride),
            .init(.termColumn, shape.termCount * MemoryLayout<Int32>.stride),
            .init(.termStart, shape.termCount * MemoryLayout<UInt64>.stride),
            .init(.segments, shape.termCount * (shape.windowCount + 1) * MemoryLayout<UInt32>.stride),
            .init(.windowGreatest, shape.termCount * shape.paddedWindowCount),
            .init(.postings, postingCount * MemoryLayout<UInt32>.stride),
            .init(.columns, shape.columnCount * shape.windowCount * shape.windowSize),
        ]
    }

    /// The bytes of a dense column in a window.
    func columnBytes(_ column: Int, window: Int) -> UnsafePointer<UInt8> {
        columns + (window * shape.columnCount + column) * shape.windowSize
    }
}
