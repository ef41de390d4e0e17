import LabourMarket
import Taxonomies

/// Counts, for every skill, the vacancies that it alone would lift over a threshold.
struct OpeningCount {
    private let model: ScoringModel
    private let relatedness: SkillRelatedness
    private let factors: [Double]
    private let specificity: [Double]
    private let met: [Double]
    private let strength: Double
    private let threshold: Double
    /// Vacancies opened by any skill of a group.
    private var byGroup: [Int]
    /// Vacancies opened by a skill beyond those its whole group opens.
    private var bySkill: [Int]
    // What skills and groups would add to the vacancy at hand, and which have been touched.
    private var skillGain: [Double]
    private var groupGain: [Double]
    private var touchedSkills: [Int] = []
    private var touchedGroups: [Int] = []

    init(_ scorer: PairScorer, strength: Double, threshold: Double) {
        model = scorer.model
        relatedness = model.relatedness
        factors = model.packedFactors
        specificity = model.skillWeights.values
        met = scorer.profile.met
        self.strength = strength
        self.threshold = threshold
        byGroup = Array(repeating: 0, count: relatedness.groupCount)
        bySkill = Array(repeating: 0, count: met.count)
        groupGain = Array(repeating: 0, count: byGroup.count)
        skillGain = Array(repeating: 0, count: bySkill.count)
    }

    /// Adds a vacancy, of whose occupations the nearest is as near as `base`.
    mutating func add(_ row: UnsafeBufferPointer<UInt32>, base: Double) {
        var asked = 0.0
        var covered = 0.0
        for entry in row {
            let weight = weight(entry)
            asked += weight
            covered += weight * met[PostingRows.skill(entry)]
        }
        let share = model.weights.proximityShare
        let scale = (1 - share) / (asked + model.unsaid)
        let gap = threshold - scale * covered - share * base - Self.tolerance
        // Even all that is missing would not do.
        guard gap > 0, scale * (asked - covered) >= gap else { return }
        for entry in row { credit(PostingRows.skill(entry), scale * weight(entry)) }
        for group in touchedGroups where groupGain[group] >= gap { byGroup[group] += 1 }
        for skill in touchedSkills {
            let ofGroup = groupGain[Int(relatedness.group[skill])]
            if ofGroup < gap, ofGroup + skillGain[skill] >= gap { bySkill[skill] += 1 }
            skillGain[skill] = 0
        }
        for group in touchedGroups { groupGain[group] = 0 }
        touchedSkills.removeAll(keepingCapacity: true)
        touchedGroups.removeAll(keepingCapacity: true)
    }

    /// The skills that open most.
    func best(_ limit: Int) -> [Opening] {
        let counts = bySkill.indices.map { bySkill[$0] + byGroup[Int(relatedness.group[$0])] }
        let opening = counts.indices.filter { counts[$0] > 0 }.sorted { (counts[$1], $0) < (counts[$0], $1) }
        return opening.prefix(limit).map { Opening(skill: model.taxonomy.skills[$0].id, vacancies: counts[$0]) }
    }

    /// Sums in another order differ by rounding; a vacancy at the very threshold counts as open.
    private static let tolerance = 1e-12

    private func weight(_ entry: UInt32) -> Double {
        factors[PostingRows.manner(entry)] * specificity[PostingRows.skill(entry)]
    }

    /// Credits a requirement of some weight to the skills that would supply it.
    private mutating func credit(_ skill: Int, _ weight: Double) {
        let met = met[skill]
        guard met < strength else { return }
        let group = Int(relatedness.group[skill])
        let throughGroup = weight * max(0, strength * model.weights.groupSimilarity - met)
        if throughGroup > 0 {
            if groupGain[group] == 0 { touchedGroups.append(group) }
            groupGain[group] += throughGroup
        }
        touch(skill, weight * (strength - met) - throughGroup)
        let throughNeighbour = weight * max(0, strength * model.weights.neighbourSimilarity - met)
        guard throughNeighbour > 0 else { return }
        for neighbour in relatedness.neighbours(of: skill) {
            let isOfGroup = Int(relatedness.group[Int(neighbour)]) == group
            touch(Int(neighbour), max(0, throughNeighbour - (isOfGroup ? throughGroup : 0)))
        }
    }

    private mutating func touch(_ skill: Int, _ gain: Double) {
        guard gain > 0 else { return }
        if skillGain[skill] == 0 { touchedSkills.append(skill) }
        skillGain[skill] += gain
    }
}
