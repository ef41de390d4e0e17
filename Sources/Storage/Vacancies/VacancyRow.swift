import Foundation
import LabourMarket
import Taxonomies

/// A vacancy made ready for its row, outside the transaction.
struct VacancyRow {
    let vacancy: Vacancy
    let source: String
    let sourceID: String
    let text: String
    let body: String
    let contentHash: Int64
    let duplicateKey: Int64?

    init(_ vacancy: Vacancy, _ encoder: JSONEncoder) throws {
        self.vacancy = vacancy
        source = vacancy.id.source.storable
        sourceID = vacancy.id.sourceID.storable
        text = vacancy.text.storable
        body = String(decoding: try encoder.encode(VacancyBody(vacancy)), as: UTF8.self)
        contentHash = Self.contentHash(of: vacancy, body)
        duplicateKey = Self.duplicateKey(of: vacancy)
    }

    private static func contentHash(of vacancy: Vacancy, _ body: String) -> Int64 {
        var hash = ContentHash()
        hash.add(vacancy.title)
        hash.add(vacancy.text)
        hash.add(vacancy.language?.rawValue)
        hash.add(vacancy.employer?.name)
        hash.add(vacancy.employer?.cvr)
        hash.add(vacancy.published?.description)
        hash.add(vacancy.expires?.description)
        hash.add(vacancy.url)
        hash.add(vacancy.openings?.description)
        hash.add(body)
        for requirement in vacancy.requirements {
            hash.add(requirement.skill.uri)
            hash.add(requirement.necessity.rawValue)
            hash.add(requirement.origin.rawValue)
        }
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
