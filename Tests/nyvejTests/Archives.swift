import Foundation
import Testing

/// Packs bytes with the system's gzip, which every Debian has, and puts what it gives into zip files.
enum Archives {
    static let isGzipThere = FileManager.default.isExecutableFile(atPath: "/usr/bin/gzip")

    /// Packs a file.
    static func gzip(_ path: String) throws -> Data {
        let packed = path + ".packed"
        try Data().write(to: URL(filePath: packed))
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/gzip")
        process.arguments = ["-n", "-c", path]
        process.standardOutput = try FileHandle(forWritingTo: URL(filePath: packed))
        try process.run()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0)
        return try Data(contentsOf: URL(filePath: packed))
    }

    /// A zip file of packed entries: gzip's deflated bytes, and the checksum and size from its end.
    static func zip(_ entries: [(name: String, gzip: Data)]) -> Data {
        var file = Data()
        var directory = Data()
        for (name, gzip) in entries {
            let offset = file.count
            let deflated = gzip.dropFirst(10).dropLast(8)
            // Version 2.0, no flags, deflated, first of January 1980; checksum; packed and unpacked size.
            let head = bytes16(20, 0, 8, 0, 33) + gzip.suffix(8).prefix(4) + bytes32(deflated.count) + gzip.suffix(4)
            file += Data("PK\u{3}\u{4}".utf8) + head + bytes16(name.utf8.count, 0) + Data(name.utf8) + deflated
            directory += Data("PK\u{1}\u{2}".utf8) + bytes16(20) + head
            directory += bytes16(name.utf8.count, 0, 0, 0, 0) + bytes32(0, offset) + Data(name.utf8)
        }
        let end = bytes16(0, 0, entries.count, entries.count) + bytes32(directory.count, file.count) + bytes16(0)
        return file + directory + Data("PK\u{5}\u{6}".utf8) + end
    }

    private static func bytes16(_ numbers: Int...) -> Data {
        Data(numbers.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] })
    }

    private static func bytes32(_ numbers: Int...) -> Data {
        numbers.reduce(Data()) { $0 + bytes16($1 & 0xFFFF, $1 >> 16) }
    }
}
