/// How the bytes of a record are to be read.
///
/// Found out record by record: text in Windows-1252 is hardly ever valid UTF-8, and a file in which one record is
/// broken then loses no other.
enum CSVEncoding {
    case ascii
    case utf8
    case windows1252

    /// Text of Windows-1252 as UTF-8; the five bytes it leaves open become C1 controls, as browsers read them.
    static func utf8(windows1252 bytes: some Sequence<UInt8>) -> [UInt8] {
        var text = String.UnicodeScalarView()
        for byte in bytes {
            let value = (0x80...0x9F).contains(byte) ? upper[Int(byte) - 0x80] : UInt16(byte)
            if let scalar = Unicode.Scalar(value) { text.append(scalar) }
        }
        return Array(String(text).utf8)
    }

    /// 0x80 to 0x9F, where Windows-1252 leaves Latin-1.
    private static let upper: [UInt16] = [
        0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,
        0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
        0x0153, 0x9D, 0x017E, 0x0178,
    ]
}
