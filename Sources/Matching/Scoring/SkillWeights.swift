import Foundation
import LabourMarket
import Taxonomies

/// How much each skill tells: rare among occupations is telling, common is not.
///
/// One number per skill ordinal.
struct SkillWeights: Sendable {
    /// w(t) > 0, idf over occupations raised to the specificity exponent.
    let values: [Double]

    init(_ taxonomy: Taxonomy, _ weights: ScoringWeights) {
        var holders = [Int](repeating: 0, count: taxonomy.skills.count)
        for occupation in taxonomy.occupations {
            for relation in occupation.skills {
                if let skill = taxonomy.ordinal(of: relation.skill) { holders[skill] += 1 }
            }
        }
        let occupations = Double(taxonomy.occupations.count)
        // The half keeps a skill that every occupation needs a little above nothing.
        values = holders.map { pow(log((occupations + 1.5) / (Double($0) + 1)), weights.specificityExponent) }
    }

    /// r(t) of a requirement.
    static func requirement(_ requirement: SkillRequirement, _ weights: ScoringWeights) -> Double {
        let necessity = requirement.necessity == .essential ? 1 : weights.optionalRequirement
        return necessity * (requirement.origin == .implied ? weights.implied : weights.named)
    }
}
