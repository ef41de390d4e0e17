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
            /// The occupations are neighbours: equal leading ISCO digits between the nearest two.
            case occupation(from: OccupationID, sharedDigits: Int)
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

    /// Makes an explanation.
    public init(contributions: [Contribution], gaps: [Gap]) {
        self.contributions = contributions
        self.gaps = gaps
    }

    /// Required skills that are met, largest share first.
    public var matches: [SkillMatch] {
        contributions.compactMap { contribution in
            guard case .skill(let match) = contribution.ground else { return nil }
            return match
        }
    }
}
