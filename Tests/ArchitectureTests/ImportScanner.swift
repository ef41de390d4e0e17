/// Reads the imports of a Swift source, without those that stand in comments and texts.
enum ImportScanner {
    struct Import: Equatable {
        let module: String
        let line: Int
    }

    static func imports(in source: String) -> [Import] {
        var isComment = false
        var isText = false
        var found: [Import] = []
        for (number, line) in source.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if isComment {
                isComment = !line.contains("*/")
                continue
            }
            let quotes = line.matches(of: /"""/).count
            if !isText {
                found += line.split(separator: ";").compactMap(module).map { Import(module: $0, line: number + 1) }
                isComment = line.contains("/*") && !line.contains("*/")
            }
            if !quotes.isMultiple(of: 2) { isText.toggle() }
        }
        return found
    }

    private static func module(_ statement: Substring) -> String? {
        let pattern =
            /\s*(?:@\w+(?:\([^)]*\))?\s+)*(?:(?:public|package|internal|fileprivate|private)\s+)?import\s+(?:(?:struct|class|enum|protocol|typealias|func|var|let|actor)\s+)?(\w+).*/
        return statement.wholeMatch(of: pattern).map { String($0.1) }
    }
}
