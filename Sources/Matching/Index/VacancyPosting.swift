public import LabourMarket
public import Taxonomies

extension Posting where ID == VacancyID {
    /// A vacancy with what its occupation implies added to what it says, and its occupations found in the taxonomy.
    ///
    /// - Parameters:
    ///   - vacancy: the vacancy.
    ///   - taxonomy: the taxonomy in use.
    ///   - coordinates: where its locations are, as far as they could be found.
    public init(_ vacancy: Vacancy, _ taxonomy: Taxonomy, coordinates: [Location.Coordinates]) {
        let resolved = VacancyOccupations(vacancy, taxonomy)
        var terms = Terms()
        terms.conditions = vacancy.conditions
        terms.hours = vacancy.hours
        terms.coordinates = coordinates
        var sections = Set(vacancy.industries.map(\.section))
        if sections.isEmpty {
            sections = resolved.occupations.compactMap(taxonomy.occupation).reduce(into: []) {
                $0.formUnion($1.sections)
            }
        }
        self.init(
            id: vacancy.id,
            requirements: Self.merged(vacancy.requirements + resolved.implied(taxonomy)),
            occupations: resolved.occupations,
            sections: sections,
            terms: terms
        )
    }

    /// One requirement a skill: the surest origin, and essential when any says so.
    ///
    /// In order of skill id.
    static func merged(_ requirements: [SkillRequirement]) -> [SkillRequirement] {
        let order: [SkillRequirement.Origin: Int] = [.declared: 0, .extracted: 1, .implied: 2]
        var best: [SkillID: SkillRequirement] = [:]
        for requirement in requirements {
            guard let known = best[requirement.skill] else {
                best[requirement.skill] = requirement
                continue
            }
            let surer = (order[requirement.origin] ?? 2) < (order[known.origin] ?? 2) ? requirement : known
            let essential = known.necessity == .essential || requirement.necessity == .essential
            best[requirement.skill] = SkillRequirement(
                requirement.skill,
                essential ? .essential : .optional,
                surer.origin
            )
        }
        return best.values.sorted { $0.skill < $1.skill }
    }
}

/// The occupations of a vacancy, found in the taxonomy in use.
public struct VacancyOccupations: Sendable, Hashable {
    /// At most this many; an ISCO unit group can hold fifty.
    static let limit = 12

    /// The occupations, surest first.
    public let occupations: [OccupationID]
    /// Whether they are one occupation named, or a group of which it is one.
    public let isGroup: Bool

    /// Takes the occupations given by URI; else those of an ISCO group given, narrowed by what the title names; else
    /// what the title names.
    public init(_ vacancy: Vacancy, _ taxonomy: Taxonomy) {
        let named = vacancy.occupations.compactMap { reference -> OccupationID? in
            guard reference.scheme == .esco || reference.scheme == .escoStar else { return nil }
            let id = OccupationID(reference.code)
            return taxonomy.occupation(id) == nil ? nil : id
        }
        if !named.isEmpty {
            occupations = named
            isGroup = false
            return
        }
        let titled = vacancy.titleOccupations.filter { taxonomy.occupation($0) != nil }
        let groups = vacancy.occupations.filter { $0.scheme == .isco }.compactMap { ISCOCode($0.code) }
        let grouped = groups.flatMap { taxonomy.occupations(in: $0).map(\.id) }
        let both = titled.filter(Set(grouped).contains)
        if !both.isEmpty {
            occupations = both
            isGroup = false
        } else if !grouped.isEmpty {
            occupations = Array(grouped.prefix(Self.limit))
            isGroup = true
        } else {
            occupations = titled
            isGroup = false
        }
    }

    /// What the work needs by its occupation: all skills of an occupation named; of a group, the skills that at least
    /// half of its occupations need, essential where at least half say so.
    func implied(_ taxonomy: Taxonomy) -> [SkillRequirement] {
        let found = occupations.compactMap(taxonomy.occupation)
        let members = isGroup ? found : Array(found.prefix(1))
        guard !members.isEmpty else { return [] }
        var counts: [SkillID: (all: Int, essential: Int)] = [:]
        for relation in members.flatMap(\.skills) {
            counts[relation.skill, default: (0, 0)].all += 1
            if relation.necessity == .essential { counts[relation.skill, default: (0, 0)].essential += 1 }
        }
        return counts.filter { $0.value.all * 2 >= members.count }.sorted { $0.key < $1.key }.map { skill, count in
            SkillRequirement(skill, count.essential * 2 >= members.count ? .essential : .optional, .implied)
        }
    }
}
