import LabourMarket
import Matching
import Storage

/// The index of a store's open vacancies, kept in a file beside it.
///
/// Derived data: a file that is missing, damaged or of another state is made anew, and one that cannot be written is
/// done without.
struct IndexFile {
    private let store: Store
    private let model: ScoringModel
    private let gazetteer: Gazetteer
    private let day: CalendarDate

    init(_ store: Store, _ model: ScoringModel, _ gazetteer: Gazetteer, _ day: CalendarDate) {
        (self.store, self.model, self.gazetteer, self.day) = (store, model, gazetteer, day)
    }

    /// The index of the store's state now.
    func open() throws -> PostingIndex<VacancyID> {
        // Read before the vacancies: what is written in between makes the file one of an older state, never a newer.
        let places = gazetteer.municipalities.count + gazetteer.postalAreas.count
        let state = "revision \(try store.revision()), \(day), \(places) places, form \(VacancyPostings.form)"
        let path = store.path.map { "\($0).index" }
        if let path, let index = try? PostingIndex<VacancyID>(contentsOf: path, model, data: state) { return index }
        let index = try build()
        if let path { try? index.write(to: path, data: state) }
        return index
    }

    private func build() throws -> PostingIndex<VacancyID> {
        var builder = PostingIndexBuilder<VacancyID>(model)
        var postings = VacancyPostings(model.taxonomy)
        try store.forEachOpenVacancy(on: day) { vacancy in
            let coordinates = vacancy.locations.compactMap(gazetteer.coordinates)
            builder.add(postings.posting(vacancy, coordinates: coordinates))
        }
        return try builder.build()
    }
}
