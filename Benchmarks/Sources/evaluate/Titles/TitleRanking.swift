import Foundation
import SkillExtraction
import Taxonomies

/// Ranks a set's elements for its queries.
struct TitleRanking {
    /// An element and the score it is ranked by.
    typealias Ranked = (element: Int, score: Double)

    private let set: TitleSet
    private let matcher: TitleMatcher
    private let flat: Bool
    /// The language.
    let name: String

    /// Prepares the ranking of a set.
    ///
    /// `flat` ranks every label by its own score alone, instead of each concept once before the others.
    init(_ set: TitleSet, language: LanguageCode, groups: [Int: Int], weights: TitleWeights, flat: Bool) {
        self.set = set
        self.flat = flat
        name = language.rawValue
        matcher = TitleMatcher(labels: set.labels, groups: groups, language: language, weights: weights)
    }

    /// The elements that a title is like: each concept's likest label by score, then all other labels by theirs.
    func elements(for title: String) -> [Ranked] {
        let ranked: [Ranked] = matcher.scores(for: title).map { ($0.label, $0.score) }
            .sorted { $0.score != $1.score ? $0.score > $1.score : $0.element < $1.element }
        guard !flat else { return ranked }
        var seen: Set<Int> = []
        var first: [Ranked] = []
        var later: [Ranked] = []
        for (element, score) in ranked {
            if seen.insert(set.labels[element].concept).inserted {
                first.append((element, score + 2))
            } else {
                later.append((element, score))
            }
        }
        return first + later
    }

    /// Ranks all queries.
    func measure() -> TitleMeasures {
        var measures = TitleMeasures()
        for query in set.queries {
            measures.add(elements(for: query.title).firstIndex { query.relevant.contains($0.element) }.map { $0 + 1 })
        }
        return measures
    }

    /// Writes `query Q0 element rank score tag`; the element's label in the set's ids breaks ties as trec_eval does.
    func write(to path: String, depth: Int) throws {
        var lines = ""
        for query in set.queries {
            for (rank, (element, score)) in elements(for: query.title).prefix(depth).enumerated() {
                lines += "\(query.id) Q0 \(set.ids[element]) \(rank + 1) \(score) nyvej\n"
            }
        }
        try lines.write(toFile: path, atomically: true, encoding: .utf8)
    }

    /// Of the queries that mean an occupation: how often the first occupation is the one, by tenths of confidence.
    func calibration() -> [String] {
        var bins = Array(repeating: (count: 0, right: 0, sum: 0.0), count: 10)
        for query in set.queries {
            let isGroup = query.relevant.contains { set.labels[$0].kind == .group }
            let found = matcher.matches(for: query.title, limit: 20).filter { set.labels[$0.label].kind != .group }
            guard !isGroup, let best = found.first else { continue }
            let concepts = Set(query.relevant.map { set.labels[$0].concept })
            let confidence = TitleConfidence.of(best, before: found.dropFirst().first)
            let bin = min(9, Int(confidence * 10))
            bins[bin].count += 1
            bins[bin].sum += confidence
            if concepts.contains(best.concept) { bins[bin].right += 1 }
        }
        return bins.filter { $0.count > 0 }.map { bin in
            let count = Double(bin.count)
            return String(
                format: "confidence %.2f: right %.2f of %d",
                bin.sum / count,
                Double(bin.right) / count,
                bin.count
            )
        }
    }
}
