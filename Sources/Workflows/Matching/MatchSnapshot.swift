public import LabourMarket
public import Matching
public import Storage
public import Taxonomies

/// Everything a search needs, made from the store at one moment and never changed.
public struct MatchSnapshot: Sendable {
    /// The taxonomy in use.
    public let taxonomy: Taxonomy
    /// Look-ups by name.
    public let lookup: ConceptLookup
    /// The scoring core's view of the taxonomy.
    public let model: ScoringModel
    /// Open vacancies.
    public let index: PostingIndex<VacancyID>
    /// Where places are.
    public let gazetteer: Gazetteer
    private let summaries: [VacancyID: VacancySummary]

    /// Builds from the open vacancies of a day.
    ///
    /// - Parameters:
    ///   - store: where they are.
    ///   - day: the day.
    ///   - gazetteer: finds where they are on the map.
    ///   - previous: a snapshot whose taxonomy can be used again when it is still the one in use.
    /// - Throws: the store's errors; `Store.Failure.unknownTaxonomy` before one was imported.
    public init(_ store: Store, on day: CalendarDate, gazetteer: Gazetteer, previous: MatchSnapshot? = nil) throws {
        let active = try store.activeTaxonomy()
        if let previous, previous.storedTaxonomy == active?.id {
            (taxonomy, lookup, model) = (previous.taxonomy, previous.lookup, previous.model)
        } else {
            taxonomy = try store.loadTaxonomy()
            lookup = ConceptLookup(taxonomy)
            model = ScoringModel(taxonomy)
        }
        storedTaxonomy = active?.id
        var builder = PostingIndexBuilder<VacancyID>(model)
        var summaries: [VacancyID: VacancySummary] = [:]
        var postings = VacancyPostings(taxonomy)
        try store.forEachOpenVacancy(on: day) { vacancy in
            let coordinates = vacancy.locations.compactMap(gazetteer.coordinates)
            builder.add(postings.posting(vacancy, coordinates: coordinates))
            summaries[vacancy.id] = VacancySummary(vacancy)
        }
        index = builder.build()
        self.gazetteer = gazetteer
        self.summaries = summaries
    }

    /// What a shortlist made from this snapshot was made with.
    public var basis: Shortlist.Basis {
        Shortlist.Basis(
            taxonomy: taxonomy.provenance,
            weights: model.weights.version,
            vacancies: index.postings.count
        )
    }

    /// What a line of a table says of a vacancy.
    public func summary(_ id: VacancyID) -> VacancySummary? { summaries[id] }

    private let storedTaxonomy: StoredTaxonomy.ID?
}

/// What a line of a table says of a vacancy.
public struct VacancySummary: Sendable, Hashable {
    /// The title.
    public let title: String
    /// The employer's name.
    public let employer: String?
    /// The first place.
    public let place: String?
    /// Where the ad can be read.
    public let url: String?

    init(_ vacancy: Vacancy) {
        title = vacancy.title
        employer = vacancy.employer?.name
        place = vacancy.locations.first?.summary
        url = vacancy.url
    }
}
