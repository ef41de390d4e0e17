public import Taxonomies

/// Why a pair was scored as it was: facts only, the words belong to the page.
///
/// `contributions` sum to `score`.
public struct Explanation: Sendable, Hashable {
    /// One summand of a score.
    public struct Contribution: Sendable, Hashable {
        /// What a summand is for.
        public enum Ground: Sendable, Hashable {
            /// A required skill that the person holds, itself or through a related one.
            case skill(SkillMatch)
            /// The occupation held and the one sought are near each other as wholes.
            case occupation(OccupationKinship)
        }

        /// What it is for.
        public let ground: Ground
        /// Its share of the score, in [0, 1].
        public let value: Double

        /// Makes a summand.
        public init(_ ground: Ground, value: Double) {
            self.ground = ground
            self.value = value
        }
    }

    /// The nearest two occupations of a pair.
    public struct OccupationKinship: Sendable, Hashable {
        /// The occupation held.
        public let from: OccupationID
        /// The occupation sought.
        public let to: OccupationID
        /// Equal leading digits of their ISCO-08 codes, 0 to 4.
        public let sharedISCODigits: Int

        /// Makes a kinship.
        public init(from: OccupationID, to: OccupationID, sharedISCODigits: Int) {
            self.from = from
            self.to = to
            self.sharedISCODigits = sharedISCODigits
        }
    }

    /// A required skill met by one that is held.
    public struct SkillMatch: Sendable, Hashable {
        /// The requirement.
        public let requirement: SkillRequirement
        /// The skill held that meets it; the requirement's own skill when it is held itself.
        public let through: SkillID
        /// How close `through` is to the requirement, in (0, 1]; 1 for the same skill.
        public let similarity: Double
        /// How the held skill is known.
        public let evidence: Evidence.Source

        /// Makes a match.
        public init(requirement: SkillRequirement, through: SkillID, similarity: Double, evidence: Evidence.Source) {
            self.requirement = requirement
            self.through = through
            self.similarity = similarity
            self.evidence = evidence
        }
    }

    /// A required skill for which nothing speaks.
    public struct Gap: Sendable, Hashable {
        /// The requirement.
        public let requirement: SkillRequirement
        /// What holding it fully would add to the score.
        public let value: Double

        /// Makes a gap.
        public init(_ requirement: SkillRequirement, value: Double) {
            self.requirement = requirement
            self.value = value
        }
    }

    /// The summands, largest first, ties by skill id.
    public let contributions: [Contribution]
    /// Requirements not met at all, largest first, ties by skill id.
    public let gaps: [Gap]

    /// Makes an explanation; the parts are put in order.
    public init(contributions: [Contribution], gaps: [Gap]) {
        self.contributions = contributions.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        self.gaps = gaps.sorted { ($1.value, $0.requirement.skill.uri) < ($0.value, $1.requirement.skill.uri) }
    }

    /// The score that this explains.
    public var score: Double { contributions.reduce(0) { $0 + $1.value } }

    /// Required skills that are met, largest share first.
    public var matches: [SkillMatch] {
        contributions.compactMap { contribution in
            guard case .skill(let match) = contribution.ground else { return nil }
            return match
        }
    }
}

extension Explanation.Contribution {
    /// Puts equal values in a fixed order.
    fileprivate var key: String {
        switch ground {
        case .skill(let match): match.requirement.skill.uri
        case .occupation(let kinship): kinship.to.uri
        }
    }
}
