import ArgumentParser
import Matching

/// A part of the score that an evaluation can leave out, to see what it adds.
enum ScoringPart: String, CaseIterable, ExpressibleByArgument {
    /// Skills that few occupations need count more.
    case specificity
    /// Optional requirements.
    case optional
    /// Skills of the same group met in part.
    case groups
    /// Broader, narrower and needed skills met in part.
    case neighbours
    /// The requirements that every posting leaves unsaid.
    case unsaid
    /// Nearness of occupations as a whole.
    case proximity
    /// Place in ISCO-08 within nearness.
    case isco
    /// Profile over broader skills and skill groups within nearness.
    case profiles
    /// Names of occupations within nearness.
    case names
    /// Words in the names of skills within nearness.
    case skillWords = "skill-words"
    /// The loss for work of a higher skill level within nearness.
    case levels
    /// The kin of both occupations within nearness.
    case kin

    /// Sets the part's constant to what leaves it without effect; the others stay as they are.
    func leaveOut(of weights: inout ScoringWeights) {
        switch self {
        case .specificity: weights.specificityExponent = 0
        case .optional: weights.optionalRequirement = 0
        case .groups: weights.groupSimilarity = 0
        case .neighbours: weights.neighbourSimilarity = 0
        case .unsaid: weights.unsaidShare = 0
        case .proximity: weights.proximityShare = 0
        case .isco: weights.iscoShare = 0
        case .profiles: weights.profileShare = 0
        case .names: weights.nameShare = 0
        case .skillWords: weights.skillWordShare = 0
        case .levels: weights.levelStep = 0
        case .kin: weights.kinCount = 0
        }
    }
}
