import LabourMarket

/// Reads the ways feeds write a day.
///
/// ISO 8601 with or without time (also `20260331` and year first with other marks), RFC 822 and other dates with the
/// month as a word (English, Danish, Swedish, Norwegian, German), day-month-year with dashes, slashes or dots, and
/// seconds or milliseconds since 1970. The day is the one written; time zones are not converted. `03/04/2026` is the
/// third of April: month first is read only where it cannot be otherwise (`04/27/2026`).
enum FeedDate {
    /// Nil where the text is no day.
    static func read(_ text: String) -> CalendarDate? {
        if let date = iso(text) { return date }
        let words = text.split { $0 == " " || $0 == "T" || $0 == "," || $0 == "_" }
        guard let first = words.first else { return nil }
        if first.utf8.allSatisfy({ (48...57).contains($0) }), words.count == 1 { return digits(first) }
        return numbers(first) ?? monthAsWord(text)
    }

    /// What nearly every feed writes, read without looking at characters.
    private static func iso(_ text: String) -> CalendarDate? {
        var numbers = [0, 0, 0]
        var position = 0
        for byte in text.utf8.prefix(10) {
            if position == 4 || position == 7 {
                guard byte == UInt8(ascii: "-") else { return nil }
            } else {
                guard (48...57).contains(byte) else { return nil }
                let part = position < 4 ? 0 : position < 7 ? 1 : 2
                numbers[part] = numbers[part] * 10 + Int(byte - 48)
            }
            position += 1
        }
        return position == 10 ? CalendarDate(year: numbers[0], month: numbers[1], day: numbers[2]) : nil
    }

    private static func digits(_ text: Substring) -> CalendarDate? {
        guard let number = Int(text) else { return nil }
        switch text.utf8.count {
        case 8: return CalendarDate(year: number / 10_000, month: number / 100 % 100, day: number % 100)
        case 10: return day(sinceEpoch: number / 86_400)
        case 13: return day(sinceEpoch: number / 86_400_000)
        default: return nil
        }
    }

    private static func numbers(_ text: Substring) -> CalendarDate? {
        let parts = text.split(omittingEmptySubsequences: true) { "-/.".contains($0) }
        guard parts.count == 3 else { return nil }
        let values = parts.compactMap { Int($0) }
        guard values.count == 3 else { return nil }
        if parts[0].count == 4 { return CalendarDate(year: values[0], month: values[1], day: values[2]) }
        guard parts[2].count == 4 else { return nil }
        let isMonthFirst = values[1] > 12 && values[0] <= 12
        return CalendarDate(
            year: values[2],
            month: isMonthFirst ? values[0] : values[1],
            day: isMonthFirst ? values[1] : values[0]
        )
    }

    /// `Tue, 29 Jun 2021 22:49:39 GMT`, `29. juni 2021`, `June 29, 2021`.
    private static func monthAsWord(_ text: String) -> CalendarDate? {
        var day: Int?
        var month: Int?
        var year: Int?
        for word in text.split(whereSeparator: { " ,.-T".contains($0) }) {
            if let number = Int(word) {
                if word.utf8.count == 4, year == nil {
                    year = number
                } else if word.utf8.count <= 2, day == nil {
                    day = number
                }
            } else if month == nil {
                month = months[String(word.lowercased().prefix(3))]
            }
        }
        guard let day, let month, let year else { return nil }
        return CalendarDate(year: year, month: month, day: day)
    }

    private static let months: [String: Int] = [
        "jan": 1, "feb": 2, "mar": 3, "mär": 3, "apr": 4, "may": 5, "maj": 5, "mai": 5, "jun": 6, "jul": 7,
        "aug": 8, "sep": 9, "oct": 10, "okt": 10, "nov": 11, "dec": 12, "dez": 12, "des": 12,
    ]

    /// The day this many days after 1970-01-01 (Howard Hinnant's civil_from_days).
    private static func day(sinceEpoch days: Int) -> CalendarDate? {
        let shifted = days + 719_468
        let era = shifted / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let part = (5 * dayOfYear + 2) / 153
        let month = part < 10 ? part + 3 : part - 9
        return CalendarDate(
            year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
            month: month,
            day: dayOfYear - (153 * part + 2) / 5 + 1
        )
    }
}
