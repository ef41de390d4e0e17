import LabourMarket
import Taxonomies

/// Counts, for every skill, the vacancies that it alone would lift over a threshold.
struct OpeningCount {
    private let scorer: PairScorer
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
        self.scorer = scorer
        self.strength = strength
        self.threshold = threshold
        byGroup = Array(repeating: 0, count: scorer.model.relatedness.groupCount)
        bySkill = Array(repeating: 0, count: scorer.model.taxonomy.skills.count)
        groupGain = Array(repeating: 0, count: byGroup.count)
        skillGain = Array(repeating: 0, count: bySkill.count)
    }

    /// Adds a vacancy, of whose occupations the nearest is as near as `base`.
    mutating func add(_ row: UnsafeBufferPointer<UInt32>, base: Double) {
        let gap = threshold - scorer.score(packed: row, base: base)
        guard gap > 0 else { return }
        let model = scorer.model
        var whole = model.unsaid
        for entry in row { whole += model.weight(packed: entry) }
        let scale = (1 - model.weights.proximityShare) / whole
        // Even all of it would not do.
        guard scale * (whole - model.unsaid) > gap - Self.tolerance else { return }
        for entry in row { credit(PostingRows.skill(entry), scale * model.weight(packed: entry)) }
        for group in touchedGroups where groupGain[group] >= gap - Self.tolerance { byGroup[group] += 1 }
        for skill in touchedSkills {
            let ofGroup = groupGain[Int(model.relatedness.group[skill])]
            if ofGroup + skillGain[skill] >= gap - Self.tolerance, ofGroup < gap - Self.tolerance {
                bySkill[skill] += 1
            }
            skillGain[skill] = 0
        }
        for group in touchedGroups { groupGain[group] = 0 }
        touchedSkills.removeAll(keepingCapacity: true)
        touchedGroups.removeAll(keepingCapacity: true)
    }

    /// The skills that open most.
    func best(_ limit: Int) -> [Opening] {
        let model = scorer.model
        let counts = bySkill.indices.map { bySkill[$0] + byGroup[Int(model.relatedness.group[$0])] }
        let opening = counts.indices.filter { counts[$0] > 0 }.sorted { (counts[$1], $0) < (counts[$0], $1) }
        return opening.prefix(limit).map { Opening(skill: model.taxonomy.skills[$0].id, vacancies: counts[$0]) }
    }

    /// Sums in another order differ by rounding; a vacancy at the very threshold counts as open.
    private static let tolerance = 1e-12

    /// Credits a requirement of some weight to the skills that would supply it.
    private mutating func credit(_ skill: Int, _ weight: Double) {
        let model = scorer.model
        let met = scorer.profile.met[skill]
        guard met < strength else { return }
        let group = Int(model.relatedness.group[skill])
        let throughGroup = weight * max(0, strength * model.weights.groupSimilarity - met)
        if throughGroup > 0 {
            if groupGain[group] == 0 { touchedGroups.append(group) }
            groupGain[group] += throughGroup
        }
        touch(skill, weight * (strength - met) - throughGroup)
        let throughNeighbour = weight * max(0, strength * model.weights.neighbourSimilarity - met)
        guard throughNeighbour > 0 else { return }
        for neighbour in model.relatedness.neighbours(of: skill) {
            let isOfGroup = Int(model.relatedness.group[Int(neighbour)]) == group
            touch(Int(neighbour), max(0, throughNeighbour - (isOfGroup ? throughGroup : 0)))
        }
    }

    private mutating func touch(_ skill: Int, _ gain: Double) {
        guard gain > 0 else { return }
        if skillGain[skill] == 0 { touchedSkills.append(skill) }
        skillGain[skill] += gain
    }
}

extension PairScorer {
    /// How strongly a skill known in this way counts.
    func strength(of source: Evidence.Source) -> Double {
        switch source {
        case .evidenced: model.weights.evidenced
        case .claimed: model.weights.claimed
        case .inferred(_, .essential): model.weights.inferredEssential
        case .inferred(_, .optional): model.weights.inferredOptional
        }
    }
}
