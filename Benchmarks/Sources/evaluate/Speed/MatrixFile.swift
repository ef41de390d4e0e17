import Foundation
import Matching

/// A compressed sparse row file of the speed workload: "SVCSR001", rows, columns, entries, then the three arrays.
struct MatrixFile {
    let columnCount: Int
    let rows: SparseRows

    init(_ path: String) throws {
        let data = try Data(contentsOf: URL(fileURLWithPath: path), options: .alwaysMapped)
        var reader = Reader(data: data)
        guard data.starts(with: Array("SVCSR001".utf8)), data.count >= 32 else { throw Malformed(path: path) }
        reader.offset = 8
        let rowCount: [UInt64] = reader.read(1)
        let columnCount: [UInt64] = reader.read(1)
        let entries: [UInt64] = reader.read(1)
        let starts: [UInt64] = reader.read(Int(rowCount[0]) + 1)
        let terms: [UInt32] = reader.read(Int(entries[0]))
        let weights: [Float] = reader.read(Int(entries[0]))
        guard let rows = SparseRows(starts: starts.map { Int($0) }, terms: terms, weights: weights) else {
            throw Malformed(path: path)
        }
        self.columnCount = Int(columnCount[0])
        self.rows = rows
    }

    struct Malformed: Error, CustomStringConvertible {
        let path: String
        var description: String { "\(path) is no complete file of this kind" }
    }

    /// Reads arrays one after another; short where the file is.
    struct Reader {
        let data: Data
        var offset = 0

        mutating func read<Element: BitwiseCopyable>(_ count: Int) -> [Element] {
            let size = MemoryLayout<Element>.stride
            let available = min(count, max(0, data.count - offset) / size)
            let start = offset
            offset += count * size
            return data.withUnsafeBytes { bytes in
                Array(unsafeUninitializedCapacity: available) { buffer, initialized in
                    UnsafeMutableRawBufferPointer(buffer).copyMemory(
                        from: UnsafeRawBufferPointer(rebasing: bytes[start..<start + available * size])
                    )
                    initialized = available
                }
            }
        }
    }
}

/// The exact best rows of each query: "SVEXP001", queries, k, row numbers, scores.
struct ExpectedFile {
    let limit: Int
    let rows: [UInt32]
    let scores: [Double]

    init(_ path: String) throws {
        let data = try Data(contentsOf: URL(fileURLWithPath: path))
        guard data.starts(with: Array("SVEXP001".utf8)), data.count >= 24 else {
            throw MatrixFile.Malformed(path: path)
        }
        var reader = MatrixFile.Reader(data: data, offset: 8)
        let queries: [UInt64] = reader.read(1)
        let limit: [UInt64] = reader.read(1)
        self.limit = Int(limit[0])
        rows = reader.read(Int(queries[0] * limit[0]))
        scores = reader.read(Int(queries[0] * limit[0]))
        guard scores.count == Int(queries[0] * limit[0]) else { throw MatrixFile.Malformed(path: path) }
    }

    var count: Int { rows.count / limit }
}
