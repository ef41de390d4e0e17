import GRDB
import LabourMarket
import Taxonomies

/// Reads all requirements once, in step with a reading of vacancies in order of their rows.
struct RequirementCursor {
    private let cursor: RowCursor
    private let skills: [Int64: SkillID]
    private var waiting: (vacancy: Int64, requirement: SkillRequirement)?

    init(_ database: Database) throws {
        var skills: [Int64: SkillID] = [:]
        let references = try Row.fetchCursor(database, sql: "SELECT id, uri FROM skill_ref")
        while let row = try references.next() {
            skills[try row.decode(atIndex: 0)] = SkillID(try row.decode(atIndex: 1))
        }
        self.skills = skills
        cursor = try Row.fetchCursor(
            database,
            sql: "SELECT vacancy, skill, necessity, origin FROM vacancy_requirement ORDER BY vacancy, position"
        )
        try advance()
    }

    /// The requirements of a vacancy whose row lies after all those asked for before.
    mutating func requirements(of vacancy: Int64) throws -> [SkillRequirement] {
        var requirements: [SkillRequirement] = []
        while let (owner, requirement) = waiting, owner <= vacancy {
            if owner == vacancy { requirements.append(requirement) }
            try advance()
        }
        return requirements
    }

    /// The requirements of one vacancy.
    static func all(of vacancy: Int64, _ database: Database) throws -> [SkillRequirement] {
        let statement = try database.cachedStatement(
            sql: """
                SELECT s.uri, r.necessity, r.origin FROM vacancy_requirement r JOIN skill_ref s ON s.id = r.skill
                WHERE r.vacancy = ? ORDER BY r.position
                """
        )
        let cursor = try Row.fetchCursor(statement, arguments: [vacancy])
        return try Array(cursor.map { try VacancyReader.requirement($0, SkillID($0.decode(atIndex: 0)), at: 1) })
    }

    private mutating func advance() throws {
        guard let row = try cursor.next() else {
            waiting = nil
            return
        }
        let vacancy = try row.decode(Int64.self, atIndex: 0)
        guard let skill = skills[try row.decode(atIndex: 1)] else {
            throw Store.Failure.damaged(table: "vacancy_requirement", row: vacancy)
        }
        waiting = (vacancy, try VacancyReader.requirement(row, skill, at: 2))
    }
}
