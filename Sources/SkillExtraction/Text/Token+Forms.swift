extension Token {
    /// The word in lower case, without apostrophes: the very bytes that were hashed.
    func folded(in bytes: [UInt8]) -> [UInt8] {
        var word: [UInt8] = []
        word.reserveCapacity(length)
        var offset = start
        var previous: UInt8 = 0
        while offset < end {
            let byte = bytes[offset]
            if byte == UInt8(ascii: "'") {
                offset += 1
                continue
            }
            if byte == 0xe2, offset + 2 < end, bytes[offset + 1] == 0x80, bytes[offset + 2] == 0x99 {
                offset += 3
                continue
            }
            word.append(Letters.folded(byte, after: previous))
            previous = byte
            offset += 1
        }
        return word
    }
}
