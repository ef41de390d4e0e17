import Foundation
import Importing

/// Texts to measure on.
enum AdTexts {
    /// The column `description` of a CSV file.
    static func descriptions(_ path: String) throws -> [[UInt8]] {
        var texts: [[UInt8]] = []
        try CSVReader(delimiter: UInt8(ascii: ",")).read(
            try ByteReader(path: path),
            record: { if let text = $0["description"] { texts.append(Array(text.utf8)) } },
            diagnostic: { _ in }
        )
        return texts
    }

    /// The titles in a file, which may be packed: the `title` of each object of a JSON array, or else a line each.
    static func titles(_ path: String) throws -> [[UInt8]] {
        struct Posting: Decodable {
            let title: String
        }
        let reader = try ByteReader(path: path)
        var bytes: [UInt8] = []
        while case let chunk = try reader.read(upTo: 1 << 20), !chunk.isEmpty { bytes += chunk }
        guard bytes.first == UInt8(ascii: "[") else {
            return bytes.split { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }.map(Array.init)
        }
        return try JSONDecoder().decode([Posting].self, from: Data(bytes)).map { Array($0.title.utf8) }
    }
}

/// The processor time of this thread.
enum CoreClock {
    /// In seconds.
    static var seconds: Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
    }
}
