/// FNV-1a in 64 bits: tells content apart, the same on every machine; no defence against someone who forges.
///
/// Source: RFC 9923. Among a million different contents two meet by chance once in 37 million stores.
struct ContentHash {
    private var state: UInt64 = 0xcbf2_9ce4_8422_2325

    /// The hash as SQL's signed integer.
    var value: Int64 { Int64(bitPattern: state) }

    /// Takes in a text and its end; nil differs from every text.
    mutating func add(_ text: String?) {
        guard var text else { return add(byte: 0xfe) }
        text.withUTF8 { bytes in
            for byte in bytes { add(byte: byte) }
        }
        add(byte: 0xff)
    }

    /// Takes in letters and digits only, ASCII in lower case, so that spacing, punctuation and markup do not count.
    mutating func add(wordsOf text: String) {
        var text = text
        text.withUTF8 { bytes in
            for byte in bytes {
                switch byte {
                case 0x41...0x5a: add(byte: byte | 0x20)
                case 0x61...0x7a, 0x30...0x39, 0x80...: add(byte: byte)
                default: continue
                }
            }
        }
        add(byte: 0xff)
    }

    /// Takes in a byte; 0xfe and 0xff stand in no UTF-8 text.
    private mutating func add(byte: UInt8) {
        state = (state ^ UInt64(byte)) &* 0x100_0000_01b3
    }
}
