/// Gathers concepts and relations in any order and hands out an immutable `Taxonomy`.
///
/// What does not fit together is left out and told as an `Anomaly`, never guessed at; each anomaly is told once.
public struct TaxonomyBuilder: Sendable {
    /// Something in the source that the taxonomy could not take as it stands.
    public enum Anomaly: Sendable, Hashable {
        /// A relation or a course names a skill that no file defines.
        case unknownSkill(SkillID, neededBy: String)
        /// A relation names an occupation that no file defines.
        case unknownOccupation(OccupationID)
        /// A broader relation names a concept that no file defines.
        case unknownBroader(String, of: String)
        /// The same pair is given as essential and as optional; essential stands.
        case bothEssentialAndOptional(SkillID, neededBy: String)
        /// The same pair is given twice with the same necessity.
        case repeatedRelation(SkillID, neededBy: String)
        /// A broader chain comes back to where it began; the link named is left out.
        case cycle(SkillID, broader: SkillID)
    }

    private var skills: [SkillID: Skill] = [:]
    private var occupations: [OccupationID: Occupation] = [:]
    private var skillGroups: [SkillGroupID: SkillGroup] = [:]
    private var iscoGroups: [ISCOCode: ISCOGroup] = [:]
    private var occupationSkills: [OccupationID: [SkillID: Necessity]] = [:]
    private var skillSkills: [SkillID: [SkillID: Necessity]] = [:]
    private var broader: [(narrower: String, broader: String)] = []
    var courses: [Course.ID: Course] = [:]
    var anomalies: [Anomaly] = []

    /// An empty builder.
    public init() {}

    /// Whether a skill with this id has been added.
    public func holds(_ skill: SkillID) -> Bool { skills[skill] != nil }

    /// Whether an occupation with this id has been added.
    public func holds(_ occupation: OccupationID) -> Bool { occupations[occupation] != nil }

    /// Whether a skill group with this id has been added.
    public func holds(_ group: SkillGroupID) -> Bool { skillGroups[group] != nil }

    /// Whether an ISCO group with this code has been added.
    public func holds(_ group: ISCOCode) -> Bool { iscoGroups[group] != nil }

    /// The unit group of an occupation added before.
    public func isco(of occupation: OccupationID) -> ISCOCode? { occupations[occupation]?.isco }

    /// How much an occupation needs a skill, as related so far.
    public func necessity(of skill: SkillID, for occupation: OccupationID) -> Necessity? {
        occupationSkills[occupation]?[skill]
    }

    /// How much a skill needs another, as related so far.
    public func necessity(of skill: SkillID, for owner: SkillID) -> Necessity? { skillSkills[owner]?[skill] }

    /// Says what kind a skill is, whatever was said before; a skill that was not added is passed over.
    public mutating func classify(_ skill: SkillID, as kind: Skill.Kind) {
        skills[skill]?.kind = kind
    }

    /// Adds a skill, or lays its labels over one added before.
    ///
    /// False when it was there already.
    @discardableResult
    public mutating func add(_ skill: Skill) -> Bool {
        guard var known = skills[skill.id] else {
            skills[skill.id] = skill
            return true
        }
        known.labels.merge(skill.labels)
        known.kind = known.kind ?? skill.kind
        known.reuseLevel = known.reuseLevel ?? skill.reuseLevel
        skills[skill.id] = known
        return false
    }

    /// Adds an occupation, or lays its labels over one added before.
    ///
    /// False when it was there already.
    @discardableResult
    public mutating func add(_ occupation: Occupation) -> Bool {
        guard var known = occupations[occupation.id] else {
            occupations[occupation.id] = occupation
            return true
        }
        known.labels.merge(occupation.labels)
        known.code = known.code ?? occupation.code
        known.isco = known.isco ?? occupation.isco
        if known.industries.isEmpty { known.industries = occupation.industries }
        known.typicalConditions.formUnion(occupation.typicalConditions)
        occupations[occupation.id] = known
        return false
    }

    /// Adds a skill group, or lays its labels over one added before.
    ///
    /// False when it was there already.
    @discardableResult
    public mutating func add(_ group: SkillGroup) -> Bool {
        guard skillGroups[group.id] == nil else {
            skillGroups[group.id]?.labels.merge(group.labels)
            return false
        }
        skillGroups[group.id] = group
        return true
    }

    /// Adds an ISCO group, or lays its labels over one added before.
    ///
    /// False when it was there already.
    @discardableResult
    public mutating func add(_ group: ISCOGroup) -> Bool {
        guard iscoGroups[group.code] == nil else {
            iscoGroups[group.code]?.labels.merge(group.labels)
            return false
        }
        iscoGroups[group.code] = group
        return true
    }

    /// Says that an occupation needs a skill.
    ///
    /// An anomaly is kept and also handed back, for who knows the line.
    @discardableResult
    public mutating func relate(_ occupation: OccupationID, to skill: SkillID, _ necessity: Necessity) -> Anomaly? {
        let anomaly = Self.note(&occupationSkills[occupation, default: [:]], skill, necessity, occupation.uri)
        if let anomaly { anomalies.append(anomaly) }
        return anomaly
    }

