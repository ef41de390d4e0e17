import LabourMarket
public import Taxonomies

/// All that scoring knows of a taxonomy: specificity, relatedness and proximity.
///
/// Immutable; made once per taxonomy.
public struct ScoringModel: Sendable {
    /// The taxonomy it was made from.
    public let taxonomy: Taxonomy
    /// The constants in use.
    public let weights: ScoringWeights

    let skillWeights: SkillWeights
    let relatedness: SkillRelatedness
    let proximity: OccupationProximity
    /// r(t) by how a requirement is asked for, as rows of an index have it.
    let packedFactors: [Double]
    /// Requirement weight that every posting is taken to leave unsaid.
    let unsaid: Double

    /// Prepares a taxonomy for scoring; about a second for ESCO.
    public init(_ taxonomy: Taxonomy, weights: ScoringWeights = .standard) {
        self.taxonomy = taxonomy
        self.weights = weights
        let skillWeights = SkillWeights(taxonomy, weights)
        self.skillWeights = skillWeights
        packedFactors = Self.packedFactors(weights)
        relatedness = SkillRelatedness(taxonomy)
        proximity = OccupationProximity(taxonomy, weights, skillWeights)
        let total = taxonomy.occupations.reduce(0.0) { sum, occupation in
            occupation.skills.reduce(sum) { sum, relation in
                guard let skill = taxonomy.ordinal(of: relation.skill) else { return sum }
                let requirement = SkillRequirement(relation.skill, relation.necessity, .extracted)
                return sum + SkillWeights.requirement(requirement, weights) * skillWeights.values[skill]
            }
        }
        unsaid = weights.unsaidShare * total / Double(max(1, taxonomy.occupations.count))
    }

    /// r(t) w(t), the weight a requirement has in its posting; nil for a skill the taxonomy does not hold.
    func weight(of requirement: SkillRequirement) -> (skill: Int, weight: Double)? {
        guard let skill = taxonomy.ordinal(of: requirement.skill) else { return nil }
        return (skill, SkillWeights.requirement(requirement, weights) * skillWeights.values[skill])
    }
}
