import GRDB

extension Statement {
    /// Runs with these values, one for each mark of the SQL.
    func run(_ values: [(any DatabaseValueConvertible)?]) throws {
        setUncheckedArguments(StatementArguments(values))
        try execute()
    }
}

extension String {
    /// The text without NUL characters, at which SQLite would cut it and which PostgreSQL refuses.
    var storable: String {
        var text = self
        let isWhole = text.withUTF8 { bytes in bytes.allSatisfy { $0 != 0 } }
        return isWhole ? self : String(unicodeScalars.filter { $0 != "\0" })
    }
}
