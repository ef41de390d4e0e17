/// An occupation with the skills it needs.
public struct Occupation: Sendable, Hashable, Codable, Identifiable {
    /// The occupation's URI.
    public let id: OccupationID
    /// Its own code, ISCO digits and more (`5111.1`), if the source gives one.
    public var code: String?
    /// The ISCO-08 unit group it belongs to.
    public var isco: ISCOCode?
    /// Industries it is typical of, NACE 2.1.
    public var industries: [NACECode]
    /// Its names.
    public var labels: Labels
    /// The skills it needs, in order of skill id, each once.
    public var skills: [SkillRelation]
    /// What is typical of the work: to be asked about, never a fact about a vacancy.
    public var typicalConditions: Set<TypicalCondition>

    /// Makes an occupation.
    public init(
        id: OccupationID,
        code: String? = nil,
        isco: ISCOCode? = nil,
        industries: [NACECode] = [],
        labels: Labels = Labels(),
        skills: [SkillRelation] = [],
        typicalConditions: Set<TypicalCondition> = []
    ) {
        self.id = id
        self.code = code
        self.isco = isco
        self.industries = industries
        self.labels = labels
        self.skills = skills
        self.typicalConditions = typicalConditions
    }

    /// The letters of the NACE sections it is typical of.
    public var sections: Set<NACESection> { Set(industries.map(\.section)) }
}
