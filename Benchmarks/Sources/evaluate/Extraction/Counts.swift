import SkillExtraction
import Taxonomies

/// Precision and recall of the mentions at or above each of some confidences.
struct Counts: CustomStringConvertible {
    private static let borders = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8]

    private var right = [Int](repeating: 0, count: borders.count)
    private var found = [Int](repeating: 0, count: borders.count)
    private var wanted = 0

    /// Adds one sentence.
    mutating func add(_ mentions: [SkillMention], _ known: Set<SkillID>, _ total: Int) {
        wanted += total
        for (place, border) in Self.borders.enumerated() {
            let skills = Set(mentions.filter { $0.confidence >= border }.map(\.skill))
            found[place] += skills.count
            right[place] += skills.intersection(known).count
        }
    }

    var description: String {
        Self.borders.indices.map { place in
            let precision = Double(right[place]) / Double(max(1, found[place]))
            let recall = Double(right[place]) / Double(max(1, wanted))
            return "    confidence >= \(Self.borders[place]): \(found[place]) found, precision \(three(precision)) "
                + "recall \(three(recall))"
        }.joined(separator: "\n")
    }
}
