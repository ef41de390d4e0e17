import Foundation
import GRDB
import LabourMarket
import Taxonomies

/// Makes vacancies of rows that begin with `columns`.
struct VacancyReader {
    /// Columns every reading needs, of `vacancy v`.
    static let columns = """
        v.id, v.source, v.source_id, v.title, v.language, v.employer_name, v.employer_cvr, v.published, v.expires,
        v.url, v.openings, v.body
        """
    /// Where a reading's own columns begin.
    static let columnCount = 12

    private let decoder = StoredJSON.decoder

    /// The vacancy of a row, but for its requirements.
    func vacancy(_ row: Row, text: String) throws -> Vacancy {
        let key = try row.decode(Int64.self, atIndex: 0)
        let id = VacancyID(source: try row.decode(atIndex: 1), sourceID: try row.decode(atIndex: 2))
        var vacancy = Vacancy(id: id, title: try row.decode(atIndex: 3), text: text)
        vacancy.language = try row.decode(String?.self, atIndex: 4).map(LanguageCode.init)
        vacancy.employer = try row.decode(String?.self, atIndex: 5).map {
            Employer(name: $0, cvr: try row.decode(atIndex: 6))
        }
        vacancy.published = try Self.date(row, 7)
        vacancy.expires = try Self.date(row, 8)
        vacancy.url = try row.decode(atIndex: 9)
        vacancy.openings = try row.decode(atIndex: 10)
        let body = try row.decode(String.self, atIndex: 11)
        do {
            try decoder.decode(VacancyBody.self, from: Data(body.utf8)).fill(&vacancy)
        } catch is DecodingError {
            throw Store.Failure.damaged(table: "vacancy", row: key)
        }
        return vacancy
    }

    /// The requirement of a row whose columns from `index` on are necessity and origin.
    static func requirement(_ row: Row, _ skill: SkillID, at index: Int) throws -> SkillRequirement {
        guard let necessity = Necessity(storedCode: try row.decode(atIndex: index)),
            let origin = SkillRequirement.Origin(storedCode: try row.decode(atIndex: index + 1))
        else { throw Store.Failure.damaged(table: "vacancy_requirement", row: nil) }
        return SkillRequirement(skill, necessity, origin)
    }

    /// The date in a column; nil where the column is null.
    static func date(_ row: Row, _ index: Int) throws -> CalendarDate? {
        guard let text = try row.decode(String?.self, atIndex: index) else { return nil }
        guard let date = CalendarDate(iso: text) else { throw Store.Failure.damaged(table: "vacancy", row: nil) }
        return date
    }
}
