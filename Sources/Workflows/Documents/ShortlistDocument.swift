public import LabourMarket
public import Matching
public import Taxonomies

/// A shortlist in the one JSON shape that the command line and the API give.
///
/// Labels are in the language asked for.
public struct ShortlistDocument: Encodable, Sendable {
    /// What it was made with.
    public struct Basis: Encodable, Sendable {
        /// Name of the taxonomy.
        public let taxonomy: String
        /// Version of the taxonomy.
        public let taxonomyVersion: String
        /// Version of the scoring constants.
        public let weights: String
        /// Open vacancies looked at.
        public let vacancies: Int
    }

    /// One vacancy.
    public struct Entry: Encodable, Sendable {
        /// Place in the list, from 1.
        public let rank: Int
        /// `source/id`.
        public let vacancy: String
        /// The title.
        public let title: String
        /// The employer.
        public let employer: String?
        /// The first place of work.
        public let place: String?
        /// Where the ad can be read.
        public let url: String?
        /// How well it fits, and why.
        public let fit: FitDocument
    }

    /// The jobseeker's key, when it is one stored.
    public let jobseeker: String?
    /// What it was made with.
    public let basis: Basis
    /// Fields that must be known before there is a score.
    public let missing: [MissingField]
    /// Names the taxonomy does not know; they were not counted.
    public let unknown: [String]
    /// Vacancies that met every known condition.
    public let eligible: Int
    /// Best first.
    public let entries: [Entry]
    /// The one thing whose answer would change the order most; absent where none would.
    public let askFirst: QuestionDocument?
    /// Single skills that would open most, the most first; only where asked for.
    public let openings: [OpeningDocument]

    /// Puts a shortlist into words of a language.
    ///
    /// - Parameters:
    ///   - shortlist: the shortlist.
    ///   - snapshot: what it was made from.
    ///   - language: the language of labels.
    ///   - jobseeker: the key, when it is one stored.
    ///   - unknown: names that were not found.
    ///   - openings: single skills that would open most.
    /// - Throws: the store's errors, for what it says of the vacancies.
    public init(
        _ shortlist: Shortlist,
        _ snapshot: MatchSnapshot,
        _ language: LanguageCode,
        jobseeker: JobseekerKey? = nil,
        unknown: [ConceptLookup.Unknown] = [],
        openings: [Opening] = []
    ) throws {
        self.jobseeker = jobseeker?.rawValue
        basis = Basis(
            taxonomy: shortlist.basis.taxonomy.name,
            taxonomyVersion: shortlist.basis.taxonomy.version,
            weights: shortlist.basis.weights,
            vacancies: shortlist.basis.vacancies
        )
        missing = shortlist.missing
        self.unknown = unknown.map(\.text)
        eligible = shortlist.eligible
        askFirst = shortlist.decisiveUnknown(snapshot.model).map { QuestionDocument($0, snapshot.taxonomy, language) }
        self.openings = openings.map { OpeningDocument($0, snapshot.taxonomy, language) }
        entries = try shortlist.entries.enumerated().map { position, entry in
            let summary = try snapshot.summary(entry.vacancy)
            return Entry(
                rank: position + 1,
                vacancy: entry.vacancy.description,
                title: summary?.title ?? "",
                employer: summary?.employer,
                place: summary?.place,
                url: summary?.url,
                fit: FitDocument(
                    entry.score,
                    entry.explanation,
                    entry.toAsk,
                    typical: entry.typical,
                    snapshot.taxonomy,
                    language
                )
            )
        }
    }
}
