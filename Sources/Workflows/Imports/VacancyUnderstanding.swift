public import LabourMarket
import SkillExtraction
public import Taxonomies

/// Reads what a vacancy says in the terms of a taxonomy: skills from its text, occupations from its title.
public struct VacancyUnderstanding {
    private let taxonomy: Taxonomy
    private let fallback: LanguageCode
    private var extractors = PerLanguage<SkillExtractor>()
    private var titles = PerLanguage<TitleOccupations>()

    /// Prepares nothing yet; each language is prepared when the first ad in it comes.
    ///
    /// - Parameter taxonomy: the taxonomy to read with.
    public init(_ taxonomy: Taxonomy) {
        self.taxonomy = taxonomy
        fallback = taxonomy.languages.contains(.english) ? .english : taxonomy.languages.first ?? .english
    }

    /// The vacancy with extracted requirements and title occupations set anew; what the employer declared stays.
    public mutating func understand(_ vacancy: Vacancy) -> Vacancy {
        var vacancy = vacancy
        let language = readingLanguage(of: vacancy)
        let declared = vacancy.requirements.filter { $0.origin == .declared }
        let known = Set(declared.map(\.skill))
        let extracted = extractor(language).extract(vacancy.text).filter { !known.contains($0.skill) }
        vacancy.requirements =
            declared
            + extracted.map { SkillRequirement($0.skill, $0.necessity, .extracted) }.sorted { $0.skill < $1.skill }
        vacancy.titleOccupations = titles(language)
            .find(in: vacancy.title, vacancy.titleIsFromText ? .firstWords : .title).map(\.occupation)
        return vacancy
    }

    /// The words of a vacancy's text that speak of skills, those left out of its requirements too.
    ///
    /// - Parameters:
    ///   - vacancy: the vacancy, read in the same language as by `understand`.
    ///   - language: of the labels shown.
    /// - Returns: the mentions in order of place.
    public mutating func mentions(in vacancy: Vacancy, labelled language: LanguageCode) -> [MentionDocument] {
        let mentions = extractor(readingLanguage(of: vacancy)).mentions(vacancy.text)
        return MentionDocument.list(mentions, in: vacancy.text, taxonomy, language)
    }

    /// The ad's own, else that of its words; a short ad shows none, so that of the country of work; else English.
    private func readingLanguage(of vacancy: Vacancy) -> LanguageCode {
        let ofPlaces = vacancy.locations.lazy.compactMap { $0.country.flatMap { Self.languages[$0.uppercased()] } }
        let likely = vacancy.language ?? TextLanguage.found(in: vacancy.text) ?? ofPlaces.first ?? fallback
        return taxonomy.languages.contains(likely) ? likely : fallback
    }

    /// By ISO 3166 country, where nearly all ads are in one language.
    private static let languages: [String: LanguageCode] = ["DK": .danish, "SE": .swedish]

    private mutating func extractor(_ language: LanguageCode) -> SkillExtractor {
        extractors.reader(language) { [taxonomy] in
            SkillExtractor(taxonomy: taxonomy, language: language)
        }
    }

    private mutating func titles(_ language: LanguageCode) -> TitleOccupations {
        titles.reader(language) { [taxonomy] in
            TitleOccupations(taxonomy: taxonomy, language: language)
        }
    }
}
