/// A section of NACE 2.1, a letter from A to V.
public struct NACESection: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The letter.
    public let letter: Character

    /// Nil unless the character is a letter of NACE 2.1.
    public init?(_ letter: Character) {
        guard ("A"..."V").contains(letter), letter.isASCII else { return nil }
        self.letter = letter
    }

    /// The letter.
    public var description: String { String(letter) }

    /// Alphabetical.
    public static func < (left: Self, right: Self) -> Bool { left.letter < right.letter }

    /// The section that holds a two-digit division, nil for a number that NACE 2.1 does not use.
    ///
    /// Source: Regulation (EU) 2023/137, annex.
    init?(division: Int) {
        guard let letter = Self.divisions.first(where: { $0.range.contains(division) })?.letter else { return nil }
        self.init(letter)
    }

    private static let divisions: [(letter: Character, range: ClosedRange<Int>)] = [
        ("A", 1...3), ("B", 5...9), ("C", 10...33), ("D", 35...35), ("E", 36...39), ("F", 41...43),
        ("G", 46...47), ("H", 49...53), ("I", 55...56), ("J", 58...60), ("K", 61...63), ("L", 64...66),
        ("M", 68...68), ("N", 69...75), ("O", 77...82), ("P", 84...84), ("Q", 85...85), ("R", 86...88),
        ("S", 90...93), ("T", 94...96), ("U", 97...98), ("V", 99...99),
    ]
}

/// An industry code of NACE 2.1 (Danish DB25): a section, or a division, group or class below it.
///
/// Published texts write the same class as `45.11`, `4511`, `G45.1.1` or the six Danish digits `451110`; all are kept
/// as their digits without dots, at most four of them, so that equal industries are equal values.
public struct NACECode: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The section the code lies in.
    public let section: NACESection
    /// Two to four digits, or none where only the section is known.
    public let digits: String

    /// Reads a code of NACE 2.1; nil when it is none.
    public init?(_ text: some StringProtocol) {
        var rest = Substring(text).drop { $0 == " " }
        let letter = rest.first.flatMap { $0.isLetter ? Character($0.uppercased()) : nil }
        if letter != nil { rest = rest.dropFirst() }
        let digits = String(rest.filter { $0 != "." && $0 != " " })
        guard digits.utf8.allSatisfy({ (48...57).contains($0) }), digits.utf8.count <= 6 else { return nil }
        if digits.isEmpty {
            guard let section = letter.flatMap(NACESection.init) else { return nil }
            self.section = section
        } else {
            guard digits.utf8.count >= 2, let division = Int(digits.prefix(2)),
                let section = NACESection(division: division)
            else { return nil }
            self.section = section
        }
        self.digits = String(digits.prefix(4))
    }

    /// The digits with the customary dot (`45.11`), or the section's letter.
    public var description: String {
        guard digits.utf8.count > 2 else { return digits.isEmpty ? section.description : digits }
        return "\(digits.prefix(2)).\(digits.dropFirst(2))"
    }

    /// By section, then by digits.
    public static func < (left: Self, right: Self) -> Bool {
        (left.section, left.digits) < (right.section, right.digits)
    }
}

extension NACECode: Codable {
    /// Reads a written code; one that is not of NACE 2.1 is a decoding error.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let code = NACECode(text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a NACE code: \(text)")
        }
        self = code
    }

    /// Writes the customary form.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
