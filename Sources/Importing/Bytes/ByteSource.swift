import Foundation

/// Where a `ByteReader` gets its bytes: a file, an array, or another source unpacked.
protocol ByteSource: AnyObject {
    /// Bytes of the underlying file consumed so far.
    var position: Int { get }
    /// Length of the underlying file, nil where nobody knows (a pipe).
    var size: Int? { get }
    /// Fills the buffer from its beginning and says how many bytes it wrote; 0 only at the end.
    func next(into buffer: UnsafeMutableRawBufferPointer) throws -> Int
}

/// The bytes of an open file.
final class FileSource: ByteSource {
    private let name: String
    private let descriptor: Int32
    private let isOwned: Bool
    private(set) var position = 0
    let size: Int?

    init(path: String) throws {
        name = path
        descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw ByteReader.Failure(name: path, reason: .cannotOpen(errno: errno)) }
        isOwned = true
        var status = stat()
        let known = fstat(descriptor, &status) == 0
        guard !known || status.st_mode & S_IFMT != S_IFDIR else {
            close(descriptor)
            throw ByteReader.Failure(name: path, reason: .cannotOpen(errno: EISDIR))
        }
        size = known && status.st_mode & S_IFMT == S_IFREG ? Int(status.st_size) : nil
    }

    /// Standard input, which stays open.
    init(standardInput name: String) {
        self.name = name
        descriptor = STDIN_FILENO
        isOwned = false
        var status = stat()
        let isFile = fstat(STDIN_FILENO, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
        size = isFile ? Int(status.st_size) : nil
    }

    deinit {
        if isOwned { close(descriptor) }
    }

    func next(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
        while true {
            let count = read(descriptor, buffer.baseAddress, buffer.count)
            if count >= 0 {
                position += count
                return count
            }
            guard errno == EINTR else { throw ByteReader.Failure(name: name, reason: .cannotRead(errno: errno)) }
        }
    }
}

/// The bytes of an array.
final class ArraySource: ByteSource {
    private let bytes: [UInt8]
    private(set) var position = 0
    var size: Int? { bytes.count }

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    func next(into buffer: UnsafeMutableRawBufferPointer) -> Int {
        let count = min(buffer.count, bytes.count - position)
        buffer.copyBytes(from: bytes[position..<(position + count)])
        position += count
        return count
    }
}
