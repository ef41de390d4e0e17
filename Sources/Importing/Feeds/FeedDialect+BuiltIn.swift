extension FeedDialect {
    /// Every built-in table, those with the surest signs first.
    public static let builtIn: [FeedDialect] = [
        nyvej, ledigtArbete, hrXML2, hrXML3, absolventa, linkedIn, indeed, rss, jobrapido, commonSchema, schemaOrg, nav,
        board, columns,
    ]

    /// Every column or member name that the dialect reads at the top of a record.
    var knownNames: Set<String> {
        var names = Set(fields.values.joined().map(\.description))
        for row in occupations { names.insert(row.at.description) }
        return foldsNames ? Set(names.map(\.folded)) : names
    }
}
