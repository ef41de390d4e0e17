import Taxonomies

/// One thing that eligibility looks at: its distinct values, and the rows that have each.
///
/// Rows share values (a postcode, an industry, "weekend work"), so that a condition is judged once a value and not once
/// a row.
struct Facet<Value: Hashable & Sendable>: @unchecked Sendable {
    /// The distinct values.
    let values: [Value]
    private let rowCount: Int
    /// The value of each row, by number.
    private let valueOf: UnsafePointer<UInt32>
    /// Where each value's rows begin; one more than there are values.
    private let starts: UnsafePointer<UInt32>
    /// Rows by value, ascending.
    private let rows: UnsafePointer<UInt32>

    init(_ values: [Value], _ names: FacetNames, _ memory: SectionedMemory, rowCount: Int) {
        self.values = values
        self.rowCount = rowCount
        valueOf = memory.pointer(names.valueOf)
        starts = memory.pointer(names.starts)
        rows = memory.pointer(names.rows)
    }

    /// The value of a row.
    subscript(row: Int) -> Value { values[Int(valueOf[row])] }

    /// Takes out the rows whose value is refused.
    func restrict(_ allowed: inout RowSet, refused: (Value) -> Bool) {
        var out: [Int] = []
        var outCount = 0
        for (number, value) in values.enumerated() where refused(value) {
            out.append(number)
            outCount += rows(of: number).count
        }
        guard outCount > 0 else { return }
        if outCount * 2 <= rowCount {
            for number in out { for row in rows(of: number) { allowed.remove(Int(row)) } }
            return
        }
        var kept = RowSet(rowCount: rowCount, all: false)
        var next = out[...]
        for number in values.indices {
            if next.first == number {
                next.removeFirst()
            } else {
                for row in rows(of: number) { kept.insert(Int(row)) }
            }
        }
        allowed.formIntersection(kept)
    }

    private func rows(of value: Int) -> UnsafeBufferPointer<UInt32> {
        UnsafeBufferPointer(start: rows + Int(starts[value]), count: Int(starts[value + 1] - starts[value]))
    }
}

/// The sections a facet lies in.
struct FacetNames: Sendable {
    let valueOf: SectionedMemory.Name
    let starts: SectionedMemory.Name
    let rows: SectionedMemory.Name

    private init(_ first: UInt32) {
        valueOf = SectionedMemory.Name(first)
        starts = SectionedMemory.Name(first + 1)
        rows = SectionedMemory.Name(first + 2)
    }

    static let sections = FacetNames(32)
    static let workplaces = FacetNames(35)
    static let hours = FacetNames(38)
    static let conditions = FacetNames(41)
}

/// Numbers distinct values as rows come in.
struct FacetBuilder<Value: Hashable & Sendable> {
    private(set) var values: [Value] = []
    private var numbers: [Value: UInt32] = [:]
    private var valueOf: [UInt32] = []

    /// Adds the next row.
    mutating func append(_ value: Value) {
        let number = numbers[value] ?? UInt32(values.count)
        if Int(number) == values.count {
            numbers[value] = number
            values.append(value)
        }
        valueOf.append(number)
    }

    func sections(_ names: FacetNames) -> [SectionedMemory.Section] {
        let word = MemoryLayout<UInt32>.stride
        return [
            .init(names.valueOf, valueOf.count * word),
            .init(names.starts, (values.count + 1) * word),
            .init(names.rows, valueOf.count * word),
        ]
    }

    func fill(_ names: FacetNames, _ memory: SectionedMemory) {
        memory.fill(names.valueOf, valueOf)
        var starts = [UInt32](repeating: 0, count: values.count + 1)
        for number in valueOf { starts[Int(number) + 1] += 1 }
        for number in values.indices { starts[number + 1] += starts[number] }
        memory.fill(names.starts, starts)
        var next = starts
        let rows: UnsafeMutablePointer<UInt32> = memory.mutablePointer(names.rows)
        for (row, number) in valueOf.enumerated() {
            rows[Int(next[Int(number)])] = UInt32(row)
            next[Int(number)] += 1
        }
    }
}
