/// The ids of an index's rows, as text in one block, with their order.
struct PostingNames<ID: PostingID>: @unchecked Sendable {
    private let count: Int
    private let starts: UnsafePointer<UInt32>
    private let bytes: UnsafePointer<UInt8>
    /// Rows in order of id.
    private let order: UnsafePointer<UInt32>
    /// The place of each row in that order.
    let ranks: UnsafePointer<UInt32>

    init(_ memory: SectionedMemory, count: Int) {
        self.count = count
        starts = memory.pointer(.idStarts)
        bytes = memory.pointer(.idBytes)
        order = memory.pointer(.idOrder)
        ranks = memory.pointer(.idRanks)
    }

    /// The id of a row; nil only when a file holds text that is none.
    subscript(row: Int) -> ID? {
        let text = UnsafeBufferPointer(start: bytes + Int(starts[row]), count: Int(starts[row + 1] - starts[row]))
        return ID(String(decoding: text, as: UTF8.self))
    }

    /// The row of an id.
    func row(_ id: ID) -> Int? {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            guard let other = self[Int(order[middle])] else { return nil }
            if other == id { return Int(order[middle]) }
            if other < id { low = middle + 1 } else { high = middle }
        }
        return nil
    }
}
