public import LabourMarket
public import Taxonomies

/// A score with its reasons, labelled in a language: the part that shortlists, candidates and moves share.
public struct FitDocument: Encodable, Sendable {
    /// A required skill that is met.
    public struct Carried: Encodable, Sendable {
        /// URI of the required skill.
        public let skill: String
        /// Its label.
        public let label: String
        /// Whether it is essential.
        public let necessity: Necessity
        /// How it is known to be required.
        public let origin: SkillRequirement.Origin
        /// How it is known to be held: `evidenced`, `claimed` or `inferred`.
        public let evidence: String
        /// The related skill it is met through; absent for the same skill.
        public let through: String?
        /// How close that one is, 1 for the same skill.
        public let similarity: Double
        /// Its share of the score.
        public let value: Double
        /// Courses that give the skill itself, at most two: see `TrainingChoice`; none where it is held itself.
        public let courses: [TrainingDocument]
    }

    /// A required skill that nothing speaks for.
    public struct Missing: Encodable, Sendable {
        /// URI of the skill.
        public let skill: String
        /// Its label.
        public let label: String
        /// Whether it is essential.
        public let necessity: Necessity
        /// How it is known to be required.
        public let origin: SkillRequirement.Origin
        /// What it would add to the score.
        public let value: Double
        /// What kind of skill it is, where the taxonomy tells.
        public let kind: Skill.Kind?
        /// Courses that give it, at most two: see `TrainingChoice`.
        public let courses: [TrainingDocument]
    }

    /// The occupations' nearness as wholes.
    public struct Kinship: Encodable, Sendable {
        /// The occupation held.
        public let from: String
        /// The occupation sought.
        public let to: String
        /// Equal leading ISCO-08 digits.
        public let sharedISCODigits: Int
        /// Its share of the score.
        public let value: Double
    }

    /// How well it fits, in a word: see `FitBand`.
    public let band: FitBand
    /// Counting only what is evidenced or claimed.
    public let low: Double
    /// What is ranked by.
    public let likely: Double
    /// Counting what is inferred or related as held.
    public let high: Double
    /// Essential skills asked for.
    public let essential: Int
    /// Essential skills met, itself and not through a related one.
    public let essentialMet: Int
    /// Essential skills not met that a short course gives.
    public let learnable: Int
    /// Skills that carry over, the weightiest first.
    public let carriesOver: [Carried]
    /// Skills that are missing, the weightiest first.
    public let missing: [Missing]
    /// The occupations' nearness, where both are known.
    public let occupation: Kinship?
    /// Conditions to ask about.
    public let ask: [Condition]
    /// What is typical of the occupation and not settled: to be asked, never a fact about the vacancy.
    public let typical: [TypicalCondition]

    init(
        _ score: Score,
        _ explanation: Explanation,
        _ toAsk: [Condition],
        typical: [TypicalCondition],
        _ taxonomy: Taxonomy,
        _ language: LanguageCode
    ) {
        func label(_ id: SkillID) -> String { taxonomy.skill(id)?.labels.preferred(in: language) ?? id.uri }
        let choice = TrainingChoice(explanation, taxonomy)
        func courses(_ id: SkillID) -> [TrainingDocument] {
            choice.courses(giving: id).prefix(2).map { TrainingDocument($0, language) }
        }
        func label(_ id: OccupationID) -> String { taxonomy.occupation(id)?.labels.preferred(in: language) ?? id.uri }
        let coverage = explanation.coverage
        band = FitBand(score)
        (low, likely, high) = (score.low, score.likely, score.high)
        (essential, essentialMet) = (coverage.essential, coverage.essentialMet)
        carriesOver = explanation.contributions.compactMap { contribution in
            guard case .skill(let match) = contribution.ground else { return nil }
            return Carried(
                skill: match.requirement.skill.uri,
                label: label(match.requirement.skill),
                necessity: match.requirement.necessity,
                origin: match.requirement.origin,
                evidence: match.evidence.word,
                through: match.through == match.requirement.skill ? nil : label(match.through),
                similarity: match.similarity,
                value: contribution.value,
                courses: match.through == match.requirement.skill ? [] : courses(match.requirement.skill)
            )
        }
        missing = explanation.gaps.map {
            Missing(
                skill: $0.requirement.skill.uri,
                label: label($0.requirement.skill),
                necessity: $0.requirement.necessity,
                origin: $0.requirement.origin,
                value: $0.value,
                kind: taxonomy.skill($0.requirement.skill)?.kind,
                courses: courses($0.requirement.skill)
            )
        }
        learnable =
            missing.count { $0.necessity == .essential && $0.courses.first?.isShort == true }
            + carriesOver.count { $0.necessity == .essential && $0.courses.first?.isShort == true }
        occupation =
            explanation.contributions.lazy.compactMap { contribution -> Kinship? in
                guard case .occupation(let kinship) = contribution.ground else { return nil }
                return Kinship(
                    from: label(kinship.from),
                    to: label(kinship.to),
                    sharedISCODigits: kinship.sharedISCODigits,
                    value: contribution.value
                )
            }.first
        ask = toAsk
        self.typical = typical
    }
}

extension Evidence.Source {
    /// The kind of evidence in one word, as the JSON has it.
    public var word: String {
        switch self {
        case .evidenced: "evidenced"
        case .claimed: "claimed"
        case .inferred: "inferred"
        }
    }
}
