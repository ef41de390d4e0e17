/// A language as its ISO 639-1 code in lower case: `da`, `en`, `sv`.
public struct LanguageCode: Hashable, Sendable, RawRepresentable, CustomStringConvertible {
    /// The two-letter code.
    public let rawValue: String

    /// Takes any BCP 47 tag and keeps its primary part: `DA`, `da-DK` and `da_DK` all become `da`.
    public init(rawValue: String) {
        let primary = rawValue.prefix { $0 != "-" && $0 != "_" }
        self.rawValue = primary.lowercased()
    }

    /// Danish.
    public static let danish = LanguageCode(rawValue: "da")
    /// English.
    public static let english = LanguageCode(rawValue: "en")
    /// Swedish.
    public static let swedish = LanguageCode(rawValue: "sv")

    /// The code.
    public var description: String { rawValue }
}

extension LanguageCode: Comparable {
    /// Alphabetical by code.
    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

extension LanguageCode: Codable {
    /// Reads a bare tag.
    public init(from decoder: any Decoder) throws {
        self.init(rawValue: try decoder.singleValueContainer().decode(String.self))
    }

    /// Writes the bare code.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }
}
