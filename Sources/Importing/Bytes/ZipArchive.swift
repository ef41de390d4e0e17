import CLibArchive
import Foundation

/// One pass over the entries of a zip file, in the order in which they lie in it.
///
/// Nothing is ever written to disk; entries with names that would lead out of a folder are refused all the same.
final class ZipArchive {
    private let name: String
    private let archive: OpaquePointer?
    private var entry: OpaquePointer?
    private var unpacked = 0
    /// Packed bytes of the entries read so far, and where in the file the last of them was read.
    private var packed = 0
    private var place = 0

    private static let blockSize = 1 << 16

    init(path: String, name: String) throws {
        self.name = name
        archive = archive_read_new()
        // The directory at the end of the file is what says that the zip is whole; reading without it would take a
        // truncated download for a small one.
        archive_read_support_format_zip_seekable(archive)
        guard archive_read_open_filename(archive, path, Self.blockSize) == ARCHIVE_OK else { throw damaged }
    }

    deinit {
        archive_read_free(archive)
    }

    /// Moves to the next file and gives its name within the zip; nil after the last.
    func next() throws -> String? {
        while true {
            switch archive_read_next_header(archive, &entry) {
            case ARCHIVE_EOF: return nil
            case ARCHIVE_OK, ARCHIVE_WARN: break
            default: throw damaged
            }
            let entryName = try checkedName()
            guard archive_entry_filetype(entry) & S_IFMT == S_IFREG else { continue }
            guard archive_entry_is_encrypted(entry) == 0 else {
                throw FileBundle.Failure(name: name, reason: .encrypted(entryName))
            }
            place = Int(archive_filter_bytes(archive, 0))
            return entryName
        }
    }

    /// Unpacked bytes of the entry stood on, as far as the zip tells.
    var entrySize: Int? {
        archive_entry_size_is_set(entry) != 0 ? Int(archive_entry_size(entry)) : nil
    }

    /// Unpacks the entry stood on.
    func read(into buffer: UnsafeMutableRawBufferPointer, as readerName: String) throws -> Int {
        let count = archive_read_data(archive, buffer.baseAddress, buffer.count)
        guard count >= 0 else { throw ByteReader.Failure(name: readerName, reason: .damaged(errorText)) }
        unpacked += count
        let here = Int(archive_filter_bytes(archive, 0))
        packed += here - place
        place = here
        guard !UnpackingLimit.isBroken(unpacked: unpacked, packed: packed) else {
            throw ByteReader.Failure(name: readerName, reason: .bomb(unpacked: unpacked, packed: packed))
        }
        return count
    }

    private func checkedName() throws -> String {
        guard let bytes = archive_entry_pathname_utf8(entry) ?? archive_entry_pathname(entry) else { throw damaged }
        let text = String(cString: bytes)
        let parts = text.split(separator: "/")
        guard !text.isEmpty, !text.hasPrefix("/"), !text.contains("\\"), !parts.contains("..") else {
            throw FileBundle.Failure(name: name, reason: .unsafeName(text))
        }
        return text
    }

    private var damaged: FileBundle.Failure { FileBundle.Failure(name: name, reason: .damaged(errorText)) }

    private var errorText: String { archive_error_string(archive).map { String(cString: $0) } ?? "" }
}

/// The bytes of the entry that a zip stands on; at an end as soon as the zip moves on.
final class ZipEntrySource: ByteSource {
    private let name: String
    private var archive: ZipArchive?
    let size: Int?
    /// Counted in unpacked bytes, as `size` is.
    private(set) var position = 0

    init(_ archive: ZipArchive, name: String) {
        self.archive = archive
        self.name = name
        size = archive.entrySize
    }

    func close() {
        archive = nil
    }

    func next(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
        let count = try archive?.read(into: buffer, as: name) ?? 0
        position += count
        return count
    }
}
