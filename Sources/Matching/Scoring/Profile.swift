import LabourMarket
import Taxonomies

/// A background spread over the taxonomy: q(t) for every skill.
///
/// Made anew per search; its array is as long as the taxonomy.
struct Profile {
    /// How evidence is counted, for the three ends of a score.
    enum Reading {
        /// Evidenced and claimed only.
        case low
        /// All evidence at its weight.
        case likely
        /// What is inferred, and what a related skill speaks for, counted as held.
        case high
    }

    /// What is held itself.
    struct Held {
        var strength: Double
        var source: Evidence.Source
    }

    /// The best evidence for each skill ordinal.
    private(set) var held: [Int: Held] = [:]
    /// The strongest held skill of each group; the lowest ordinal among equals.
    private(set) var groupBest: [Int32: Int] = [:]
    /// q(t) by skill ordinal: how far a requirement of it is met, in [0, 1].
    private(set) var met: [Double] = []
    private let reading: Reading

    init(_ background: Background, _ model: ScoringModel, _ reading: Reading = .likely) {
        self.reading = reading
        for evidence in background.evidence { note(evidence, model) }
        for id in background.occupations {
            for relation in model.taxonomy.occupation(id)?.skills ?? [] {
                note(Evidence(relation.skill, .inferred(from: id, relation.necessity)), model)
            }
        }
        for (skill, evidence) in held.sorted(by: { $0.key < $1.key }) {
            let group = model.relatedness.group[skill]
            if let best = groupBest[group].flatMap({ held[$0] }), best.strength >= evidence.strength { continue }
            groupBest[group] = skill
        }
        met = spread(model)
    }

    /// Through which held skill a required one is met, and how close that one is; nil for not at all.
    func through(_ skill: Int, _ model: ScoringModel) -> (skill: Int, similarity: Double)? {
        var best: (value: Double, skill: Int, similarity: Double)?
        func offer(_ through: Int, _ similarity: Double) {
            guard let strength = held[through]?.strength else { return }
            let value = strength * counted(similarity)
            if let rival = best, (rival.value, rival.similarity) >= (value, similarity) { return }
            best = (value, through, similarity)
        }
        offer(skill, 1)
        for neighbour in model.relatedness.neighbours(of: skill) {
            offer(Int(neighbour), model.weights.neighbourSimilarity)
        }
        if let through = groupBest[model.relatedness.group[skill]] { offer(through, model.weights.groupSimilarity) }
        return best.map { ($0.skill, $0.similarity) }
    }

    private func counted(_ similarity: Double) -> Double { reading == .high ? 1 : similarity }

    private func spread(_ model: ScoringModel) -> [Double] {
        var byGroup = [Double](repeating: 0, count: model.relatedness.groupCount)
        for (group, skill) in groupBest {
            byGroup[Int(group)] = counted(model.weights.groupSimilarity) * (held[skill]?.strength ?? 0)
        }
        var met = model.relatedness.group.map { byGroup[Int($0)] }
        for (skill, evidence) in held {
            met[skill] = max(met[skill], evidence.strength)
            let value = evidence.strength * counted(model.weights.neighbourSimilarity)
            for neighbour in model.relatedness.neighbours(of: skill) {
                met[Int(neighbour)] = max(met[Int(neighbour)], value)
            }
        }
        return met
    }

    private mutating func note(_ evidence: Evidence, _ model: ScoringModel) {
        guard let skill = model.taxonomy.ordinal(of: evidence.skill),
            let strength = strength(of: evidence.source, model.weights)
        else { return }
        if let rival = held[skill], rival.strength >= strength { return }
        held[skill] = Held(strength: strength, source: evidence.source)
    }

    private func strength(of source: Evidence.Source, _ weights: ScoringWeights) -> Double? {
        switch (source, reading) {
        case (.claimed, .high), (.inferred, .high): 1
        case (.inferred, .low): nil
        default: weights.strength(of: source)
        }
    }
}

extension ScoringWeights {
    /// How strongly a skill known in this way counts, in (0, 1].
    func strength(of source: Evidence.Source) -> Double {
        switch source {
        case .evidenced: evidenced
        case .claimed: claimed
        case .inferred(_, .essential): inferredEssential
        case .inferred(_, .optional): inferredOptional
        }
    }
}
