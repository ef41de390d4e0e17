public import LabourMarket
public import Taxonomies

/// An entry of the index: what there is to score and to decide eligibility by, and nothing else.
public struct Posting<ID: PostingID>: Sendable {
    /// What is offered: a vacancy, or an occupation when moves are sought.
    public let id: ID
    /// Skills asked for, each once.
    public var requirements: [SkillRequirement]
    /// Its occupations; the nearest counts.
    public var occupations: [OccupationID]
    /// NACE sections; empty when not known.
    public var sections: Set<NACESection>
    /// Conditions of the work.
    public var terms: Terms

    /// The conditions that eligibility looks at.
    public struct Terms: Sendable, Hashable {
        /// Conditions as far as they are known.
        public var conditions = WorkingConditions()
        /// Weekly hours, if said.
        public var hours: WorkingHours?
        /// Where the work is; empty when not known.
        public var coordinates: [Location.Coordinates] = []

        /// Nothing known.
        public init() {}
    }

    /// Makes an entry.
    public init(
        id: ID,
        requirements: [SkillRequirement],
        occupations: [OccupationID],
        sections: Set<NACESection>,
        terms: Terms = Terms()
    ) {
        self.id = id
        self.requirements = requirements
        self.occupations = occupations
        self.sections = sections
        self.terms = terms
    }
}

extension Posting where ID == OccupationID {
    /// An occupation as something to move to: its skills as requirements.
    public init(_ occupation: Occupation) {
        self.init(
            id: occupation.id,
            requirements: occupation.skills.map { SkillRequirement($0.skill, $0.necessity, .extracted) },
            occupations: [occupation.id],
            sections: occupation.sections
        )
    }
}
