import LabourMarket
import Taxonomies

/// Scores one background against one set of requirements, with reasons.
///
/// This is the definition; the index agrees.
struct PairScorer {
    let model: ScoringModel
    let profile: Profile

    /// A requirement with its share of its posting: r(t) w(t) over the posting's whole, the unsaid included.
    struct Weighted {
        let requirement: SkillRequirement
        let skill: Int
        let weight: Double
    }

    /// Requirements as shares of their posting; those of skills outside the taxonomy are left out.
    static func normalised(_ requirements: [SkillRequirement], _ model: ScoringModel) -> [Weighted] {
        let known = requirements.compactMap { requirement in
            model.weight(of: requirement).map { (requirement, $0.skill, $0.weight) }
        }
        let whole = known.reduce(model.unsaid) { $0 + $1.2 }
        return known.map { Weighted(requirement: $0.0, skill: $0.1, weight: $0.2 / whole) }
    }

    /// Why the pair fits; its contributions sum to the score.
    func explain(_ requirements: [SkillRequirement], occupations: [OccupationID]) -> Explanation {
        let skillShare = 1 - model.weights.proximityShare
        var contributions: [Explanation.Contribution] = []
        var gaps: [Explanation.Gap] = []
        for entry in Self.normalised(requirements, model) {
            guard let met = profile.met(entry.skill, model), met.value > 0, let held = profile.held[met.through] else {
                gaps.append(Explanation.Gap(entry.requirement, value: skillShare * entry.weight))
                continue
            }
            let match = Explanation.SkillMatch(
                requirement: entry.requirement,
                through: model.taxonomy.skills[met.through].id,
                similarity: met.similarity,
                evidence: held.source
            )
            contributions.append(.init(.skill(match), value: skillShare * entry.weight * met.value))
        }
        if let kinship = kinship(occupations) { contributions.append(kinship) }
        return Explanation(contributions: contributions, gaps: gaps)
    }

    /// The score alone, summed in the order of `explain`.
    func score(_ requirements: [SkillRequirement], occupations: [OccupationID]) -> Double {
        explain(requirements, occupations: occupations).score
    }

    private func kinship(_ occupations: [OccupationID]) -> Explanation.Contribution? {
        let ordinals = occupations.compactMap(model.taxonomy.ordinal)
        guard let nearest = ordinals.max(by: { profile.nearest[$0].proximity < profile.nearest[$1].proximity }) else {
            return nil
        }
        let (proximity, held) = profile.nearest[nearest]
        guard proximity > 0, held >= 0 else { return nil }
        let kinship = Explanation.OccupationKinship(
            from: model.taxonomy.occupations[Int(held)].id,
            to: model.taxonomy.occupations[nearest].id,
            sharedISCODigits: model.proximity.sharedDigits(Int(held), nearest)
        )
        return .init(.occupation(kinship), value: model.weights.proximityShare * Double(proximity))
    }
}
