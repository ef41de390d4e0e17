internal import CImpact

/// An inverted index over quantised weights, exact in what it lets through: the engine below every search.
///
/// Rows are cut into windows. A posting is a row's place in its window, in 16 bits, and its impact (its weight in 255ths
/// of the term's greatest), in 8; a term that more than one row in twenty has is a column instead: a bit a row and the
/// impacts packed. A search sums impacts in 16 bits with a known error, and every row that the error leaves in doubt is
/// handed on to be scored by the definition, so that the ranking is never approximate.
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
        /// Terms held as columns.
        var columnCount: Int
        /// Most terms that a row has.
        var longestRow: Int

        /// Windows; the last may be part filled.
        var windowCount: Int { (rowCount + windowSize - 1) / windowSize }
        /// Windows, rounded up to what the kernels read.
        var paddedWindowCount: Int { (windowCount + 63) / 64 * 64 }
    }

    let shape: Shape
    let memory: SectionedMemory

    /// By term: the greatest weight of any row.
    let greatest: UnsafePointer<Float>
    /// By term: how far an impact may be off, as a share of the greatest weight.
    let error: UnsafePointer<Float>
    /// By term: its column, or -1.
    let column: UnsafePointer<Int32>
    /// By term: where its postings begin.
    let postingStart: UnsafePointer<UInt64>
    /// By term and window (one more than there are): where a segment ends, from `postingStart`.
    let segments: UnsafePointer<UInt32>
    /// By term and padded window: the greatest impact there in 255ths, rounded up.
    let windowGreatest: UnsafePointer<UInt8>
    /// By posting: the row's place in its window.
    let places: UnsafePointer<UInt16>
    /// By posting: its impact.
    let impacts: UnsafePointer<UInt8>
    /// By window and column: where its packed impacts begin.
    let columnStart: UnsafePointer<UInt64>
    /// By window and column and word: the rows that have the term; see `impact_lane` for their order.
    let columnMembers: UnsafePointer<UInt64>
    /// Packed impacts of columns.
    let columnImpacts: UnsafePointer<UInt8>

    /// Whether memory is laid out as `sections` says.
    static func fits(_ shape: Shape, _ postings: PostingCount, _ memory: SectionedMemory) -> Bool {
        sections(shape, postings).allSatisfy { memory.byteCount($0.name) == $0.byteCount }
    }

    /// Takes memory that fits the shape.
    init(_ shape: Shape, _ memory: SectionedMemory) {
        self.shape = shape
        self.memory = memory
        greatest = memory.pointer(.termGreatest)
        error = memory.pointer(.termError)
        column = memory.pointer(.termColumn)
        postingStart = memory.pointer(.termStart)
        segments = memory.pointer(.segments)
        windowGreatest = memory.pointer(.windowGreatest)
        places = memory.pointer(.places)
        impacts = memory.pointer(.impacts)
        columnStart = memory.pointer(.columnStart)
        columnMembers = memory.pointer(.columnMembers)
        columnImpacts = memory.pointer(.columnImpacts)
    }

    /// Rows indexed.
    public var rowCount: Int { shape.rowCount }
    /// Size of the index, without the rows it was made from.
    public var byteCount: Int { memory.byteCount }

    /// How many entries the rows have, by how they are held.
    struct PostingCount: Sendable, Codable, Equatable {
        /// As postings.
        var sparse: Int
        /// In columns.
        var packed: Int
    }

    /// Bytes that the kernels may read past the last entry.
    private static let slack = 64

    /// How many entries it holds.
    var postingCount: PostingCount {
        PostingCount(
            sparse: memory.byteCount(.impacts) - Self.slack,
            packed: memory.byteCount(.columnImpacts) - Self.slack
        )
    }

    /// The sections it consists of and their sizes.
    static func sections(_ shape: Shape, _ postings: PostingCount) -> [SectionedMemory.Section] {
        let columns = shape.columnCount * shape.windowCount
        return [
            .init(.termGreatest, shape.termCount * MemoryLayout<Float>.stride),
            .init(.termError, shape.termCount * MemoryLayout<Float>.stride),
            .init(.termColumn, shape.termCount * MemoryLayout<Int32>.stride),
            .init(.termStart, shape.termCount * MemoryLayout<UInt64>.stride),
            .init(.segments, shape.termCount * (shape.windowCount + 1) * MemoryLayout<UInt32>.stride),
            .init(.windowGreatest, shape.termCount * shape.paddedWindowCount),
            .init(.places, postings.sparse * MemoryLayout<UInt16>.stride + slack),
            .init(.impacts, postings.sparse + slack),
            .init(.columnStart, columns * MemoryLayout<UInt64>.stride),
            .init(.columnMembers, columns * shape.windowSize / 64 * MemoryLayout<UInt64>.stride),
            .init(.columnImpacts, postings.packed + slack),
        ]
    }

    /// A column in a window, for the kernels.
    func column(_ number: Int, window: Int, factor: UInt16) -> impact_column {
        let place = window * shape.columnCount + number
        return impact_column(
            members: columnMembers + place * (shape.windowSize / 64),
            impacts: columnImpacts + Int(columnStart[place]),
            factor: factor
        )
    }
}
