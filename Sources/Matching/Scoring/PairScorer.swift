import LabourMarket
import Taxonomies

/// A posting's requirements and occupations as numbers, ready to be scored.
struct Demand: Sendable {
    /// A requirement with its share of its posting: r(t) w(t) over the posting's whole, the unsaid included.
    struct Part: Sendable {
        let requirement: SkillRequirement
        let skill: Int
        let share: Double
    }

    /// The requirements whose skill the taxonomy holds, in the posting's order.
    let parts: [Part]
    /// Ordinals of the occupations that the taxonomy holds.
    let occupations: [Int32]

    init(_ requirements: [SkillRequirement], _ occupations: [OccupationID], _ model: ScoringModel) {
        let known = requirements.compactMap { requirement in
            model.weight(of: requirement).map { (requirement, $0.skill, $0.weight) }
        }
        let whole = known.reduce(model.unsaid) { $0 + $1.2 }
        parts = known.map { Part(requirement: $0.0, skill: $0.1, share: $0.2 / whole) }
        self.occupations = occupations.compactMap(model.taxonomy.ordinal).map(Int32.init)
    }
}

/// Scores one background against one demand, with reasons.
///
/// This is the definition; the index agrees.
struct PairScorer {
    let model: ScoringModel
    let profile: Profile
    let nearest: NearestOccupations

    init(model: ScoringModel, profile: Profile, nearest: NearestOccupations) {
        self.model = model
        self.profile = profile
        self.nearest = nearest
    }

    init(_ background: Background, _ model: ScoringModel, _ reading: Profile.Reading = .likely) {
        let nearest = NearestOccupations(background.occupations, model)
        self.init(model: model, profile: Profile(background, model, reading), nearest: nearest)
    }

    /// The score: coverage of the skills asked for, and nearness of the occupations.
    func score(_ demand: Demand) -> Double {
        var skills = 0.0
        for part in demand.parts { skills += part.share * profile.met[part.skill] }
        return (1 - model.weights.proximityShare) * skills + model.weights.proximityShare * base(demand.occupations)
    }

    /// Why; the contributions sum to the score.
    func explain(_ demand: Demand) -> Explanation {
        let skillShare = 1 - model.weights.proximityShare
        var contributions: [Explanation.Contribution] = []
        var gaps: [Explanation.Gap] = []
        for part in demand.parts {
            guard let through = profile.through(part.skill, model), let held = profile.held[through.skill] else {
                gaps.append(Explanation.Gap(part.requirement, value: skillShare * part.share))
                continue
            }
            let match = Explanation.SkillMatch(
                requirement: part.requirement,
                through: model.taxonomy.skills[through.skill].id,
                similarity: through.similarity,
                evidence: held.source
            )
            contributions.append(.init(.skill(match), value: skillShare * part.share * profile.met[part.skill]))
        }
        if let kinship = kinship(demand) { contributions.append(kinship) }
        return Explanation(contributions: contributions, gaps: gaps)
    }

    private func kinship(_ demand: Demand) -> Explanation.Contribution? {
        guard let sought = nearest.best(demand.occupations[...]) else { return nil }
        let held = Int(nearest.held[sought])
        let kinship = Explanation.OccupationKinship(
            from: model.taxonomy.occupations[held].id,
            to: model.taxonomy.occupations[sought].id,
            sharedISCODigits: model.proximity.sharedDigits(held, sought)
        )
        let value = model.weights.proximityShare * Double(nearest.proximity[sought])
        return .init(.occupation(kinship), value: value)
    }
}
