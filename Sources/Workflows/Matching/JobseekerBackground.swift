public import LabourMarket
public import Matching
import Taxonomies

/// What matching may know of a jobseeker, in the terms of the taxonomy in use.
public struct JobseekerBackground: Sendable {
    /// What is scored by.
    public let background: Background
    /// Names that the taxonomy does not hold; nothing was guessed for them.
    public let unknown: [ConceptLookup.Unknown]

    /// Looks up the occupations and skills as given.
    public init(_ jobseeker: Jobseeker, _ lookup: ConceptLookup) {
        self.init(occupations: jobseeker.occupations, skills: jobseeker.skills, lookup)
    }

    init(occupations held: [Jobseeker.HeldOccupation], skills: [Jobseeker.HeldSkill], _ lookup: ConceptLookup) {
        var unknown: [ConceptLookup.Unknown] = []
        var occupations: [OccupationID] = []
        var sections: Set<NACESection> = []
        for (position, entry) in held.enumerated() {
            do {
                let found = try lookup.occupations(entry.occupation)
                occupations += found.filter { !occupations.contains($0) }
                // "Cross-industry" looks at the last occupation or employer, and the list begins with the last.
                guard position == 0 else { continue }
                sections = found.compactMap(lookup.taxonomy.occupation).reduce(into: []) {
                    $0.formUnion($1.sections)
                }
            } catch {
                unknown.append(error)
            }
        }
        if let industry = held.first?.industry { sections = [industry.section] }
        var evidence: [Evidence] = []
        for entry in skills {
            do {
                let skill = try lookup.skill(entry.skill)
                evidence.append(Evidence(skill, entry.evidencedBy.map { .evidenced(by: $0) } ?? .claimed))
            } catch {
                unknown.append(error)
            }
        }
        background = Background(occupations: occupations, evidence: evidence, sections: sections)
        self.unknown = unknown
    }
}
