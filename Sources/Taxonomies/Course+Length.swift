extension Course {
    /// How long a course usually takes, as it is said: "five days", "a year and two months".
    public struct Length: Sendable, Hashable {
        /// Whole years.
        public let years: Int
        /// Months beside the years.
        public let months: Int
        /// Weeks beside them.
        public let weeks: Int
        /// Days beside them.
        public let days: Int

        /// Reads an ISO 8601 duration of years, months, weeks and days in this order: `P3D`, `P7W`, `P1Y2M`.
        ///
        /// Nil for anything else, a time of day and numbers of more than three digits included.
        public init?(iso text: String) {
            let form = /P(?=\d)(?:(\d{1,3})Y)?(?:(\d{1,3})M)?(?:(\d{1,3})W)?(?:(\d{1,3})D)?/
            guard let match = text.wholeMatch(of: form)?.output else { return nil }
            func number(_ digits: Substring?) -> Int { digits.flatMap { Int($0) } ?? 0 }
            (years, months) = (number(match.1), number(match.2))
            (weeks, days) = (number(match.3), number(match.4))
        }

        /// Calendar days, near enough to put lengths in order: a month counts 30, a year 365.
        public var calendarDays: Int { years * 365 + months * 30 + weeks * 7 + days }
    }
}

extension Course.Length: CustomStringConvertible {
    /// The ISO 8601 duration.
    public var description: String {
        let parts = [(years, "Y"), (months, "M"), (weeks, "W"), (days, "D")].filter { $0.0 > 0 }
        return parts.isEmpty ? "P0D" : "P" + parts.map { "\($0)\($1)" }.joined()
    }
}

extension Course.Length: Comparable {
    /// By calendar days.
    public static func < (left: Self, right: Self) -> Bool {
        (left.calendarDays, left.description) < (right.calendarDays, right.description)
    }
}

extension Course.Length: Codable {
    /// Reads an ISO 8601 duration.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let length = Self(iso: text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a duration: \(text)")
        }
        self = length
    }

    /// Writes the ISO 8601 duration.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
