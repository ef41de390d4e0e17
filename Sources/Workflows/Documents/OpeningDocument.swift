import Matching
public import Taxonomies

/// A skill or certificate that would make more vacancies fit well, labelled in a language.
public struct OpeningDocument: Encodable, Sendable {
    /// The skill's URI.
    public let skill: String
    /// Its label.
    public let label: String
    /// What kind of skill it is.
    public let kind: Skill.Kind
    /// Eligible vacancies that would then fit well and now do not.
    public let vacancies: Int
    /// Ways to learn it, the shortest first, at most two.
    public let courses: [TrainingDocument]

    init(_ opening: Opening, _ taxonomy: Taxonomy, _ language: LanguageCode) {
        let skill = taxonomy.skill(opening.skill)
        self.skill = opening.skill.uri
        label = skill?.labels.preferred(in: language) ?? opening.skill.uri
        kind = skill?.kind ?? .skill
        vacancies = opening.vacancies
        courses = taxonomy.courses(giving: opening.skill).prefix(2).map { TrainingDocument($0, language) }
    }
}
