/// The columns of a CSV file, shared by all its records.
public final class CSVHeader: Sendable {
    /// The columns' names in order.
    public let names: [String]
    private let positions: [String: Int]

    init(_ names: [String]) {
        self.names = names
        positions = Dictionary(names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Where a column stands; the first one where two have the same name.
    public func position(of name: String) -> Int? { positions[name] }
}

/// One record of a CSV file, with as many fields as the header has columns.
///
/// Fields are decoded when asked for, so columns nobody wants cost nothing.
public struct CSVRecord: Sendable {
    /// The line on which it begins, from 1 (the header's line counts).
    public let line: Int
    /// The columns.
    public let header: CSVHeader
    private let row: CSVRow

    init(line: Int, header: CSVHeader, row: CSVRow) {
        self.line = line
        self.header = header
        self.row = row
    }

    /// The field under a column name; nil where there is no such column.
    public subscript(name: String) -> String? {
        header.position(of: name).map { self[$0] }
    }

    /// The field at a position, empty beyond the last.
    public subscript(position: Int) -> String {
        String(decoding: utf8(position), as: UTF8.self)
    }

    /// The field's bytes at a position, empty beyond the last.
    public func utf8(_ position: Int) -> ArraySlice<UInt8> {
        row.field(position)
    }

    /// The fields in order of the header.
    public var fields: [String] { header.names.indices.map { self[$0] } }
}

/// The fields of one record as they come from the parser: their bytes end to end, and where each ends.
struct CSVRow: Sendable {
    private(set) var bytes: [UInt8] = []
    private(set) var ends: [Int] = []
    var isComplete = false
    var isTooLong = false

    var count: Int { ends.count }

    mutating func append(_ field: UnsafeRawBufferPointer) {
        isTooLong =
            isTooLong || field.count > CSVReader.fieldLimit || count == CSVReader.countLimit
            || bytes.count + field.count > CSVReader.recordLimit
        if !isTooLong {
            bytes.append(contentsOf: field)
            ends.append(bytes.count)
        }
    }

    mutating func clear() {
        bytes.removeAll(keepingCapacity: true)
        ends.removeAll(keepingCapacity: true)
        isComplete = false
        isTooLong = false
    }

    func field(_ position: Int) -> ArraySlice<UInt8> {
        guard ends.indices.contains(position) else { return [] }
        return bytes[(position == 0 ? 0 : ends[position - 1])..<ends[position]]
    }

    /// What encoding the bytes can be read in.
    var encoding: CSVEncoding {
        if bytes.reduce(0, |) < 0x80 { return .ascii }
        return String(validating: bytes, as: UTF8.self) == nil ? .windows1252 : .utf8
    }

    /// The same fields, turned from Windows-1252 into UTF-8.
    var fromWindows1252: CSVRow {
        var row = CSVRow()
        for position in ends.indices {
            row.bytes.append(contentsOf: CSVEncoding.utf8(windows1252: field(position)))
            row.ends.append(row.bytes.count)
        }
        return row
    }
}
