import Taxonomies

extension Explanation {
    /// How many of the skills asked for are held.
    public struct Coverage: Sendable, Hashable {
        /// Essential skills asked for.
        public let essential: Int
        /// Essential skills held themselves, not through a related one.
        public let essentialMet: Int

        /// Whether it may be proposed at all: the floor under every list of vacancies, jobseekers and moves.
        ///
        /// Where three or more skills are essential and not one of them is held, nothing carries over, however near the
        /// occupations' names are. Of fewer too little is known to say no.
        public var isProposal: Bool { essential < 3 || essentialMet > 0 }
    }

    /// Counts the essential skills asked for and held.
    public var coverage: Coverage {
        let essential = matches.filter { $0.requirement.necessity == .essential }
        let held = essential.count { $0.through == $0.requirement.skill }
        let missing = gaps.count { $0.requirement.necessity == .essential }
        return Coverage(essential: essential.count + missing, essentialMet: held)
    }
}
