/// An ISCO-08 code of one to four digits.
///
/// A string, because armed forces start with 0.
public struct ISCOCode: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The digits.
    public let digits: String

    /// Nil unless the text is one to four ASCII digits; a leading `C` as in ESCO's URIs is dropped.
    public init?(_ text: some StringProtocol) {
        let digits = text.hasPrefix("C") ? String(text.dropFirst()) : String(text)
        guard (1...4).contains(digits.utf8.count), digits.utf8.allSatisfy({ (48...57).contains($0) }) else {
            return nil
        }
        self.digits = digits
    }

    /// Whether this is a four-digit unit group.
    public var isUnitGroup: Bool { digits.utf8.count == 4 }

    /// The group above with this many digits: `5111` has the major group `5`.
    public func prefix(_ length: Int) -> ISCOCode? { ISCOCode(digits.prefix(length)) }

    /// Equal leading digits, 0 to 4.
    public func sharedDigits(with other: ISCOCode) -> Int {
        zip(digits.utf8, other.digits.utf8).prefix { $0 == $1 }.count
    }

    /// The digits.
    public var description: String { digits }

    /// In order of the digits, a group before what it holds.
    public static func < (left: Self, right: Self) -> Bool { left.digits < right.digits }
}

extension ISCOCode: Codable {
    /// Reads the digits; a text that is no ISCO code is a decoding error.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let code = ISCOCode(text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not an ISCO-08 code: \(text)")
        }
        self = code
    }

    /// Writes the digits.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(digits)
    }
}

/// A group of the ISCO-08 hierarchy.
public struct ISCOGroup: Sendable, Hashable, Codable, Identifiable {
    /// Its code.
    public let code: ISCOCode
    /// Its names.
    public var labels: Labels

    /// The code, which is unique.
    public var id: ISCOCode { code }

    /// Makes a group.
    public init(code: ISCOCode, labels: Labels) {
        self.code = code
        self.labels = labels
    }
}
