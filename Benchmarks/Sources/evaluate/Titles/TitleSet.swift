import ArgumentParser
import Foundation
import SkillExtraction

/// A set of judged titles: queries, corpus elements, and which elements are right for which query.
struct TitleSet {
    /// One title.
    struct Query {
        let id: String
        let title: String
        /// Positions of the right elements.
        let relevant: Set<Int>
    }

    /// The queries that have a right element.
    let queries: [Query]
    /// Ids of the elements, descending as strings, as ties are broken.
    let ids: [String]
    /// The elements' labels; elements whose ids agree up to the language are labels of one concept, the first of them the
    /// preferred one.
    let labels: [TitleLabel]
    /// What the elements' ids say.
    let language: String?

    /// Reads `queries.tsv`, `corpus_elements.tsv` and `annotations.tsv` of a folder.
    init(_ folder: String) throws {
        func rows(_ name: String) throws -> [[String]] {
            try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8).split(whereSeparator: \.isNewline)
                .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
        }
        let elements = try rows("corpus_elements.tsv").filter { $0.count >= 2 }.sorted { $0[0] > $1[0] }
        ids = elements.map { $0[0] }
        let names = ids.map { $0.split(separator: "_").map(String.init) }
        language = names.first.flatMap { $0.count > 1 ? $0[1] : nil }
        let sizes = Dictionary(grouping: names.indices) { names[$0].first ?? "" }
        var concepts: [String: Int] = [:]
        labels = zip(elements, names).map { element, name in
            let key = name.first ?? ""
            let concept = concepts[key] ?? concepts.count
            concepts[key] = concept
            let isOnly = sizes[key]?.count == 1
            let kind: TitleLabel.Kind =
                isOnly && Self.isCapitalised(element[1]) ? .group : name.last == "000" ? .preferred : .alternative
            return TitleLabel(element[1], concept: concept, kind: kind)
        }
        let places = Dictionary(uniqueKeysWithValues: ids.enumerated().map { ($1, $0) })
        var relevant: [String: Set<Int>] = [:]
        for row in try rows("annotations.tsv") where row.count >= 4 && row[3] != "0" {
            guard let place = places[row[2]] else { throw ValidationError("\(folder): no element \(row[2])") }
            relevant[row[0], default: []].insert(place)
        }
        queries = try rows("queries.tsv").compactMap { row in
            guard row.count >= 2, let right = relevant[row[0]] else { return nil }
            return Query(id: row[0], title: row[1], relevant: right)
        }
    }

    /// ESCO writes the names of occupations small and those of ISCO groups with a capital.
    private static func isCapitalised(_ label: String) -> Bool {
        guard let first = label.first, let second = label.dropFirst().first else { return false }
        return first.isUppercase && second.isLowercase
    }
}
