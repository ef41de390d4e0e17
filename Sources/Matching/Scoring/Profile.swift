import LabourMarket
import Taxonomies

/// A background spread over the taxonomy: e(s) for each skill, and how near each occupation is.
///
/// Made anew per search; the arrays are as long as the taxonomy.
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
    /// The strongest held skill of each group.
    private(set) var groupBest: [Int32: Int] = [:]
    /// Nearest held occupation to each occupation, as (proximity, ordinal held).
    private(set) var nearest: [(proximity: Float, held: Int32)]
    let reading: Reading

    init(_ background: Background, _ model: ScoringModel, _ reading: Reading = .likely) {
        self.reading = reading
        nearest = Array(repeating: (0, -1), count: model.taxonomy.occupations.count)
        for evidence in background.evidence { note(evidence, model) }
        for id in background.occupations {
            guard let ordinal = model.taxonomy.ordinal(of: id) else { continue }
            for relation in model.taxonomy.occupations[ordinal].skills {
                note(Evidence(relation.skill, .inferred(from: id, relation.necessity)), model)
            }
            for (other, proximity) in model.proximity.row(ordinal).enumerated()
            where proximity > nearest[other].proximity {
                nearest[other] = (proximity, Int32(ordinal))
            }
        }
        for (skill, evidence) in held {
            let group = model.relatedness.group[skill]
            if let best = groupBest[group], let rival = held[best],
                (rival.strength, skill) >= (evidence.strength, best)
            {
                continue
            }
            groupBest[group] = skill
        }
    }

    /// q(t): how far a required skill is met, through which held skill, and how close that one is.
    ///
    /// Nil for not at all.
    func met(_ skill: Int, _ model: ScoringModel) -> (value: Double, through: Int, similarity: Double)? {
        var best: (value: Double, through: Int, similarity: Double)?
        func offer(_ through: Int, _ similarity: Double) {
            guard let evidence = held[through] else { return }
            let value = evidence.strength * (reading == .high ? 1 : similarity)
            if let rival = best, (rival.value, rival.similarity) >= (value, similarity) { return }
            best = (value, through, similarity)
        }
        offer(skill, 1)
        for neighbour in model.relatedness.neighbours(of: skill) {
            offer(Int(neighbour), model.weights.neighbourSimilarity)
        }
        if let through = groupBest[model.relatedness.group[skill]] { offer(through, model.weights.groupSimilarity) }
        return best
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
        case (.evidenced, _): weights.evidenced
        case (.claimed, .high), (.inferred, .high): 1
        case (.claimed, _): weights.claimed
        case (.inferred, .low): nil
        case (.inferred(_, .essential), .likely): weights.inferredEssential
        case (.inferred(_, .optional), .likely): weights.inferredOptional
        }
    }
}
