import Foundation
import Taxonomies

/// Judged moves with the NACE sections of the occupations, and the measures over them.
///
/// The same definitions as the evaluation script that comes with the judgements: only occupations that are judged are
/// candidates, and means are over the occupations with at least one relevant target.
struct MoveTruth {
    private let grades: [String: [String: Int]]
    private let candidates: Set<String>
    private let sections: [String: Set<String>]

    private init(grades: [String: [String: Int]], sections: [String: Set<String>]) {
        self.grades = grades
        self.sections = sections
        candidates = Set(grades.keys).union(grades.values.flatMap(\.keys))
    }

    init(truth: String, sections: String) throws {
        var grades: [String: [String: Int]] = [:]
        for fields in try Self.rows(truth, columns: 3) {
            let grade = Int(fields[2]) ?? 0
            grades[String(fields[0]), default: [:]][String(fields[1]), default: 0] = max(
                grade,
                grades[String(fields[0])]?[String(fields[1])] ?? 0
            )
        }
        let letters = try Self.rows(sections, columns: 2).map {
            (String($0[0]), Set($0[1].split(separator: " ").map(String.init)))
        }
        self.init(grades: grades, sections: Dictionary(letters) { $0.union($1) })
    }

    /// The same judgements between ISCO-08 unit groups: the best grade of any two of their occupations, and all the
    /// sections of a group's occupations.
    func byUnitGroup(of taxonomy: Taxonomy) -> MoveTruth {
        func group(_ uri: String) -> String? { taxonomy.occupation(OccupationID(uri))?.isco?.digits }
        var grouped: [String: [String: Int]] = [:]
        for (from, judged) in grades {
            guard let from = group(from) else { continue }
            for (to, grade) in judged {
                guard let to = group(to), to != from else { continue }
                grouped[from, default: [:]][to] = max(grouped[from]?[to] ?? 0, grade)
            }
        }
        let letters = sections.compactMap { uri, letters in group(uri).map { ($0, letters) } }
        return MoveTruth(grades: grouped, sections: Dictionary(letters) { $0.union($1) })
    }

    func crossIndustry(_ from: String, _ to: String) -> Bool {
        (sections[from] ?? []).isDisjoint(with: sections[to] ?? [])
    }

    func measure(_ rankings: [String: [String]], keep: (String, String) -> Bool) -> RankingMeasures {
        var measures = RankingMeasures()
        for (from, judged) in grades.sorted(by: { $0.key < $1.key }) {
            let relevant = judged.filter { $0.key != from && keep(from, $0.key) }
            guard !relevant.isEmpty else { continue }
            let ranked = (rankings[from] ?? []).filter { candidates.contains($0) && $0 != from && keep(from, $0) }
            measures.add(ranked: ranked.prefix(100).map { relevant[$0] ?? 0 }, relevant: Array(relevant.values))
        }
        return measures
    }

    private static func rows(_ path: String, columns: Int) throws -> [[Substring]] {
        let text = try String(contentsOfFile: path, encoding: .utf8)
        return text.split(separator: "\n").map { $0.split(separator: "\t") }.filter { $0.count == columns }
    }
}
