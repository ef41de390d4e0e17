import CLibArchive
import Foundation
import Testing

/// Writes the small archives that the tests read.
enum ArchiveWriter {
    static func zip(_ entries: [(name: String, bytes: [UInt8])]) throws -> [UInt8] {
        try write(
            entries,
            format: { archive_write_set_format_zip($0) },
            filter: { archive_write_add_filter_none($0) }
        )
    }

    static func gzip(_ bytes: [UInt8]) throws -> [UInt8] {
        try write(
            [("data", bytes)],
            format: { archive_write_set_format_raw($0) },
            filter: { archive_write_add_filter_gzip($0) }
        )
    }

    private static func write(
        _ entries: [(name: String, bytes: [UInt8])],
        format: (OpaquePointer?) -> Int32,
        filter: (OpaquePointer?) -> Int32
    ) throws -> [UInt8] {
        let archive = archive_write_new()
        defer { archive_write_free(archive) }
        try #require(format(archive) == ARCHIVE_OK)
        try #require(filter(archive) == ARCHIVE_OK)
        archive_write_set_bytes_in_last_block(archive, 1)
        let total = entries.reduce(0) { $0 + $1.bytes.count }
        return try [UInt8](unsafeUninitializedCapacity: total + 1024 * (entries.count + 16)) { memory, used in
            try #require(archive_write_open_memory(archive, memory.baseAddress, memory.count, &used) == ARCHIVE_OK)
            for (name, bytes) in entries {
                let entry = archive_entry_new()
                defer { archive_entry_free(entry) }
                archive_entry_set_pathname(entry, name)
                archive_entry_set_filetype(entry, 0o100000)
                archive_entry_set_size(entry, la_int64_t(bytes.count))
                try #require(archive_write_header(archive, entry) == ARCHIVE_OK)
                try #require(archive_write_data(archive, bytes, bytes.count) == bytes.count)
            }
            try #require(archive_write_close(archive) == ARCHIVE_OK)
        }
    }
}

/// A folder of its own for a test, gone when the test lets go of it.
final class ScratchFolder {
    let path = NSTemporaryDirectory() + "nyvej-\(UUID().uuidString)"

    init() throws {
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    /// Writes a file and gives its path.
    func write(_ name: String, _ bytes: some Sequence<UInt8>) throws -> String {
        let file = "\(path)/\(name)"
        try Data(bytes).write(to: URL(filePath: file))
        return file
    }
}
