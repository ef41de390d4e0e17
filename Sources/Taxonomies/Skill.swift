/// A skill or piece of knowledge that an occupation can need and a person can hold.
public struct Skill: Sendable, Hashable, Codable, Identifiable {
    /// What kind of thing is known or done; ESCO's `skillType`, with certificates and languages of our own beside it.
    public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
        /// Something a person can do (ESCO `skill/competence`).
        case skill
        /// Something a person knows (ESCO `knowledge`).
        case knowledge
        /// A way of working: calm, careful, patient (ESCO "attitudes and values").
        case attitude
        /// A language.
        case language
        /// A certificate or licence, which is what retraining gives.
        case certificate
    }

    /// How far a skill travels between occupations; ESCO's reuse level.
    public enum ReuseLevel: String, Sendable, Hashable, Codable, CaseIterable {
        /// Useful in nearly every occupation.
        case transversal
        /// Useful across several industries.
        case crossSector = "cross-sector"
        /// Bound to one industry.
        case sectorSpecific = "sector-specific"
        /// Bound to one occupation.
        case occupationSpecific = "occupation-specific"
    }

    /// The skill's URI.
    public let id: SkillID
    /// What kind of skill it is; nil where the source does not say.
    public var kind: Kind?
    /// How far it travels; nil where the source does not say.
    public var reuseLevel: ReuseLevel?
    /// Its names.
    public var labels: Labels
    /// Broader skills, in order of id.
    public var broader: [SkillID]
    /// Groups it belongs to, in order of id.
    public var groups: [SkillGroupID]

    /// Makes a skill.
    public init(
        id: SkillID,
        kind: Kind? = nil,
        reuseLevel: ReuseLevel? = nil,
        labels: Labels = Labels(),
        broader: [SkillID] = [],
        groups: [SkillGroupID] = []
    ) {
        self.id = id
        self.kind = kind
        self.reuseLevel = reuseLevel
        self.labels = labels
        self.broader = broader
        self.groups = groups
    }
}

/// A group of skills, the branches above ESCO's skills (`S1.2`, ISCED-F fields for knowledge).
public struct SkillGroup: Sendable, Hashable, Codable, Identifiable {
    /// The group's URI.
    public let id: SkillGroupID
    /// The code printed in the hierarchy, if it has one.
    public var code: String?
    /// Its names.
    public var labels: Labels
    /// The groups above it, in order of id.
    public var broader: [SkillGroupID]

    /// Makes a group.
    public init(id: SkillGroupID, code: String? = nil, labels: Labels = Labels(), broader: [SkillGroupID] = []) {
        self.id = id
        self.code = code
        self.labels = labels
        self.broader = broader
    }
}
