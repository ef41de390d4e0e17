/// The text of another stream, turned from UTF-16 into UTF-8 as it is asked for.
///
/// Ill-formed units become U+FFFD.
final class UTF16Source: ByteSource {
    private let packed: ByteReader
    private let isLittleEndian: Bool
    private var rest: [UInt8] = []
    private var ready: ArraySlice<UInt8> = []

    var position: Int { packed.position }
    var size: Int? { packed.size }

    /// The stream stands after the byte order mark.
    init(_ packed: ByteReader, isLittleEndian: Bool) {
        self.packed = packed
        self.isLittleEndian = isLittleEndian
    }

    func next(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
        while ready.isEmpty {
            let more = try packed.read(upTo: 1 << 16)
            guard !more.isEmpty || !rest.isEmpty else { return 0 }
            ready = decode(rest + more, isLast: more.isEmpty)
        }
        let count = min(buffer.count, ready.count)
        buffer.copyBytes(from: ready.prefix(count))
        ready = ready.dropFirst(count)
        return count
    }

    /// Decodes whole characters and keeps what is left for the next round.
    private func decode(_ bytes: [UInt8], isLast: Bool) -> ArraySlice<UInt8> {
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2)
        for index in stride(from: 0, to: bytes.count - 1, by: 2) {
            let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
            units.append(isLittleEndian ? second << 8 | first : first << 8 | second)
        }
        rest = bytes.count % 2 == 1 ? [bytes[bytes.count - 1]] : []
        if isLast {
            if !rest.isEmpty { units.append(0xFFFD) }
            rest = []
        } else if let last = units.last, UTF16.isLeadSurrogate(last) {
            units.removeLast()
            rest = Array(bytes.suffix(2 + rest.count))
        }
        return Array(String(decoding: units, as: UTF16.self).utf8)[...]
    }
}

extension ByteReader {
    /// The same text without its byte order mark; UTF-16, which the mark tells, as UTF-8.
    func droppingByteOrderMark() throws -> ByteReader {
        let head = try peek(3)
        if head == [0xEF, 0xBB, 0xBF] {
            var left = 3
            while left > 0, case let taken = try read(upTo: left).count, taken > 0 { left -= taken }
            return self
        }
        guard head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) else { return self }
        var left = 2
        while left > 0, case let taken = try read(upTo: left).count, taken > 0 { left -= taken }
        return ByteReader(name: name, unpacked: UTF16Source(self, isLittleEndian: head[0] == 0xFF))
    }
}
