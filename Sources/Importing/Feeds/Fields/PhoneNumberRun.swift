import LabourMarket

/// Groups of digits with single marks between them, and the question whether they are a telephone or a CPR number.
struct PhoneNumberRun {
    /// What a run, or its beginning, is.
    enum Kind {
        case phone
        case cpr
        case other
    }

    private struct Group {
        var digits: Int
        var start: Int
        var end: Int
        /// The mark before the group.
        var mark: UInt8
    }

    private let bytes: UnsafeBufferPointer<UInt8>
    private let begin: Int
    private var groups: [Group] = []
    private var isInternational = false

    /// Collects the run that begins at this byte; at most 8 groups.
    init(_ bytes: UnsafeBufferPointer<UInt8>, from begin: Int) {
        self.bytes = bytes
        self.begin = begin
        var index = begin
        var mark: UInt8 = 0
        if bytes[index] == UInt8(ascii: "+") {
            isInternational = true
            index += 1
        }
        while index < bytes.count, groups.count < 8 {
            if bytes[index] == UInt8(ascii: "(") { index += 1 }
            let start = index
            while index < bytes.count, Self.isDigit(bytes[index]) { index += 1 }
            guard index > start else { return }
            groups.append(Group(digits: index - start, start: start, end: index, mark: mark))
            if index < bytes.count, bytes[index] == UInt8(ascii: ")") { index += 1 }
            // One mark, or the blank around a dash; a no-break space is two bytes.
            guard index < bytes.count else { return }
            mark = bytes[index]
            if mark == 0xC2, index + 1 < bytes.count, bytes[index + 1] == 0xA0 {
                mark = 0x20
                index += 2
            } else if " -./".utf8.contains(mark) {
                index += 1
                if mark == 0x20, index + 1 < bytes.count, bytes[index] == UInt8(ascii: "-"), bytes[index + 1] == 0x20 {
                    mark = UInt8(ascii: "-")
                    index += 2
                }
            } else if bytes[index] != UInt8(ascii: "("), !(Self.isDigit(mark) && bytes[index - 1] == UInt8(ascii: ")"))
            {
                return
            }
        }
    }

    /// The longest beginning that is a number of a person, else the first group (or the date) that is none.
    func match(after context: ArraySlice<UInt8>) -> (kind: Kind, end: Int) {
        guard let first = groups.first else { return (.other, begin + 1) }
        guard groups.reduce(0, { $0 + $1.digits }) >= 6 else { return (.other, first.end) }
        if let end = dateEnd { return (.other, end) }
        let context = String(decoding: context, as: UTF8.self).lowercased()
        guard !context.contains("cvr"), !context.contains("p-nr") else { return (.other, first.end) }
        let isAnnounced = Self.announcements.contains { context.trimmed.hasSuffix($0) }
        for count in stride(from: groups.count, through: 1, by: -1) {
            let end = groups[count - 1].end
            if end < bytes.count, (0x61...0x7A).contains(bytes[end] | 0x20) { continue }
            let kind = kind(groups.prefix(count), isAnnounced: isAnnounced)
            if kind != .other { return (kind, end) }
        }
        return (.other, first.end)
    }

    /// Whether a byte can begin a number.
    static func canBegin(_ byte: UInt8) -> Bool {
        isDigit(byte) || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "(")
    }

    /// Whether a byte is 0 to 9.
    static func isDigit(_ byte: UInt8) -> Bool { byte &- 48 < 10 }

    private static let announcements = [
        "tlf", "tlf.", "tlf:", "tlf.:", "tel", "tel.", "tel:", "tel.:", "telefon", "telefon:", "telefonnummer", "phone",
        "phone:", "telephone", "mobil", "mobil:", "mob.", "mob:", "mobile", "mobile:", "telefonnr.", "tfn", "tfn:",
    ]

    private func kind(_ groups: ArraySlice<Group>, isAnnounced: Bool) -> Kind {
        guard let first = groups.first else { return .other }
        let sizes = groups.map(\.digits)
        let total = sizes.reduce(0, +)
        if isInternational { return (8...15).contains(total) ? .phone : .other }
        if isAnnounced, (6...13).contains(total) { return .phone }
        if [[10], [6, 4], [2, 2, 2, 4]].contains(sizes), JobseekerKey.looksLikeCPR(digits(groups)),
            sizes.count < 3 || groups.last?.mark == UInt8(ascii: "-")
        {
            return .cpr
        }
        let leading = bytes[first.start]
        let second = first.start + 1 < bytes.count ? bytes[first.start + 1] : 0
        if leading == UInt8(ascii: "0") {
            // 00 is the way out of a country; 0 the way into another area of the same.
            if second == UInt8(ascii: "0") { return (10...15).contains(total) && first.digits >= 4 ? .phone : .other }
            return (9...12).contains(total) || total == 8 && first.digits <= 4 && groups.count > 1 ? .phone : .other
        }
        if total == 8, leading >= UInt8(ascii: "2"), groups.dropFirst().allSatisfy({ $0.mark != UInt8(ascii: "/") }) {
            switch sizes {
            case [8]: return isCompactDate(digits(groups)) ? .other : .phone
            case [4, 4]: return areYears(groups) ? .other : .phone
            case [2, 2, 2, 2], [3, 2, 3], [2, 3, 3]:
                // Amounts have points or blanks before three digits: 25 000 000.
                return sizes == [2, 3, 3] ? .other : .phone
            default: return .other
            }
        }
        return sizes == [3, 3, 4] || sizes == [1, 3, 3, 4] ? .phone : .other
    }

    private func digits(_ groups: ArraySlice<Group>) -> String {
        groups.reduce(into: "") { $0 += String(decoding: bytes[$1.start..<$1.end], as: UTF8.self) }
    }

    private func isCompactDate(_ digits: String) -> Bool {
        guard digits.hasPrefix("20"), let number = Int(digits), number < 20_400_000 else { return false }
        return CalendarDate(year: number / 10_000, month: number / 100 % 100, day: number % 100) != nil
    }

    private func areYears(_ groups: ArraySlice<Group>) -> Bool {
        groups.allSatisfy { group in
            Int(String(decoding: bytes[group.start..<group.end], as: UTF8.self)).map((1900...2099).contains) ?? false
        }
    }

    /// Where a date such as 2019-05-25 or 25.05.2019 ends, if the run begins with one.
    private var dateEnd: Int? {
        guard groups.count >= 3, !isInternational, groups[1].mark == groups[2].mark, groups[1].mark != 0x20 else {
            return nil
        }
        let sizes = groups.prefix(3).map(\.digits)
        let isDate = sizes[0] == 4 && sizes[1] <= 2 && sizes[2] <= 2 || sizes[0] <= 2 && sizes[1] <= 2 && sizes[2] == 4
        guard isDate else { return nil }
        let year = groups[sizes[0] == 4 ? 0 : 2]
        let value = Int(String(decoding: bytes[year.start..<year.end], as: UTF8.self)) ?? 0
        return (1900...2099).contains(value) ? groups[2].end : nil
    }
}
