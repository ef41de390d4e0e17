internal import CImpact

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A file of sections that is mapped, not read: opening takes the time of one pass over its checksums.
///
/// Layout, in the machine's byte order: magic, version, byte order mark, size of the file, number of sections, CRC-32C
/// of what follows up to the first section; then for each section its name, its CRC-32C, where it begins and how long
/// it is; then the sections. It is derived data: what does not open is made anew.
public enum SnapshotFile {
    /// Why a file is refused.
    public enum Refusal: Error, Sendable, Hashable {
        /// The system's error number for opening or mapping it.
        case unreadable(errno: Int32)
        /// It does not begin as a snapshot does.
        case notASnapshot
        /// Written by another version of the format, or on a machine of another byte order.
        case otherFormat
        /// Shorter or longer than it says, or a checksum fails: cut short, or damaged.
        case damaged
        /// Sound, but not an index this program can use: made with another taxonomy, other weights or other data.
        case otherContent
    }

    private static let magic: UInt64 = 0x3158_4449_4A45_5659
    private static let version: UInt32 = 2
    private static let byteOrderMark: UInt32 = 0x0102_0304
    private static let headSize = 32
    private static let entrySize = 24
    private static let most = 4096

    /// Writes sections, and one more, to a new file that takes its place in one step.
    ///
    /// - Throws: `Refusal.unreadable` with the system's error number.
    static func write(
        _ memory: SectionedMemory,
        and about: (name: SectionedMemory.Name, bytes: UnsafeRawBufferPointer),
        to path: String
    ) throws(Refusal) {
        let names = memory.names.filter { $0 != about.name } + [about.name]
        func bytes(_ name: SectionedMemory.Name) -> UnsafeRawBufferPointer {
            name == about.name ? about.bytes : UnsafeRawBufferPointer(memory.bytes(name))
        }
        var offset = SectionedMemory.aligned(headSize + names.count * entrySize)
        var table: [UInt8] = []
        for name in names {
            let bytes = bytes(name)
            append(name.number, to: &table)
            append(checksum(bytes), to: &table)
            append(UInt64(offset), to: &table)
            append(UInt64(bytes.count), to: &table)
            offset = SectionedMemory.aligned(offset + bytes.count)
        }
        // Kernels fetch a few lines past what they read; the file's last page covers them or they are not touched.
        let size = offset + 8 * SectionedMemory.alignment
        var head: [UInt8] = []
        append(magic, to: &head)
        append(version, to: &head)
        append(byteOrderMark, to: &head)
        append(UInt64(size), to: &head)
        append(UInt32(names.count), to: &head)
        append(table.withUnsafeBytes { checksum($0) }, to: &head)
        let temporary = "\(path).\(getpid()).new"
        let file = open(temporary, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        guard file >= 0 else { throw .unreadable(errno: errno) }
        var written = put(head + table, at: 0, in: file)
        for (number, name) in names.enumerated() where written {
            let start = table.withUnsafeBytes {
                $0.loadUnaligned(fromByteOffset: number * entrySize + 8, as: UInt64.self)
            }
            written = put(bytes(name), at: Int(start), in: file)
        }
        written = written && ftruncate(file, off_t(size)) == 0 && fsync(file) == 0
        let failure = errno
        close(file)
        guard written, rename(temporary, path) == 0 else {
            let failure = written ? errno : failure
            unlink(temporary)
            throw .unreadable(errno: failure)
        }
    }

    /// Maps a file whose checksums hold.
    static func map(_ path: String) throws(Refusal) -> SectionedMemory {
        let file = open(path, O_RDONLY)
        guard file >= 0 else { throw .unreadable(errno: errno) }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0 else { throw .unreadable(errno: errno) }
        let size = Int(status.st_size)
        guard size >= headSize else { throw .notASnapshot }
        guard let base = mmap(nil, size, PROT_READ, MAP_PRIVATE, file, 0), base != MAP_FAILED else {
            throw .unreadable(errno: errno)
        }
        do {
            let places = try places(UnsafeRawBufferPointer(start: base, count: size))
            let names = places.map(\.name)
            let byName = Dictionary(places.map { ($0.name, $0.place) }) { first, _ in first }
            return SectionedMemory(mapped: base, count: size, names: names, places: byName)
        } catch {
            munmap(base, size)
            throw error
        }
    }

    private static func places(
        _ bytes: UnsafeRawBufferPointer
    ) throws(Refusal) -> [(name: SectionedMemory.Name, place: Range<Int>)] {
        guard bytes.load(as: UInt64.self) == magic else { throw .notASnapshot }
        guard bytes.load(fromByteOffset: 8, as: UInt32.self) == version,
            bytes.load(fromByteOffset: 12, as: UInt32.self) == byteOrderMark
        else { throw .otherFormat }
        let count = Int(bytes.load(fromByteOffset: 24, as: UInt32.self))
        guard bytes.load(fromByteOffset: 16, as: UInt64.self) == UInt64(bytes.count), count <= most,
            headSize + count * entrySize <= bytes.count
        else { throw .damaged }
        let table = UnsafeRawBufferPointer(rebasing: bytes[headSize..<headSize + count * entrySize])
        guard checksum(table) == bytes.load(fromByteOffset: 28, as: UInt32.self) else { throw .damaged }
        var places: [(SectionedMemory.Name, Range<Int>)] = []
        for number in 0..<count {
            let entry = number * entrySize
            let start = table.loadUnaligned(fromByteOffset: entry + 8, as: UInt64.self)
            let length = table.loadUnaligned(fromByteOffset: entry + 16, as: UInt64.self)
            guard start <= UInt64(bytes.count), length <= UInt64(bytes.count) - start else { throw .damaged }
            let place = Int(start)..<Int(start + length)
            let expected = table.loadUnaligned(fromByteOffset: entry + 4, as: UInt32.self)
            guard checksum(UnsafeRawBufferPointer(rebasing: bytes[place])) == expected else { throw .damaged }
            places.append((.init(table.loadUnaligned(fromByteOffset: entry, as: UInt32.self)), place))
        }
        return places
    }

    private static func checksum(_ bytes: UnsafeRawBufferPointer) -> UInt32 {
        impact_crc32c(0, bytes.bindMemory(to: UInt8.self).baseAddress, bytes.count)
    }

    private static func append(_ number: some FixedWidthInteger, to bytes: inout [UInt8]) {
        withUnsafeBytes(of: number) { bytes.append(contentsOf: $0) }
    }

    private static func put(_ bytes: [UInt8], at offset: Int, in file: Int32) -> Bool {
        bytes.withUnsafeBytes { put($0, at: offset, in: file) }
    }

    private static func put(_ bytes: UnsafeRawBufferPointer, at offset: Int, in file: Int32) -> Bool {
        var done = 0
        while done < bytes.count {
            let count = pwrite(file, bytes.baseAddress.map { $0 + done }, bytes.count - done, off_t(offset + done))
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return false }
            done += count
        }
        return true
    }
}
