import GRDB
import Taxonomies

/// Reads labels back from a table whose rows are owner, language, kind, position and label.
struct LabelRows {
    let table: String
    /// The column that names the owner.
    let owner: String

    /// The labels of a range of owners, in order of their row ids.
    func labels(of rows: Range<Int64>, _ database: Database) throws -> [Labels] {
        let cursor = try Row.fetchCursor(
            database,
            sql: """
                SELECT \(owner), language, kind, label FROM \(table) WHERE \(owner) BETWEEN ? AND ?
                ORDER BY \(owner), language, kind, position
                """,
            arguments: [rows.lowerBound, rows.upperBound - 1]
        )
        var labels = Array(repeating: [LanguageCode: Labels.InLanguage](), count: rows.count)
        var languages: [String: LanguageCode] = [:]
        // Rows of one owner and language follow one another and are gathered before they are put away.
        var open: (place: Int, language: LanguageCode, names: Labels.InLanguage)?
        while let row = try cursor.next() {
            let id = try row.decode(Int64.self, atIndex: 0)
            guard rows.contains(id) else { throw Store.Failure.damaged(table: table, row: id) }
            let place = Int(id - rows.lowerBound)
            let text = try row.decode(String.self, atIndex: 1)
            let language = languages[text] ?? LanguageCode(rawValue: text)
            languages[text] = language
            if open?.place != place || open?.language != language {
                if let done = open { labels[done.place][done.language] = done.names }
                open = (place, language, Labels.InLanguage())
            }
            let label = try row.decode(String?.self, atIndex: 3)
            switch (LabelKind(rawValue: try row.decode(atIndex: 2)), label) {
            case (.preferred, let label): open?.names.preferred = label
            case (.alternative, let label?): open?.names.alternative.append(label)
            case (.hidden, let label?): open?.names.hidden.append(label)
            default: throw Store.Failure.damaged(table: table, row: id)
            }
        }
        if let done = open { labels[done.place][done.language] = done.names }
        return labels.map { Labels($0) }
    }
}
