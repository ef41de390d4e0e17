import Foundation
import Taxonomies

/// How much two occupations resemble one another by what the taxonomy says of each: their place in ISCO-08, their
/// profile over broader skills and skill groups, their names, and the words their skills are named with.
struct OccupationResemblance {
    /// The ISCO groups of each occupation, from major group to unit group.
    private let groups: [[String]]
    /// The occupations of each ISCO group.
    private let members: [String: [Int]]
    private let profiles: SparseVectors
    private let names: SparseVectors
    private let skillWords: SparseVectors
    private let weights: ScoringWeights

    init(_ taxonomy: Taxonomy, _ weights: ScoringWeights, _ skillWeights: SkillWeights) {
        self.weights = weights
        groups = taxonomy.occupations.map { Self.groups($0.isco) }
        members = groups.enumerated().reduce(into: [:]) { members, occupation in
            for group in occupation.element { members[group, default: []].append(occupation.offset) }
        }
        profiles = Self.profiles(taxonomy, weights, skillWeights)
        names = Self.names(taxonomy)
        skillWords = Self.skillWords(taxonomy, weights, skillWeights)
    }

    /// Resemblance in [0, 1] of each pair of occupations.
    var matrix: SymmetricMatrix {
        SymmetricMatrix(count: groups.count) { occupation, sums in
            names.addCosines(of: occupation, times: 1, to: &sums)
            for other in occupation..<sums.count where sums[other] > 0 {
                // The root, because even akin names share few letters.
                sums[other] = Float(weights.nameShare) * sums[other].squareRoot()
            }
            profiles.addCosines(of: occupation, times: Float(weights.profileShare), to: &sums)
            skillWords.addCosines(of: occupation, times: Float(weights.skillWordShare), to: &sums)
            for (digits, group) in groups[occupation].enumerated() {
                // Each digit shared says more than the one before, .1, .2, .3 and .4: a major group alone says little.
                for other in members[group] ?? [] { sums[other] += Float(weights.iscoShare) * Float(digits + 1) / 10 }
            }
        }
    }

    /// The ISCO groups of a code, from major group to unit group.
    private static func groups(_ code: ISCOCode?) -> [String] {
        guard let digits = code?.digits else { return [] }
        return (0..<digits.count).map { String(digits.prefix($0 + 1)) }
    }

    /// Weights over everything above an occupation's skills, damped by the root, rare branches counting more.
    private static func profiles(
        _ taxonomy: Taxonomy,
        _ weights: ScoringWeights,
        _ skillWeights: SkillWeights
    ) -> SparseVectors {
        let ancestry = SkillAncestry(taxonomy)
        var rows = sums(taxonomy, weights, skillWeights) { ancestry.above[$0].map { ($0, 1.0) } }
        scaleByRarity(&rows) { $0.squareRoot() }
        return SparseVectors(rows, columnCount: ancestry.count)
    }

    /// Letter groups of every name in every language, so that compounds and inflected forms meet without a stemmer.
    private static func names(_ taxonomy: Taxonomy) -> SparseVectors {
        var forms = LabelForms(.groups)
        var rows = taxonomy.occupations.map { Dictionary(uniqueKeysWithValues: forms.counts($0.labels)) }
        scaleByRarity(&rows) { 1 + log($0) }
        return SparseVectors(rows, columnCount: forms.count)
    }

    /// The words in the names of an occupation's skills, so that skills of one meaning meet under different entries.
    private static func skillWords(
        _ taxonomy: Taxonomy,
        _ weights: ScoringWeights,
        _ skillWeights: SkillWeights
    ) -> SparseVectors {
        var forms = LabelForms(.stems)
        let words = taxonomy.skills.map { forms.counts($0.labels).map { ($0, 1 + log($1)) } }
        var rows = sums(taxonomy, weights, skillWeights) { words[$0] }
        scaleByRarity(&rows) { log(1 + $0) }
        return SparseVectors(rows, columnCount: forms.count)
    }

    /// Sums over each occupation's skills, by how much each asks for and tells.
    private static func sums(
        _ taxonomy: Taxonomy,
        _ weights: ScoringWeights,
        _ skillWeights: SkillWeights,
        _ columns: (Int) -> [(Int, Double)]
    ) -> [[Int: Double]] {
        taxonomy.occupations.map { occupation in
            var row: [Int: Double] = [:]
            for relation in occupation.skills {
                guard let skill = taxonomy.ordinal(of: relation.skill) else { continue }
                let necessity = relation.necessity == .essential ? 1 : weights.optionalRequirement
                let weight = necessity * skillWeights.values[skill]
                for (column, value) in columns(skill) { row[column, default: 0] += weight * value }
            }
            return row
        }
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
}
