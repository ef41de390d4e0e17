/// Rows as aligned columns or as CSV.
struct Table {
    let header: [String]
    private(set) var rows: [[String]] = []

    init(_ header: [String]) {
        self.header = header
    }

    mutating func add(_ row: [String]) { rows.append(row) }

    /// Columns as wide as their longest cell up to a limit, longer cells cut with an ellipsis.
    func aligned(limit: Int = 44) -> String {
        let all = [header] + rows
        let widths = header.indices.map { column in min(limit, all.map { $0[column].count }.max() ?? 0) }
        return all.map { row in
            zip(row, widths).map(Self.fit).joined(separator: "  ").trimmedAtEnd
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
