extension StringProtocol {
    /// Without white space at both ends (ASCII's, and the no-break space).
    var trimmed: String {
        var copy = String(self)
        let trimmed: String? = copy.withUTF8 { bytes in
            var start = 0
            var end = bytes.count
            while start < end {
                if Self.isBlank(bytes[start]) {
                    start += 1
                } else if bytes[start] == 0xC2, start + 1 < end, bytes[start + 1] == 0xA0 {
                    start += 2
                } else {
                    break
                }
            }
            while end > start {
                if Self.isBlank(bytes[end - 1]) {
                    end -= 1
                } else if bytes[end - 1] == 0xA0, end - 2 >= start, bytes[end - 2] == 0xC2 {
                    end -= 2
                } else {
                    break
                }
            }
            guard start > 0 || end < bytes.count else { return nil }
            return String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<end]), as: UTF8.self)
        }
        return trimmed ?? copy
    }

    /// Lower case, letters and digits only: how names of columns and words of a code list are compared.
    var folded: String {
        guard utf8.allSatisfy({ $0 < 0x80 }) else {
            return String(lowercased().filter { $0.isLetter || $0.isNumber })
        }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(utf8.count)
        for byte in utf8 {
            switch byte {
            case 0x41...0x5A: bytes.append(byte | 0x20)
            case 0x61...0x7A, 0x30...0x39: bytes.append(byte)
            default: continue
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
