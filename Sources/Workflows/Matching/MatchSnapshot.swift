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
    public let index: SegmentedIndex<VacancyID>
    /// Where places are.
    public let gazetteer: Gazetteer
    private let store: Store
    private let day: CalendarDate

    /// Takes the open vacancies of a day: from the index file beside the store where it is of this very state, else
    /// from the store, leaving such a file behind.
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
        index = SegmentedIndex(try IndexFile(store, model, gazetteer, day).open())
        self.gazetteer = gazetteer
        self.store = store
        self.day = day
    }

    private init(_ other: MatchSnapshot, _ index: SegmentedIndex<VacancyID>) {
        (taxonomy, lookup, model, gazetteer) = (other.taxonomy, other.lookup, other.model, other.gazetteer)
        (store, day, storedTaxonomy) = (other.store, other.day, other.storedTaxonomy)
        self.index = index
    }

    /// The snapshot with some vacancies as the store has them now.
    func updating(_ ids: [VacancyID]) throws -> MatchSnapshot {
        var postings = VacancyPostings(taxonomy)
        var changed: [Posting<VacancyID>] = []
        var gone: [VacancyID] = []
        for id in ids {
            if let stored = try store.vacancy(id), stored.isProposed(on: day) {
                let coordinates = stored.vacancy.locations.compactMap(gazetteer.coordinates)
                changed.append(postings.posting(stored.vacancy, coordinates: coordinates))
            } else {
                gone.append(id)
            }
        }
        return MatchSnapshot(self, try index.applying(changed, gone: gone))
    }

    /// What a shortlist made from this snapshot was made with.
    public var basis: Shortlist.Basis {
        Shortlist.Basis(
            taxonomy: taxonomy.provenance,
            weights: model.weights.version,
            vacancies: index.count
        )
    }

    /// What a line of a table says of a vacancy, as it stands in the store now; nil when it is no longer there.
    public func summary(_ id: VacancyID) throws -> VacancySummary? {
        try store.vacancy(id).map { VacancySummary($0.vacancy) }
    }

    private let storedTaxonomy: StoredTaxonomy.ID?
}

extension StoredVacancy {
    /// Whether it may be proposed on a day: open, not expired, and no repetition of another.
    fileprivate func isProposed(on day: CalendarDate) -> Bool {
        status == .open && vacancy.expires.map { $0 >= day } ?? true && duplicateOf == nil
    }
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
