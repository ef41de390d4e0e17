extension StringProtocol where UTF8View: BidirectionalCollection, UnicodeScalarView: BidirectionalCollection {
    /// Without white space at both ends.
    var trimmed: String {
        let isBlank = { (byte: UInt8) in byte == 0x20 || (0x09...0x0D).contains(byte) }
        guard let first = utf8.first, let last = utf8.last else { return "" }
        // Almost every text is clean already, or ends in a byte that only Unicode knows to be a blank.
        guard isBlank(first) || isBlank(last) || first > 0x7F || last > 0x7F else { return String(self) }
        guard let start = unicodeScalars.firstIndex(where: { !$0.properties.isWhitespace }),
            let end = unicodeScalars.lastIndex(where: { !$0.properties.isWhitespace })
        else { return "" }
        return String(self[start...end])
    }
}

extension StringProtocol {
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
}
