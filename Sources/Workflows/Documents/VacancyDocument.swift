public import LabourMarket
public import Storage
public import Taxonomies

/// A vacancy in the JSON shape of the command line and the API.
public struct VacancyDocument: Encodable, Sendable {
    /// A skill asked for.
    public struct Requirement: Encodable, Sendable {
        /// Its URI.
        public let skill: String
        /// Its label; the URI where the taxonomy in use does not hold it.
        public let label: String
        /// Whether it is essential.
        public let necessity: Necessity
        /// How it is known.
        public let origin: SkillRequirement.Origin
    }

    /// `source/id`.
    public let id: String
    /// `open` or `closed`.
    public let status: StoredVacancy.Status
    /// The vacancy this one repeats.
    public let duplicateOf: String?
    /// Labels of the occupations its title names.
    public let occupations: [String]
    /// Skills asked for.
    public let requirements: [Requirement]
    /// The words of the text that speak of skills, where asked for.
    public let mentions: [MentionDocument]?
    /// All else, as it was given.
    public let vacancy: Vacancy

    /// Labels a vacancy in a language.
    ///
    /// - Parameters:
    ///   - stored: the vacancy.
    ///   - taxonomy: the taxonomy in use.
    ///   - language: of the labels.
    ///   - findingWords: whether the text is read again for `mentions`, which takes as long as building the labels.
    public init(
        _ stored: StoredVacancy,
        _ taxonomy: Taxonomy?,
        _ language: LanguageCode,
        findingWords: Bool = false
    ) {
        id = stored.id.description
        status = stored.status
        duplicateOf = stored.duplicateOf?.description
        occupations = stored.vacancy.titleOccupations.map {
            taxonomy?.occupation($0)?.labels.preferred(in: language) ?? $0.uri
        }
        requirements = stored.vacancy.requirements.map {
            Requirement(
                skill: $0.skill.uri,
                label: taxonomy?.skill($0.skill)?.labels.preferred(in: language) ?? $0.skill.uri,
                necessity: $0.necessity,
                origin: $0.origin
            )
        }
        mentions = taxonomy.flatMap { taxonomy in
            guard findingWords else { return nil }
            var understanding = VacancyUnderstanding(taxonomy)
            return understanding.mentions(in: stored.vacancy, labelled: language)
        }
        vacancy = stored.vacancy
    }
}
