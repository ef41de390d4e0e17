import Taxonomies

/// How well something fits, as a word instead of a percentage.
public enum FitBand: String, Sendable, Hashable, Codable, CaseIterable {
    /// At least three in five of the essential skills are held, of three or more.
    case strong
    /// At least a third of them.
    case good
    /// Less; the list's order still says which is nearest.
    case possible

    /// The band of a coverage.
    public init(_ coverage: Explanation.Coverage) {
        let (asked, met) = (coverage.essential, coverage.essentialMet)
        if asked >= 3, met * 5 >= asked * 3 {
            self = .strong
        } else if met * 3 >= asked, met > 0 {
            self = .good
        } else {
            self = .possible
        }
    }
}

extension Explanation {
    /// How many of the skills asked for are held.
    public struct Coverage: Sendable, Hashable {
        /// Essential skills asked for.
        public let essential: Int
        /// Essential skills held themselves, not through a related one.
        public let essentialMet: Int
    }

    /// Counts the essential skills asked for and held.
    public var coverage: Coverage {
        let essential = matches.filter { $0.requirement.necessity == .essential }
        let held = essential.count { $0.through == $0.requirement.skill }
        let missing = gaps.count { $0.requirement.necessity == .essential }
        return Coverage(essential: essential.count + missing, essentialMet: held)
    }
}
