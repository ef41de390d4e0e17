import CLibArchive

/// Another source's bytes, unpacked from gzip as they are asked for.
final class GzipSource: ByteSource {
    private let name: String
    private let archive: OpaquePointer?
    private let packed: Packed
    private var unpacked = 0
    private var state = State.closed

    private enum State { case closed, open, empty }

    var position: Int { packed.source.position }
    var size: Int? { packed.source.size }

    /// `head` holds the bytes already taken from the source.
    init(name: String, head: [UInt8], source: any ByteSource) {
        self.name = name
        packed = Packed(head: head, source: source)
        archive = archive_read_new()
        archive_read_support_filter_gzip(archive)
        archive_read_support_format_raw(archive)
        archive_read_support_format_empty(archive)
    }

    deinit {
        archive_read_free(archive)
    }

    func next(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
        if state == .closed { state = try open() }
        guard state == .open else { return 0 }
        let count = archive_read_data(archive, buffer.baseAddress, buffer.count)
        guard count >= 0 else { throw failure }
        unpacked += count
        guard !UnpackingLimit.isBroken(unpacked: unpacked, packed: position) else {
            throw ByteReader.Failure(name: name, reason: .bomb(unpacked: unpacked, packed: position))
        }
        return count
    }

    private func open() throws -> State {
        let client = Unmanaged.passUnretained(packed).toOpaque()
        let opened = archive_read_open(
            archive,
            client,
            nil,
            { _, client, block in
                guard let client, let block else { return -1 }
                return Unmanaged<Packed>.fromOpaque(client).takeUnretainedValue().next(&block.pointee)
            },
            nil
        )
        guard opened == ARCHIVE_OK else { throw failure }
        var entry: OpaquePointer?
        let found = archive_read_next_header(archive, &entry)
        guard found == ARCHIVE_OK || found == ARCHIVE_EOF else { throw failure }
        return found == ARCHIVE_EOF ? .empty : .open
    }

    private var failure: any Error {
        if let error = packed.error { return error }
        let detail = archive_error_string(archive).map { String(cString: $0) } ?? ""
        return ByteReader.Failure(name: name, reason: .damaged(detail))
    }

    /// The packed side, which libarchive pulls through a C callback.
    private final class Packed {
        let source: any ByteSource
        private var head: Int
        private let block: UnsafeMutableRawBufferPointer
        private(set) var error: (any Error)?

        init(head: [UInt8], source: any ByteSource) {
            self.source = source
            self.head = head.count
            block = .allocate(byteCount: max(1 << 16, head.count), alignment: 16)
            block.copyBytes(from: head)
        }

        deinit {
            block.deallocate()
        }

        func next(_ start: inout UnsafeRawPointer?) -> Int {
            start = UnsafeRawPointer(block.baseAddress)
            if head > 0 {
                defer { head = 0 }
                return head
            }
            do {
                return try source.next(into: block)
            } catch {
                self.error = error
                return -1
            }
        }
    }
}
