import Taxonomies

/// Counts the letter forms of labels, and gives each form the next free column.
struct LabelForms {
    private let kind: LetterForms.Kind
    private var columns: [UInt64: Int] = [:]

    init(_ kind: LetterForms.Kind) {
        self.kind = kind
    }

    /// Number of forms met so far.
    var count: Int { columns.count }

    /// In how many of the labels, of every language, each form occurs, by column.
    ///
    /// Columns are given in the order met, and sums over columns are taken in that order, so equal input gives equal
    /// bytes.
    mutating func counts(_ labels: Labels) -> [(Int, Double)] {
        var counts: [Int: Double] = [:]
        for language in labels.languages.keys.sorted() {
            for label in labels[language]?.all ?? [] {
                var seen: Set<UInt64> = []
                for form in LetterForms.forms(label, kind) where seen.insert(form).inserted {
                    let column = columns[form] ?? columns.count
                    columns[form] = column
                    counts[column, default: 0] += 1
                }
            }
        }
        return counts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }
}
