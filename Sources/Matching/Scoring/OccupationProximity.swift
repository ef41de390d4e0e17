import Foundation
import Taxonomies

/// How near two occupations are apart from the very skills they share: their place in ISCO-08, their profile over
/// broader skills and skill groups, and their names.
struct OccupationProximity: Sendable {
    private let isco: [ISCOCode?]
    private let profiles: SparseVectors
    private let labels: SparseVectors
    private let weights: ScoringWeights

    init(_ taxonomy: Taxonomy, _ weights: ScoringWeights) {
        self.weights = weights
        isco = taxonomy.occupations.map(\.isco)
        profiles = Self.profiles(taxonomy, weights)
        labels = Self.labels(taxonomy)
    }

    /// Proximity in [0, 1] of one occupation to every occupation, by ordinal.
    func row(_ occupation: Int) -> [Float] {
        var sums = [Float](repeating: 0, count: isco.count)
        profiles.addCosines(of: occupation, times: Float(weights.profileShare), to: &sums)
        labels.addCosines(of: occupation, times: Float(weights.labelShare), to: &sums)
        for other in sums.indices {
            sums[other] += Float(weights.iscoShare) * Self.kinship(sharedDigits(occupation, other))
        }
        return sums
    }

    /// 0, .1, .3, .6 and 1 for 0 to 4 equal digits: a major group alone says little.
    ///
    /// Measured against equal steps.
    private static func kinship(_ sharedDigits: Int) -> Float { Float(sharedDigits * (sharedDigits + 1)) / 20 }

    /// Equal leading ISCO digits, 0 to 4; 0 where one has no code.
    func sharedDigits(_ one: Int, _ other: Int) -> Int {
        guard let first = isco[one], let second = isco[other] else { return 0 }
        return first.sharedDigits(with: second)
    }

    /// Weights over everything above an occupation's skills, damped by the root, rare branches counting more.
    private static func profiles(_ taxonomy: Taxonomy, _ weights: ScoringWeights) -> SparseVectors {
        let ancestry = SkillAncestry(taxonomy)
        let specificity = SkillWeights(taxonomy, weights).values
        var rows = taxonomy.occupations.map { occupation in
            var row: [Int: Double] = [:]
            for relation in occupation.skills {
                guard let skill = taxonomy.ordinal(of: relation.skill) else { continue }
                let weight = (relation.necessity == .essential ? 1 : weights.optionalRequirement) * specificity[skill]
                for ancestor in ancestry.above[skill] { row[ancestor, default: 0] += weight }
            }
            return row
        }
        scaleByRarity(&rows) { $0.squareRoot() }
        return SparseVectors(rows, columnCount: ancestry.count)
    }

    /// Letter groups of four over every label in the language that has most labels, so that compounds and inflected
    /// forms meet without a stemmer.
    private static func labels(_ taxonomy: Taxonomy) -> SparseVectors {
        let language = richestLanguage(taxonomy)
        var numbers: [String: Int] = [:]
        var rows = taxonomy.occupations.map { occupation in
            var row: [Int: Double] = [:]
            for label in language.flatMap({ occupation.labels[$0] })?.all ?? [] {
                // Sorted, because the order of columns is the order of sums, and equal input gives equal bytes.
                for group in letterGroups(label).sorted() {
                    let number = numbers[group] ?? numbers.count
                    numbers[group] = number
                    row[number, default: 0] += 1
                }
            }
            return row
        }
        scaleByRarity(&rows) { 1 + log($0) }
        return SparseVectors(rows, columnCount: numbers.count)
    }

    private static func scaleByRarity(_ rows: inout [[Int: Double]], damping: (Double) -> Double) {
        var holders: [Int: Int] = [:]
        for row in rows { for column in row.keys { holders[column, default: 0] += 1 } }
        let count = Double(rows.count)
        rows = rows.map { row in
            var scaled: [Int: Double] = [:]
            for (column, value) in row {
                scaled[column] = damping(value) * log((count + 1) / (Double(holders[column] ?? 0) + 1))
            }
            return scaled
        }
    }

    private static func richestLanguage(_ taxonomy: Taxonomy) -> LanguageCode? {
        var counts: [LanguageCode: Int] = [:]
        for occupation in taxonomy.occupations {
            for (language, labels) in occupation.labels.languages { counts[language, default: 0] += labels.all.count }
        }
        return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }

    private static func letterGroups(_ label: String) -> Set<String> {
        var groups: Set<String> = []
        for word in label.lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
            let letters = Array(" \(word) ")
            for start in 0...max(0, letters.count - 4) {
                groups.insert(String(letters[start..<min(letters.count, start + 4)]))
            }
        }
        return groups
    }
}
