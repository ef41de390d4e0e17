/// What words have in common across inflection and compounding, without a stemmer for any language.
///
/// A form is up to four UTF-16 units, packed into one number.
enum LetterForms {
    /// The forms of each word of a label, words taken in lower case.
    static func forms(_ label: String, _ kind: Kind) -> [UInt64] {
        label.lowercased().split { !$0.isLetter && !$0.isNumber }.flatMap { word in
            switch kind {
            case .groups: groups(Array(" \(word) ".utf16))
            case .stems: [packed(word.utf16.prefix(4))]
            }
        }
    }

    /// Which forms are taken of a word.
    enum Kind {
        /// Every four letters in a row, its edges counted as blanks.
        case groups
        /// Its first four letters.
        case stems
    }

    private static func groups(_ units: [UInt16]) -> [UInt64] {
        (0...max(0, units.count - 4)).map { packed(units[$0..<min(units.count, $0 + 4)]) }
    }

    private static func packed(_ units: some Sequence<UInt16>) -> UInt64 {
        units.reduce(0) { $0 << 16 | UInt64($1) }
    }
}
