/// Rows as aligned columns or as CSV.
struct Table {
    let header: [String]
    private(set) var rows: [[String]] = []

    init(_ header: [String]) {
        self.header = header
    }

    mutating func add(_ row: [String]) { rows.append(row) }

    /// Columns as wide as their longest cell up to a limit, longer cells cut with an ellipsis.
    ///
    /// `reasons` are lines to put under each row, in the rows' order.
    func aligned(limit: Int = 44, reasons: [[String]] = []) -> String {
        let all = [header] + rows
        let widths = header.indices.map { column in min(limit, all.map { $0[column].count }.max() ?? 0) }
        let lines = all.map { zip($0, widths).map(Self.fit).joined(separator: "  ").trimmedAtEnd }
        let below = [[]] + reasons
        return lines.enumerated().flatMap { number, line in
            [line] + (number < below.count ? below[number] : [])
        }.joined(separator: "\n")
    }

    /// RFC 4180.
    var csv: String {
        ([header] + rows).map { $0.map(Self.quoted).joined(separator: ",") }.joined(separator: "\r\n")
    }

    private static func fit(_ cell: String, _ width: Int) -> String {
        let line = cell.map { $0.isNewline ? " " : $0 }
        if line.count > width { return String(line.prefix(max(0, width - 1))) + "…" }
        return String(line) + String(repeating: " ", count: width - line.count)
    }

    private static func quoted(_ cell: String) -> String {
        guard cell.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) else { return cell }
        return "\"" + cell.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
}

extension String {
    fileprivate var trimmedAtEnd: String {
        var text = Substring(self)
        while text.last == " " { text = text.dropLast() }
        return String(text)
    }
}
