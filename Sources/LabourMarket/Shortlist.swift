public import Taxonomies

/// A score with its uncertainty; all three in [0, 1] and in order.
public struct Score: Sendable, Hashable {
    /// Counting only what is evidenced or claimed.
    public let low: Double
    /// Counting all evidence at its weight; what is ranked by.
    public let likely: Double
    /// Counting what is inferred or unknown as held.
    public let high: Double

    /// Makes a score.
    public init(low: Double, likely: Double, high: Double) {
        self.low = low
        self.likely = likely
        self.high = high
    }
}

/// A condition of work, as something that can be asked about.
public enum Condition: String, Sendable, Hashable, Codable, CaseIterable {
    /// The industry, where only other ones (or only the same) are sought.
    case industry
    /// The way to work.
    case commute
    /// Weekly hours.
    case hours
    /// Changing shifts.
    case shift
    /// Night work.
    case night
    /// Weekend work.
    case weekend
    /// Heavy lifting.
    case lifting
    /// A driving licence.
    case drivingLicence = "driving-licence"
    /// A language.
    case language
    /// Remote work.
    case remote
}

/// What must be known about a person before a score means anything.
public enum MissingField: String, Sendable, Hashable, Codable, CaseIterable {
    /// No occupation held is known.
    case occupations
    /// No skill is known.
    case skills
}

/// Ranked vacancies for one jobseeker, or the fields that are missing before there can be any.
public struct Shortlist: Sendable, Hashable {
    /// One ranked vacancy.
    public struct Entry: Sendable, Hashable {
        /// The vacancy.
        public let vacancy: VacancyID
        /// How well it fits.
        public let score: Score
        /// Why.
        public let explanation: Explanation
        /// Conditions that are not known on one side or the other.
        public let toAsk: [Condition]
        /// What is typical of the occupation while the ad is silent: to be asked too, and never a fact.
        public let typical: [TypicalCondition]

        /// Makes an entry.
        public init(
            vacancy: VacancyID,
            score: Score,
            explanation: Explanation,
            toAsk: [Condition],
            typical: [TypicalCondition] = []
        ) {
            self.vacancy = vacancy
            self.score = score
            self.explanation = explanation
            self.toAsk = toAsk
            self.typical = typical
        }
    }

    /// What a shortlist was made with, so that it can be made again.
    public struct Basis: Sendable, Hashable, Codable {
        /// The taxonomy.
        public let taxonomy: Taxonomy.Provenance
        /// The version of the scoring constants.
        public let weights: String
        /// Number of open vacancies looked at.
        public let vacancies: Int

        /// Makes a basis.
        public init(taxonomy: Taxonomy.Provenance, weights: String, vacancies: Int) {
            self.taxonomy = taxonomy
            self.weights = weights
            self.vacancies = vacancies
        }
    }

    /// Best first; ties by vacancy id.
    ///
    /// Empty when something is missing.
    public let entries: [Entry]
    /// Fields without which nobody is scored.
    public let missing: [MissingField]
    /// Vacancies that met every condition known, scored or not.
    public let eligible: Int
    /// What it was made with.
    public let basis: Basis

    /// Makes a shortlist.
    public init(entries: [Entry], missing: [MissingField] = [], eligible: Int, basis: Basis) {
        self.entries = entries
        self.missing = missing
        self.eligible = eligible
        self.basis = basis
    }
}
