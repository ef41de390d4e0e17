import LabourMarket
import Taxonomies

/// A vacancy made ready to be compared with its row, outside the transaction.
struct VacancyRow {
    let vacancy: Vacancy
    let source: String
    let sourceID: String
    let contentHash: Int64

    init(_ vacancy: Vacancy) {
        self.vacancy = vacancy
        source = vacancy.id.source.storable
        sourceID = vacancy.id.sourceID.storable
        contentHash = Self.contentHash(of: vacancy)
    }

    /// Equal for equal content, on every machine; the id is not content.
    static func contentHash(of vacancy: Vacancy) -> Int64 {
        var hash = ContentHash()
        hash.add(vacancy.title)
        hash.add(vacancy.text)
        hash.add(vacancy.language?.rawValue)
        hash.add(vacancy.employer?.name)
        hash.add(vacancy.employer?.cvr)
        hash.add(vacancy.published)
        hash.add(vacancy.expires)
        hash.add(vacancy.url)
        hash.add(vacancy.openings)
        hash.add(vacancy.employmentForm?.rawValue)
        for location in vacancy.locations { hash.add(location) }
        hash.add(vacancy.locations.count)
        for reference in vacancy.occupations { hash.add(reference) }
        hash.add(vacancy.occupations.count)
        for industry in vacancy.industries { hash.add(industry.description) }
        hash.add(vacancy.industries.count)
        hash.add(vacancy.hours)
        hash.add(vacancy.conditions)
        for requirement in vacancy.requirements {
            hash.add(requirement.skill.uri)
            hash.add(requirement.necessity.rawValue)
            hash.add(requirement.origin.rawValue)
        }
        // Only where it is so, for the hashes of all others must stay what they were.
        if vacancy.titleIsFromText { hash.add("title from text") }
        return hash.value
    }

    /// Equal for what a reader would call the same ad: title, employer, places and words of the text.
    ///
    /// Nil where neither an employer nor a text is known, because a title alone tells nothing. The whole text counts:
    /// an employer seeks ten assistants for ten homes in one town, and to hide nine is worse than to show one twice.
    static func duplicateKey(of vacancy: Vacancy) -> Int64? {
        let employer = vacancy.employer?.name ?? ""
        guard !employer.isEmpty || !vacancy.text.isEmpty else { return nil }
        var hash = ContentHash()
        hash.add(wordsOf: vacancy.title.lowercased())
        hash.add(wordsOf: employer.lowercased())
        let places = vacancy.locations.compactMap { $0.locality ?? $0.municipality ?? $0.postcode ?? $0.region }
        for place in places.map({ $0.lowercased() }).sorted() { hash.add(wordsOf: place) }
        hash.add(wordsOf: vacancy.text)
        return hash.value
    }
}

extension ContentHash {
    fileprivate mutating func add(_ date: CalendarDate?) {
        add(date.map { $0.year * 10_000 + $0.month * 100 + $0.day })
    }

    fileprivate mutating func add(_ location: Location) {
        add(location.municipality)
        add(location.municipalityCode)
        add(location.postcode)
        add(location.locality)
        add(location.region)
        add(location.country)
        add(location.coordinates?.latitude)
        add(location.coordinates?.longitude)
    }

    fileprivate mutating func add(_ reference: OccupationReference) {
        let record = VacancyBody.OccupationRecord(reference)
        add(record.scheme)
        add(record.other)
        add(record.code)
        add(record.label)
    }

    fileprivate mutating func add(_ hours: WorkingHours?) {
        add(hours != nil)
        add(hours?.minimum)
        add(hours?.maximum)
        add(hours?.fullTime)
        add(hours?.partTime)
    }

    fileprivate mutating func add(_ conditions: WorkingConditions) {
        add(conditions.shift)
        add(conditions.night)
        add(conditions.weekend)
        add(conditions.lifting)
        add(conditions.remote)
        for licence in conditions.drivingLicences?.sorted() ?? [] { add(licence) }
        add(conditions.drivingLicences?.count)
        for language in conditions.languages?.sorted() ?? [] { add(language.rawValue) }
        add(conditions.languages?.count)
    }
}
