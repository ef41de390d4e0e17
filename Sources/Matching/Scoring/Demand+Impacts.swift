import LabourMarket
import Taxonomies

extension Demand {
    /// A row of an index, unpacked; the same numbers as from the posting it was made of.
    init(packed row: UnsafeBufferPointer<UInt32>, occupations: [Int32], _ model: ScoringModel) {
        let whole = row.reduce(model.unsaid) { $0 + model.weight(packed: $1) }
        parts = row.map { entry in
            Part(
                requirement: PostingRows.requirement(entry, model.taxonomy),
                skill: PostingRows.skill(entry),
                share: model.weight(packed: entry) / whole
            )
        }
        self.occupations = occupations
    }
}

extension PairScorer {
    /// The score of a row, the same as of its demand, without making one.
    func score(packed row: UnsafeBufferPointer<UInt32>, base: Double) -> Double {
        var whole = model.unsaid
        for entry in row { whole += model.weight(packed: entry) }
        var skills = 0.0
        for entry in row { skills += model.weight(packed: entry) / whole * profile.met[PostingRows.skill(entry)] }
        return (1 - model.weights.proximityShare) * skills + model.weights.proximityShare * base
    }

    /// The score's two parts as a query over an index's terms and runs, from how near each run is.
    func impactQuery(bases: [Double]) -> ImpactQuery {
        let skillShare = 1 - model.weights.proximityShare
        var terms: [ImpactQuery.Term] = []
        var byGroup: [Int32: Double] = [:]
        for (group, skill) in profile.groupBest.sorted(by: { $0.key < $1.key }) {
            let value = model.weights.groupSimilarity * (profile.held[skill]?.strength ?? 0)
            byGroup[group] = value
            let term = UInt32(model.taxonomy.skills.count) + UInt32(group)
            if value > 0 { terms.append(.init(term, Float(skillShare * value))) }
        }
        for skill in beyondGroups {
            let value = profile.met[skill] - (byGroup[model.relatedness.group[skill]] ?? 0)
            if value > 0 { terms.append(.init(UInt32(skill), Float(skillShare * value))) }
        }
        return ImpactQuery(terms, bases: bases.map { Float(model.weights.proximityShare * $0) })
    }

    /// Nearness of the nearest of several occupations.
    func base(_ occupations: [Int32]) -> Double {
        nearest.best(occupations[...]).map { Double(nearest.proximity[$0]) } ?? 0
    }

    /// Skills held themselves or through a direct neighbour, ascending.
    private var beyondGroups: [Int] {
        var skills = Set(profile.held.keys)
        for skill in profile.held.keys { skills.formUnion(model.relatedness.neighbours(of: skill).map(Int.init)) }
        return skills.sorted()
    }
}

extension ScoringModel {
    /// Terms of an index: every skill, then every group.
    var impactTermCount: Int { taxonomy.skills.count + relatedness.groupCount }

    /// The weights of a demand over those terms, ascending, each once.
    func impactTerms(_ demand: Demand) -> [(term: Int, weight: Float)] {
        var shares: [(term: Int, share: Double)] = []
        shares.reserveCapacity(2 * demand.parts.count)
        for part in demand.parts {
            shares.append((part.skill, part.share))
            shares.append((taxonomy.skills.count + Int(relatedness.group[part.skill]), part.share))
        }
        shares.sort { $0.term < $1.term }
        var terms: [(term: Int, weight: Float)] = []
        terms.reserveCapacity(shares.count)
        var place = shares.startIndex
        while place < shares.endIndex {
            let term = shares[place].term
            var sum = 0.0
            while place < shares.endIndex, shares[place].term == term {
                sum += shares[place].share
                place += 1
            }
            terms.append((term, Float(sum)))
        }
        return terms
    }

    /// r(t) w(t) of a packed requirement.
    func weight(packed entry: UInt32) -> Double {
        packedFactors[PostingRows.manner(entry)] * skillWeights.values[PostingRows.skill(entry)]
    }

    /// r(t) for every way a packed requirement can be asked for.
    static func packedFactors(_ weights: ScoringWeights) -> [Double] {
        (0...PostingRows.lastManner).map { manner in
            let requirement = SkillRequirement(SkillID(""), PostingRows.necessity(manner), PostingRows.origin(manner))
            return SkillWeights.requirement(requirement, weights)
        }
    }
}