    /// Says that a skill needs or is helped by another.
    ///
    /// An anomaly is kept and also handed back.
    @discardableResult
    public mutating func relate(_ skill: SkillID, to other: SkillID, _ necessity: Necessity) -> Anomaly? {
        let anomaly = Self.note(&skillSkills[skill, default: [:]], other, necessity, skill.uri)
        if let anomaly { anomalies.append(anomaly) }
        return anomaly
    }

    /// Says that one concept lies below another; which kinds they are is found out at the end.
    public mutating func place(_ narrower: String, below broaderURI: String) {
        broader.append((narrower, broaderURI))
    }

    /// The taxonomy, and everything that did not fit.
    public func build(_ provenance: Taxonomy.Provenance) -> (taxonomy: Taxonomy, anomalies: [Anomaly]) {
        var copy = self
        copy.placeBroader()
        copy.dropCycles()
        let needs = copy.skillNeeds()
        let occupations = copy.occupationsWithSkills()
        let courses = copy.coursesWithSkills()
        let taxonomy = Taxonomy(
            provenance: provenance,
            skills: copy.skills.values.sorted { $0.id < $1.id },
            occupations: occupations,
            skillGroups: copy.skillGroups.values.sorted { $0.id < $1.id },
            iscoGroups: copy.iscoGroups.values.sorted { $0.code < $1.code },
            skillNeeds: needs,
            courses: courses
        )
        return (taxonomy, copy.anomalies)
    }

    private static func note(
        _ needs: inout [SkillID: Necessity],
        _ skill: SkillID,
        _ necessity: Necessity,
        _ owner: String
    ) -> Anomaly? {
        guard let before = needs[skill] else {
            needs[skill] = necessity
            return nil
        }
        guard before != necessity else { return .repeatedRelation(skill, neededBy: owner) }
        needs[skill] = .essential
        return .bothEssentialAndOptional(skill, neededBy: owner)
    }

    private mutating func placeBroader() {
        for (narrower, above) in broader {
            let skill = SkillID(narrower)
            let group = SkillGroupID(narrower)
            if skills[skill] != nil, skills[SkillID(above)] != nil {
                skills[skill]?.broader.append(SkillID(above))
            } else if skills[skill] != nil, skillGroups[SkillGroupID(above)] != nil {
                skills[skill]?.groups.append(SkillGroupID(above))
            } else if skillGroups[group] != nil, skillGroups[SkillGroupID(above)] != nil {
                skillGroups[group]?.broader.append(SkillGroupID(above))
            } else {
                anomalies.append(.unknownBroader(above, of: narrower))
            }
        }
        skills = skills.mapValues { skill in
            var skill = skill
            skill.broader = Set(skill.broader).sorted()
            skill.groups = Set(skill.groups).sorted()
            return skill
        }
        skillGroups = skillGroups.mapValues { group in
            var group = group
            group.broader = Set(group.broader).sorted()
            return group
        }
    }

    /// Depth-first over broader links; a link to a skill still on the path is left out.
    private mutating func dropCycles() {
        enum Visit { case open, done }
        var visits: [SkillID: Visit] = [:]
        for start in skills.keys.sorted() where visits[start] == nil {
            var path: [(skill: SkillID, next: Int)] = [(start, 0)]
            visits[start] = .open
            while let (skill, next) = path.last {
                let above = skills[skill]?.broader ?? []
                guard next < above.count else {
                    visits[skill] = .done
                    path.removeLast()
                    continue
                }
                switch visits[above[next]] {
                case .open:
                    skills[skill]?.broader.remove(at: next)
                    anomalies.append(.cycle(skill, broader: above[next]))
                case .done:
                    path[path.count - 1].next += 1
                case nil:
                    path[path.count - 1].next += 1
                    visits[above[next]] = .open
                    path.append((above[next], 0))
                }
            }
        }
    }

    private mutating func skillNeeds() -> [SkillID: [SkillRelation]] {
        var result: [SkillID: [SkillRelation]] = [:]
        for (skill, needs) in skillSkills.sorted(by: { $0.key < $1.key }) {
            guard skills[skill] != nil else {
                anomalies.append(.unknownSkill(skill, neededBy: skill.uri))
                continue
            }
            let relations = known(needs, of: skill.uri)
            if !relations.isEmpty { result[skill] = relations }
        }
        return result
    }

    private mutating func occupationsWithSkills() -> [Occupation] {
        for (id, needs) in occupationSkills.sorted(by: { $0.key < $1.key }) {
            guard occupations[id] != nil else {
                anomalies.append(.unknownOccupation(id))
                continue
            }
            let relations = known(needs, of: id.uri)
            occupations[id]?.skills = relations
        }
        return occupations.values.sorted { $0.id < $1.id }
    }

    private mutating func known(_ needs: [SkillID: Necessity], of owner: String) -> [SkillRelation] {
        let sorted = needs.sorted { $0.key < $1.key }
        for (skill, _) in sorted where skills[skill] == nil {
            anomalies.append(.unknownSkill(skill, neededBy: owner))
        }
        return sorted.filter { skills[$0.key] != nil }.map { SkillRelation($0.key, $0.value) }
    }
}
