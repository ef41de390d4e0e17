/// Every constant of the score, with where it comes from.
///
/// "Measured" means chosen on `evaluate moves` over both truth files; see Benchmarks/README.md for the figures.
public struct ScoringWeights: Sendable, Hashable {
    /// Names this set of constants in stored shortlists; changes whenever a constant does.
    public let version = "2026-11-22"

    /// Strength of evidence shown by a certificate, course or work trial: certain, by definition.
    public var evidenced = 1.0
    /// Strength of a skill the person claims: a little below certain, so that proof is worth having.
    public var claimed = 0.9
    /// Strength of an essential skill of an occupation held: judgement, below a claim.
    public var inferredEssential = 0.8
    /// Strength of an optional skill of an occupation held: measured (flat from 0.4 to 0.8 of essential).
    public var inferredOptional = 0.55

    /// Weight of an optional requirement beside an essential one: measured (rome gains up to 0.7, onet is flat).
    public var optionalRequirement = 0.5
    /// Weight of a requirement the employer declared or the ad's text names.
    public var named = 1.0
    /// Weight of a requirement that only follows from the occupation: judgement, the ad knows better.
    public var implied = 0.6

    /// Exponent of the idf over occupations in a skill's specificity: measured (1 to 2 is flat).
    public var specificityExponent = 1.5
    /// Similarity of a skill to one directly broader, narrower or needed by it: measured.
    public var neighbourSimilarity = 0.3
    /// Similarity of two skills of the same group: measured (0.3 is worse across industries).
    public var groupSimilarity = 0.2
    /// Weight of the unsaid: every vacancy is taken to ask for this share of an average occupation's requirements
    /// beyond what it names, so that one lucky skill out of two is no perfect fit.
    ///
    /// Measured (0.5 to 1.5 is flat).
    public var unsaidShare = 0.75

    /// Share of occupation proximity in the score: measured (0.5 to 0.7 is flat; the least of it, because skills can
    /// be shown and learned, and an occupation cannot).
    public var proximityShare = 0.5
    /// What proximity loses for each ISCO skill level above the highest one held, because work of a higher level asks
    /// for years of education that a lower one did not: judgement (0 to 0.15 is flat, the judgements being symmetric).
    public var levelStep = 0.1
    /// Within resemblance: kinship by leading ISCO digits.
    ///
    /// Measured.
    public var iscoShare = 0.15
    /// Within resemblance: cosine of the occupations' profiles over broader skills and skill groups.
    ///
    /// Measured.
    public var profileShare = 0.2
    /// Within resemblance: root of the cosine of the occupations' names as letter groups.
    ///
    /// Measured.
    public var nameShare = 0.35
    /// Within resemblance: cosine of the words in the names of the occupations' skills.
    ///
    /// Measured.
    public var skillWordShare = 0.3
    /// How many occupations describe another beside itself: measured (5 to 12 is flat).
    public var kinCount = 8
    /// Weight of an occupation in its own description, where each of its kin weighs what it resembles it.
    ///
    /// Measured (2 to 4 is flat).
    public var ownWeight = 3.0

    /// The constants in use.
    public static let standard = ScoringWeights()

    /// The standard constants.
    public init() {}
}
