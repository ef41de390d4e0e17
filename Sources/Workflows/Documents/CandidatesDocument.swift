public import LabourMarket
public import Taxonomies

/// Jobseekers for a vacancy, in the JSON shape of the command line and the API.
public struct CandidatesDocument: Encodable, Sendable {
    /// One jobseeker.
    public struct Entry: Encodable, Sendable {
        /// Place in the list, from 1.
        public let rank: Int
        /// The municipality's key.
        public let jobseeker: String
        /// How well the person fits, and why.
        public let fit: FitDocument
    }

    /// `source/id`.
    public let vacancy: String
    /// Best first.
    public let entries: [Entry]

    /// Puts candidates into words of a language.
    public init(
        _ vacancy: VacancyID,
        _ candidates: [MatchSnapshot.Candidate],
        _ taxonomy: Taxonomy,
        _ language: LanguageCode
    ) {
        self.vacancy = vacancy.description
        entries = candidates.enumerated().map { position, candidate in
            let fit = FitDocument(
                candidate.score,
                candidate.explanation,
                candidate.toAsk,
                typical: candidate.typical,
                taxonomy,
                language
            )
            return Entry(rank: position + 1, jobseeker: candidate.jobseeker.rawValue, fit: fit)
        }
    }
}
