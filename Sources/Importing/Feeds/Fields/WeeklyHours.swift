/// Reads weekly hours: `37`, `30-37 timer`, `37,5 h/week`.
enum WeeklyHours {
    /// Fewest and most; nil unless the text is one number or a range from 1 to 80, with or without a word for hours.
    static func read(_ text: String) -> (minimum: Double, maximum: Double)? {
        var numbers: [Double] = []
        var words = ""
        for part in text.replacing(",", with: ".").split(whereSeparator: { " -–/".contains($0) }) {
            let digits = part.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
            if digits.isEmpty {
                words += part.folded + " "
            } else {
                guard let number = Double(digits) else { return nil }
                numbers.append(number)
                let unit = part.dropFirst(digits.count)
                guard unit.isEmpty || !unit.folded.isEmpty else { return nil }
                words += unit.folded + " "
            }
        }
        let allowed: Set = [
            "timer", "time", "tim", "t", "h", "hours", "hour", "hrs", "timmar", "uge", "ugen", "week", "vecka", "uke",
            "pr", "per", "a", "om", "ugentligt", "weekly", "to", "til", "till", "i",
        ]
        guard words.split(separator: " ").allSatisfy({ allowed.contains(String($0)) }),
            let minimum = numbers.first, let maximum = numbers.last, numbers.count <= 2, minimum <= maximum,
            minimum >= 1, maximum <= 80
        else { return nil }
        return (minimum, maximum)
    }
}
