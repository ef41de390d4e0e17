public import LabourMarket
public import Taxonomies

/// Makes postings of vacancies: what the occupation implies is added to what the ad says, and occupations are found in
/// the taxonomy in use.
///
/// Keeps what each occupation implies, because thousands of vacancies share it.
public struct VacancyPostings {
    /// Names the rules by which a vacancy becomes a posting: change it with them, and indexes kept in files are made anew.
    public static let form = 1

    private let taxonomy: Taxonomy
    private var implied: [VacancyOccupations: [SkillRequirement]] = [:]

    /// Makes postings in the terms of a taxonomy.
    public init(_ taxonomy: Taxonomy) {
        self.taxonomy = taxonomy
    }

    /// The posting of a vacancy.
    ///
    /// - Parameters:
    ///   - vacancy: the vacancy.
    ///   - coordinates: where its locations are, as far as they could be found.
    /// - Returns: the posting.
    public mutating func posting(
        _ vacancy: Vacancy,
        coordinates: [Location.Coordinates]
    ) -> Posting<VacancyID> {
        let resolved = VacancyOccupations(vacancy, taxonomy)
        var terms = Posting<VacancyID>.Terms()
        terms.conditions = vacancy.conditions
        terms.hours = vacancy.hours
        terms.coordinates = coordinates
        var sections = Set(vacancy.industries.map(\.section))
        if sections.isEmpty {
            sections = resolved.occupations.compactMap(taxonomy.occupation).reduce(into: []) {
                $0.formUnion($1.sections)
            }
        }
        let implied = implied(resolved)
        return Posting(
            id: vacancy.id,
            requirements: vacancy.requirements.isEmpty ? implied : Self.merged(vacancy.requirements + implied),
            occupations: resolved.occupations,
            sections: sections,
            terms: terms
        )
    }

    private mutating func implied(_ occupations: VacancyOccupations) -> [SkillRequirement] {
        if let known = implied[occupations] { return known }
        let made = occupations.implied(taxonomy)
        implied[occupations] = made
        return made
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
