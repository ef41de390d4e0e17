import SkillExtraction
public import Taxonomies

/// A job title and the occupations it may mean, in the JSON shape of the command line.
public struct TitleDocument: Encodable, Sendable {
    /// An occupation the title may mean.
    public struct Candidate: Encodable, Sendable {
        /// Its URI.
        public let occupation: String
        /// Its label in the language asked for.
        public let label: String
        /// Its ISCO-08 code, where the taxonomy knows it.
        public let isco: String?
        /// The label of it that the title is like.
        public let matched: String
        /// The chance that it is meant, in (0, 1); of those behind the first only an order.
        public let confidence: Double
    }

    /// The title as given.
    public let title: String
    /// Whether the first occupation is likely enough to be taken (`TitleConfidence.sure`).
    public let isSure: Bool
    /// The occupations, the likest first; alternatives where it is not sure.
    public let occupations: [Candidate]
}

/// Reads job titles one after another in the terms of a taxonomy.
///
/// It remembers words between titles and belongs to one thread at a time.
public final class TitleReading {
    private let taxonomy: Taxonomy
    private let language: LanguageCode
    private let titles: OccupationTitles

    /// Prepares a taxonomy's labels of a language, and English beside it.
    public init(_ taxonomy: Taxonomy, _ language: LanguageCode) {
        self.taxonomy = taxonomy
        self.language = language
        titles = OccupationTitles(taxonomy: taxonomy, language: language)
    }

    /// What a title means, in at most `limit` occupations.
    public func document(of title: String, limit: Int) -> TitleDocument {
        let found = titles.find(in: title, limit: limit)
        return TitleDocument(
            title: title,
            isSure: (found.first?.confidence ?? 0) >= TitleConfidence.sure,
            occupations: found.map { mention in
                let occupation = taxonomy.occupation(mention.occupation)
                return TitleDocument.Candidate(
                    occupation: mention.occupation.uri,
                    label: occupation?.labels.preferred(in: language) ?? mention.occupation.uri,
                    isco: occupation?.isco?.digits,
                    matched: mention.label,
                    confidence: (mention.confidence * 1000).rounded() / 1000
                )
            }
        )
    }
}
