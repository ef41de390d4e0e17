/// A pull stream of bytes over a file, standard input or an array.
///
/// Packed input (gzip, found by its first bytes) is unpacked as it is read, so memory does not grow with the file.
/// A class because a stream has a place; use it from one task only.
///
///     let reader = try ByteReader(path: "feed.xml.gz")
///     while case let chunk = try reader.read(upTo: 1 << 16), !chunk.isEmpty { ... }
public final class ByteReader {
    /// What ends a stream early.
    public struct Failure: Error, Sendable, Hashable {
        /// What was wrong.
        public enum Reason: Sendable, Hashable {
            /// The file could not be opened; the system's error number.
            case cannotOpen(errno: Int32)
            /// Reading stopped; the system's error number.
            case cannotRead(errno: Int32)
            /// The packed data is truncated or broken; the unpacking library's own words.
            case damaged(String)
            /// The data unpacks to far more than its size, in bytes.
            case bomb(unpacked: Int, packed: Int)
        }

        /// The stream's name.
        public let name: String
        /// What was wrong.
        public let reason: Reason
    }

    /// The path, or what the one who opened it called it; what diagnostics give as their source.
    public let name: String

    private var source: any ByteSource
    private var isSniffed: Bool
    private var buffer: [UInt8] = []
    private var start = 0

    /// Opens a file; throws a `Failure` where it cannot be opened or is a folder.
    public convenience init(path: String) throws {
        try self.init(path: path, name: path)
    }

    /// Opens a file under another name.
    init(path: String, name: String) throws {
        self.name = name
        source = try FileSource(path: path)
        isSniffed = false
    }

    /// Reads standard input.
    public init(standardInput name: String) {
        self.name = name
        source = FileSource(standardInput: name)
        isSniffed = false
    }

    /// Reads an array.
    public init(bytes: [UInt8], name: String) {
        self.name = name
        source = ArraySource(bytes)
        isSniffed = false
    }

    /// Reads a source that is already unpacked.
    init(name: String, unpacked source: any ByteSource) {
        self.name = name
        self.source = source
        isSniffed = true
    }

    /// Bytes of the underlying file consumed so far, for progress; packed bytes where the file is packed.
    public var position: Int { source.position }

    /// Length of the underlying file, nil for a pipe.
    public var size: Int? { source.size }

    /// The next bytes without consuming them; fewer than asked for only at the end.
    public func peek(_ count: Int) throws -> [UInt8] {
        try sniff()
        try fill(count)
        return Array(buffer[start..<min(start + count, buffer.count)])
    }

    /// The next bytes: at least one and at most `count`, none only at the end.
    public func read(upTo count: Int) throws -> [UInt8] {
        try sniff()
        guard start == buffer.count else {
            let end = min(start + count, buffer.count)
            defer { start = end }
            return start == 0 && end == buffer.count ? buffer : Array(buffer[start..<end])
        }
        buffer = []
        start = 0
        return try take(count)
    }

    /// Looks once whether the bytes are packed.
    private func sniff() throws {
        guard !isSniffed else { return }
        try fill(3)
        isSniffed = true
        if buffer.starts(with: [0x1F, 0x8B, 0x08]) {
            source = GzipSource(name: name, head: buffer, source: source)
            buffer = []
        }
    }

    /// Makes at least `count` bytes stand in the buffer where there are that many.
    private func fill(_ count: Int) throws {
        while buffer.count - start < count {
            let more = try take(max(count, 1 << 16))
            guard !more.isEmpty else { return }
            buffer.removeFirst(start)
            start = 0
            buffer.append(contentsOf: more)
        }
    }

    private func take(_ count: Int) throws -> [UInt8] {
        guard count > 0 else { return [] }
        return try [UInt8](unsafeUninitializedCapacity: count) { memory, written in
            written = try source.next(into: UnsafeMutableRawBufferPointer(memory))
        }
    }
}
