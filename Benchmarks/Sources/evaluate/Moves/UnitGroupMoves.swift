import Matching
import Taxonomies

/// Moves between ISCO-08 unit groups, so that taxonomies with other occupations can be held against each other.
///
/// A group's move to another is the mean, over the group's occupations, of the best score into the other group.
struct UnitGroupMoves {
    /// Unit groups in order of preference, by the group moved from.
    let rankings: [String: [String]]

    init(_ taxonomy: Taxonomy, _ weights: ScoringWeights) throws {
        let moves = try OccupationMoves(ScoringModel(taxonomy, weights: weights))
        let groups = taxonomy.occupations.map { $0.isco?.isUnitGroup == true ? $0.isco?.digits : nil }
        let groupOf = Dictionary(
            uniqueKeysWithValues: zip(taxonomy.occupations.map(\.id), groups).compactMap { id, group in
                group.map { (id, $0) }
            }
        )
        let best = ConcurrentMap.map(taxonomy.occupations) { occupation -> [String: Double] in
            let ranked = moves.ranking(from: occupation.id, limit: taxonomy.occupations.count)
            return ranked.reduce(into: [:]) { scores, move in
                guard let group = groupOf[move.id] else { return }
                scores[group] = max(scores[group] ?? 0, move.likely)
            }
        }
        var sums: [String: [String: Double]] = [:]
        for (group, scores) in zip(groups, best) {
            guard let group else { continue }
            sums[group, default: [:]].merge(scores) { $0 + $1 }
        }
        rankings = sums.mapValues { targets in
            targets.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
        }
    }
}
