public import LabourMarket
public import Taxonomies

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
