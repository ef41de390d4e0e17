import Foundation

/// How sure it is that the first concept found for a title is the one meant.
///
/// A logistic function of the score and of its lead over the second, fitted to the Swedish and English judged sets
/// (titles that mean an occupation); `evaluate titles --calibration` prints how well it holds. It holds within a tenth.
public enum TitleConfidence {
    /// Below this a title is not understood; of those just above it, six in ten are right.
    public static let sure = 0.6

    private static let constant = -4.0
    private static let ofScore = 4.6
    private static let ofLead = 5.6

    /// The chance that a match is right, given the next best.
    ///
    /// - Returns: a probability.
    public static func of(_ match: TitleMatch, before next: TitleMatch?) -> Double {
        let lead = match.score - (next?.score ?? 0)
        return 1 / (1 + exp(-(constant + ofScore * match.score + ofLead * lead)))
    }
}
