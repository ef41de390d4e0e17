/// How well something fits, as a word instead of a percentage.
///
/// It follows the score that lists are ranked by, so that no list has a better word below a worse one; how many of the
/// skills asked for are held stands beside it as the reason.
public enum FitBand: String, Sendable, Hashable, Codable, CaseIterable, Comparable {
    /// Much carries over; the learning is in the details.
    case strong
    /// A good part carries over.
    case good
    /// Something carries over; the list's order still says what is nearest.
    case possible

    /// The band of a score, by what is ranked by.
    public init(_ score: Score) {
        switch score.likely {
        case Self.leastStrong...: self = .strong
        case Self.leastGood...: self = .good
        default: self = .possible
        }
    }

    /// The better band comes first.
    public static func < (left: Self, right: Self) -> Bool {
        (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
    }

    // Measured: the scores that best tell apart those who hold three in five of the essential skills, a third of them,
    // and fewer, on the ten best moves into other industries from every occupation of the built-in taxonomy: 0.37 and
    // 0.19. To be measured anew when the score's scale changes.
    private static let leastStrong = 0.37

    /// The likely score from which something fits well.
    public static let leastGood = 0.19
}
