/// An immutable taxonomy: every concept once, in order of its id, with look-ups.
///
/// Made by `TaxonomyBuilder`.
///
/// Concepts have dense ordinals (positions in `skills` and `occupations`) for those who build arrays over them;
/// ordinals hold for this value only, ids hold everywhere.
public struct Taxonomy: Sendable {
    /// Where a taxonomy comes from.
    public struct Provenance: Sendable, Hashable, Codable {
        /// Its name: `ESCO`, `Nyvej`.
        public var name: String
        /// Its version as published (`1.2.1`), or empty where the files do not tell.
        public var version: String

        /// Names a source.
        public init(name: String, version: String) {
            self.name = name
            self.version = version
        }
    }

    /// Where it comes from.
    public let provenance: Provenance
    /// Languages in which at least one skill or occupation has a preferred label, alphabetical.
    public let languages: [LanguageCode]
    /// Skills in order of id.
    public let skills: [Skill]
    /// Occupations in order of id.
    public let occupations: [Occupation]
    /// Skill groups in order of id.
    public let skillGroups: [SkillGroup]
    /// ISCO groups in order of code.
    public let iscoGroups: [ISCOGroup]
    /// Skills that other skills need or are helped by, by the skill that has the need, in order of id.
    public let skillNeeds: [SkillID: [SkillRelation]]
    /// Training ways into its skills, in order of id; none where the source has none.
    public let courses: [Course]

    private let skillOrdinals: [SkillID: Int]
    private let occupationOrdinals: [OccupationID: Int]
    private let iscoOrdinals: [ISCOCode: Int]
    private let unitGroups: [ISCOCode: [Int]]
    private let courseOrdinals: [SkillID: [Int]]

    init(
        provenance: Provenance,
        skills: [Skill],
        occupations: [Occupation],
        skillGroups: [SkillGroup],
        iscoGroups: [ISCOGroup],
        skillNeeds: [SkillID: [SkillRelation]],
        courses: [Course]
    ) {
        self.provenance = provenance
        self.skills = skills
        self.occupations = occupations
        self.skillGroups = skillGroups
        self.iscoGroups = iscoGroups
        self.skillNeeds = skillNeeds
        self.courses = courses
        languages = Self.languages(of: skills.map(\.labels) + occupations.map(\.labels))
        skillOrdinals = Dictionary(uniqueKeysWithValues: skills.enumerated().map { ($1.id, $0) })
        occupationOrdinals = Dictionary(uniqueKeysWithValues: occupations.enumerated().map { ($1.id, $0) })
        iscoOrdinals = Dictionary(uniqueKeysWithValues: iscoGroups.enumerated().map { ($1.code, $0) })
        var unitGroups: [ISCOCode: [Int]] = [:]
        for (ordinal, occupation) in occupations.enumerated() {
            if let isco = occupation.isco { unitGroups[isco, default: []].append(ordinal) }
        }
        self.unitGroups = unitGroups
        var courseOrdinals: [SkillID: [Int]] = [:]
        for (ordinal, course) in courses.enumerated() {
            for skill in course.skills { courseOrdinals[skill, default: []].append(ordinal) }
        }
        self.courseOrdinals = courseOrdinals.mapValues { ordinals in
            ordinals.sorted { courses[$0].isBefore(courses[$1]) }
        }
    }

    /// The skill with this id.
    public func skill(_ id: SkillID) -> Skill? { skillOrdinals[id].map { skills[$0] } }

    /// The occupation with this id.
    public func occupation(_ id: OccupationID) -> Occupation? { occupationOrdinals[id].map { occupations[$0] } }

    /// The ISCO group with this code.
    public func iscoGroup(_ code: ISCOCode) -> ISCOGroup? { iscoOrdinals[code].map { iscoGroups[$0] } }

    /// Position of a skill in `skills`.
    public func ordinal(of skill: SkillID) -> Int? { skillOrdinals[skill] }

    /// Position of an occupation in `occupations`.
    public func ordinal(of occupation: OccupationID) -> Int? { occupationOrdinals[occupation] }

    /// Occupations of an ISCO group of any level, in order of id.
    public func occupations(in group: ISCOCode) -> [Occupation] {
        if group.isUnitGroup { return (unitGroups[group] ?? []).map { occupations[$0] } }
        return occupations.filter { $0.isco?.digits.hasPrefix(group.digits) ?? false }
    }

    /// Courses that give a skill: the shortest first, of equally long ones the one that gives least beside it.
    public func courses(giving skill: SkillID) -> [Course] { (courseOrdinals[skill] ?? []).map { courses[$0] } }

    /// Number of occupation-skill relations.
    public var relationCount: Int { occupations.reduce(0) { $0 + $1.skills.count } }

    private static func languages(of labels: [Labels]) -> [LanguageCode] {
        var seen: Set<LanguageCode> = []
        for label in labels { seen.formUnion(label.languages.filter { $0.value.preferred != nil }.keys) }
        return seen.sorted()
    }
}

extension Course {
    /// The order in which courses are offered to a person who lacks one skill.
    fileprivate func isBefore(_ other: Course) -> Bool {
        let (mine, others) = (length.calendarDays, other.length.calendarDays)
        return (mine, skills.count, id) < (others, other.skills.count, other.id)
    }
}
