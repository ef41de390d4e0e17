/// An inverted index over quantised weights, exact in what it lets through: the engine below every search.
///
/// Rows are cut into windows. In a window a term has a segment: its rows' places, 16 bits each, and their impacts (weight
/// in 255ths of the term's greatest), 8 bits each. Where more than one row in sixteen has the term, a bit a row stands in
/// the room of the places: less to read, and faster to add. A search sums impacts in 16 bits with a known error, and
/// every row that the error leaves in doubt is handed on to be scored by the definition, so that the ranking is never
/// approximate.
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
        /// What no row exceeds.
        var limits: RowLimits

        /// Windows; the last may be part filled.
        var windowCount: Int { (rowCount + windowSize - 1) / windowSize }
        /// Windows, rounded up to what the kernels read.
        var paddedWindowCount: Int { (windowCount + 63) / 64 * 64 }
    }

    let shape: Shape
    let memory: SectionedMemory

    /// By term: the greatest weight of any row.
    let greatest: UnsafePointer<Float>
    /// By term: where its segments begin.
    let postingStart: UnsafePointer<UInt64>
    /// By term and window (one more than there are): where a segment begins, from `postingStart`.
    let segments: UnsafePointer<UInt32>
    /// By term and padded window: the greatest impact there in 255ths, rounded up.
    let windowGreatest: UnsafePointer<UInt8>
    /// By window: the most terms that a row there has, up to 65,535.
    let windowLongest: UnsafePointer<UInt16>
    /// By window: the greatest norms of what quantisation changes in the weights of a row, sum and length.
    let windowErrors: UnsafePointer<Float>
    /// By posting: the row's place in its window; or the bits of a segment's rows.
    let places: UnsafePointer<UInt16>
    /// By posting: its impact.
    let impacts: UnsafePointer<UInt8>

    /// Whether memory is laid out as `sections` says.
    static func fits(_ shape: Shape, postingCount: Int, _ memory: SectionedMemory) -> Bool {
        sections(shape, postingCount: postingCount).allSatisfy { memory.byteCount($0.name) == $0.byteCount }
    }

    /// Takes memory that fits the shape.
    init(_ shape: Shape, _ memory: SectionedMemory) {
        self.shape = shape
        self.memory = memory
        greatest = memory.pointer(.termGreatest)
        postingStart = memory.pointer(.termStart)
        segments = memory.pointer(.segments)
        windowGreatest = memory.pointer(.windowGreatest)
        windowLongest = memory.pointer(.windowLongest)
        windowErrors = memory.pointer(.windowErrors)
        places = memory.pointer(.places)
        impacts = memory.pointer(.impacts)
    }

    /// Rows indexed.
    public var rowCount: Int { shape.rowCount }
    /// Size of the index, without the rows it was made from.
    public var byteCount: Int { memory.byteCount }

    /// Bytes that the kernels may read past the last entry.
    private static let slack = 64

    /// How many entries it holds.
    var postingCount: Int { memory.byteCount(.impacts) - Self.slack }

    /// The sections it consists of and their sizes.
    static func sections(_ shape: Shape, postingCount: Int) -> [SectionedMemory.Section] {
        [
            .init(.termGreatest, shape.termCount * MemoryLayout<Float>.stride),
            .init(.termStart, shape.termCount * MemoryLayout<UInt64>.stride),
            .init(.segments, shape.termCount * (shape.windowCount + 1) * MemoryLayout<UInt32>.stride),
            .init(.windowGreatest, shape.termCount * shape.paddedWindowCount),
            .init(.windowLongest, shape.windowCount * MemoryLayout<UInt16>.stride),
            .init(.windowErrors, 2 * shape.windowCount * MemoryLayout<Float>.stride),
            .init(.places, postingCount * MemoryLayout<UInt16>.stride + slack),
            .init(.impacts, postingCount + slack),
        ]
    }

    /// Whether a segment of this many rows holds bits instead of places: as soon as they fit into the same room.
    static func isColumn(_ count: Int, windowSize: Int) -> Bool { count > windowSize / 16 }
}
