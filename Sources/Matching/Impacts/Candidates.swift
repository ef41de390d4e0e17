/// Rows that a search of an impact index could not rule out, the most promising first.
///
/// Scoring them in this order may end with the first whose `atMost` is below the k-th best score so far.
public struct Candidates: RandomAccessCollection, Sendable {
    /// A row to be scored by the definition.
    public struct Candidate: Sendable {
        /// Its number.
        public let row: UInt32
        /// No score of it is greater.
        public let atMost: Double
    }

    /// The bound in units in the high half, the row in the low one.
    private let entries: ArraySlice<UInt64>
    /// Units a score of 1 comes to.
    private let scale: Double

    init(_ entries: ArraySlice<UInt64>, scale: Double) {
        self.entries = entries
        self.scale = scale
    }

    static let none = Candidates([], scale: 1)
    /// Stands for a bound that was not taken.
    static let unbounded = UInt32.max

    static func packed(_ row: UInt32, units: UInt32) -> UInt64 { UInt64(units) << 32 | UInt64(row) }
    static func units(_ entry: UInt64) -> UInt32 { UInt32(entry >> 32) }

    /// Where the most promising is.
    public var startIndex: Int { entries.startIndex }
    /// One past the least promising.
    public var endIndex: Int { entries.endIndex }

    /// A row and the bound of its score.
    public subscript(position: Int) -> Candidate {
        let entry = entries[position]
        let units = Self.units(entry)
        let atMost = units == Self.unbounded ? Double.infinity : Double(units) / scale
        return Candidate(row: UInt32(truncatingIfNeeded: entry), atMost: atMost)
    }
}
