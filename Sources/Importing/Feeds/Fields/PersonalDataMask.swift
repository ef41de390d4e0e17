import LabourMarket

/// Takes contact data out of texts that are going to be stored: e-mail addresses become `[e-mail]`, telephone numbers
/// `[telefon]`, and what looks like a CPR number is removed.
///
/// One pass over the bytes. Dates, years, amounts of money, CVR numbers and numbers within web addresses stay.
struct PersonalDataMask {
    /// The text without personal data.
    private(set) var text: String
    /// How many numbers of the shape of a CPR number were removed.
    private(set) var removedCPRNumbers = 0

    init(_ original: String) {
        text = original
        var copy = original
        let masked: (output: [UInt8], removed: Int)? = copy.withUTF8 { bytes in
            let first = bytes.firstIndex { $0 == UInt8(ascii: "@") || PhoneNumberRun.canBegin($0) }
            guard let first else { return nil }
            var pass = Pass(bytes: bytes, output: Array(bytes[..<first]), index: first)
            pass.run()
            return pass.hasChanged ? (pass.output, pass.removed) : nil
        }
        if let masked {
            text = String(decoding: masked.output, as: UTF8.self)
            removedCPRNumbers = masked.removed
        }
    }

    private struct Pass {
        let bytes: UnsafeBufferPointer<UInt8>
        var output: [UInt8]
        var index: Int
        var removed = 0
        var hasChanged = false

        mutating func run() {
            output.reserveCapacity(bytes.count)
            while index < bytes.count {
                let byte = bytes[index]
                if byte == UInt8(ascii: "@") {
                    address()
                } else if PhoneNumberRun.canBegin(byte), !isProtected {
                    number()
                } else {
                    output.append(byte)
                    index += 1
                }
            }
        }

        /// Whether what stands before makes a number part of a word, a web address or an amount.
        private var isProtected: Bool {
            guard let before = output.last else { return false }
            if Self.isWord(before) { return true }
            // The pound sign ends in 0xA3, the euro sign in 0xAC.
            return "/=#&?%@$-,_+".utf8.contains(before) || before == 0xA3 || before == 0xAC
        }

        private mutating func number() {
            let run = PhoneNumberRun(bytes, from: index)
            let match = run.match(after: output.suffix(16))
            switch match.kind {
            case .phone:
                output += "[telefon]".utf8
                hasChanged = true
            case .cpr:
                removed += 1
                hasChanged = true
            case .other:
                output += bytes[index..<match.end]
            }
            index = match.end
        }

        private mutating func address() {
            var start = output.count
            while let length = lengthOfLocalCharacter(before: start) { start -= length }
            var end = index + 1
            var lastDot: Int?
            while end < bytes.count, Self.isWord(bytes[end]) || ".-".utf8.contains(bytes[end]) {
                if bytes[end] == UInt8(ascii: ".") { lastDot = end }
                end += 1
            }
            // A dot at the very end closes the sentence.
            if lastDot == end - 1 {
                end -= 1
                lastDot = bytes[(index + 1)..<max(index + 1, end)].lastIndex(of: UInt8(ascii: "."))
            }
            guard start < output.count, let lastDot, lastDot > index + 1, end - lastDot > 2 else {
                output.append(bytes[index])
                index += 1
                return
            }
            output.removeSubrange(start...)
            output += "[e-mail]".utf8
            hasChanged = true
            index = end
        }

        /// Bytes of the character before a place, if it can stand before an @: ASCII, or a letter of two bytes.
        private func lengthOfLocalCharacter(before place: Int) -> Int? {
            guard place > 0 else { return nil }
            let byte = output[place - 1]
            if Self.isWord(byte) || ".-+_%".utf8.contains(byte) { return 1 }
            guard (0x80..<0xC0).contains(byte), place > 1, (0xC3..<0xE0).contains(output[place - 2]) else { return nil }
            return 2
        }

        private static func isWord(_ byte: UInt8) -> Bool {
            (0x61...0x7A).contains(byte | 0x20) || PhoneNumberRun.isDigit(byte)
        }
    }
}
