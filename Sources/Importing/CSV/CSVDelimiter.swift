/// Finds out by which character the fields of a CSV text are parted.
enum CSVDelimiter {
    private static let candidates: [UInt8] = [0x2C, 0x3B, 0x09, 0x7C]
    private static let recordsLookedAt = 10

    /// The candidate by which most of the first records have as many fields as the header; among equals the one with
    /// more columns, then comma, semicolon, tab, bar.
    static func found(in head: [UInt8]) -> UInt8 {
        var best: (delimiter: UInt8, agreeing: Int, columns: Int) = (0x2C, 0, 1)
        for delimiter in candidates {
            let counts = fieldCounts(head, delimiter)
            guard let columns = counts.first, columns > 1 else { continue }
            let agreeing = counts.filter { $0 == columns }.count
            if (agreeing, columns) > (best.agreeing, best.columns) { best = (delimiter, agreeing, columns) }
        }
        return best.delimiter
    }

    /// Fields of each of the first records; a record that the text cuts off does not count unless it is the only one.
    private static func fieldCounts(_ head: [UInt8], _ delimiter: UInt8) -> [Int] {
        var counts: [Int] = []
        var fields = 1
        var isQuoted = false
        var isBlank = true
        for byte in head {
            switch byte {
            case 0x22: isQuoted.toggle()
            case delimiter where !isQuoted: fields += 1
            case 0x0A where !isQuoted, 0x0D where !isQuoted:
                if !isBlank { counts.append(fields) }
                if counts.count == recordsLookedAt { return counts }
                fields = 1
                isBlank = true
                continue
            default: break
            }
            isBlank = false
        }
        if counts.isEmpty { counts.append(fields) }
        return counts
    }
}
