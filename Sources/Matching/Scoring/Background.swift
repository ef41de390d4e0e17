public import LabourMarket
public import Taxonomies

/// What scoring may know of a person: occupations held, skills shown or claimed, and the industries come from.
public struct Background: Sendable, Hashable {
    /// Occupations held, the latest first.
    public var occupations: [OccupationID]
    /// Skills shown or claimed; what occupations imply is added by scoring.
    public var evidence: [Evidence]
    /// NACE sections of the last occupation or employer; empty when not known.
    public var sections: Set<NACESection>

    /// Gathers a background.
    public init(occupations: [OccupationID], evidence: [Evidence] = [], sections: Set<NACESection> = []) {
        self.occupations = occupations
        self.evidence = evidence
        self.sections = sections
    }

    /// Fields without which there is no score: all of them, when nothing at all is known.
    public var missing: [MissingField] {
        occupations.isEmpty && evidence.isEmpty ? [.occupations, .skills] : []
    }
}
