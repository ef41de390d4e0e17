import Foundation
import GRDB
import LabourMarket
import Taxonomies

/// Writes vacancies within one transaction, by statements prepared once per connection.
struct VacancyWriter {
    private let run: ImportRun.ID
    private let database: Database
    private let references: SkillReferences
    private let encoder = StoredJSON.encoder
    private let find: Statement
    private let touch: Statement
    private let insert: Statement
    private let update: Statement
    private let setText: Statement
    private let dropRequirements: Statement
    private let insertRequirement: Statement
    /// Rows of `skill_ref` met in this transaction, true for others only once it is committed.
    private(set) var newReferences: [SkillID: Int64] = [:]

    init(_ database: Database, seenIn run: ImportRun.ID, _ references: SkillReferences) throws {
        self.run = run
        self.database = database
        self.references = references
        find = try database.cachedStatement(sql: Self.findSQL)
        touch = try database.cachedStatement(sql: Self.touchSQL)
        insert = try database.cachedStatement(sql: Self.insertSQL)
        update = try database.cachedStatement(sql: Self.updateSQL)
        setText = try database.cachedStatement(sql: Self.setTextSQL)
        dropRequirements = try database.cachedStatement(sql: "DELETE FROM vacancy_requirement WHERE vacancy = ?")
        insertRequirement = try database.cachedStatement(sql: Self.insertRequirementSQL)
    }

    /// Inserts, replaces or touches one vacancy, and counts which.
    mutating func write(_ row: VacancyRow, _ counts: inout ImportRun.Counts) throws {
        find.setUncheckedArguments([row.source, row.sourceID])
        let known = try Row.fetchOne(find).map { row in
            (id: try row.decode(Int64.self, atIndex: 0), hash: try row.decode(Int64.self, atIndex: 1))
        }
        guard let known else {
            try insert.run(values(of: row) + [run.rawValue, run.rawValue, row.source, row.sourceID])
            let id = database.lastInsertedRowID
            try setText.run([id, row.vacancy.text.storable])
            try writeRequirements(of: row.vacancy, id)
            counts.added += 1
            return
        }
        if known.hash == row.contentHash {
            try touch.run([run.rawValue, known.id])
            counts.unchanged += 1
        } else {
            try update.run(values(of: row) + [run.rawValue, known.id])
            try touch.run([run.rawValue, known.id])
            try setText.run([known.id, row.vacancy.text.storable])
            try dropRequirements.run([known.id])
            try writeRequirements(of: row.vacancy, known.id)
            counts.changed += 1
        }
    }

    private func values(of row: VacancyRow) throws -> [(any DatabaseValueConvertible)?] {
        let vacancy = row.vacancy
        let body = String(decoding: try encoder.encode(VacancyBody(vacancy)), as: UTF8.self)
        return [
            vacancy.title.storable, vacancy.language?.rawValue.storable, vacancy.employer?.name.storable,
            vacancy.employer?.cvr?.storable, vacancy.published?.description, vacancy.expires?.description,
            vacancy.url?.storable, vacancy.openings, row.contentHash,
            VacancyRow.duplicateKey(of: vacancy), body,
        ]
    }

    private mutating func writeRequirements(of vacancy: Vacancy, _ id: Int64) throws {
        for (position, requirement) in vacancy.requirements.enumerated() {
            try insertRequirement.run([
                id, position, try reference(to: requirement.skill), requirement.necessity.storedCode,
                requirement.origin.storedCode,
            ])
        }
    }

    private mutating func reference(to skill: SkillID) throws -> Int64 {
        if let row = references[skill] ?? newReferences[skill] { return row }
        let uri = skill.uri.storable
        let select = try database.cachedStatement(sql: "SELECT id FROM skill_ref WHERE uri = ?")
        var row = try Int64.fetchOne(select, arguments: [uri])
        if row == nil {
            try database.cachedStatement(sql: "INSERT INTO skill_ref (uri) VALUES (?)").run([uri])
            row = database.lastInsertedRowID
        }
        newReferences[skill] = row
        return row ?? 0
    }
}

extension VacancyWriter {
    private static let findSQL = "SELECT id, content_hash FROM vacancy WHERE source = ? AND source_id = ?"

    /// Seen again; open again, too, if it was closed because a snapshot missed it, but not if somebody closed it.
    private static let touchSQL = """
        UPDATE vacancy SET last_seen = ?,
            status = CASE closed_because WHEN 'missing' THEN 'open' ELSE status END,
            closed_on = CASE closed_because WHEN 'missing' THEN NULL ELSE closed_on END,
            closed_because = CASE closed_because WHEN 'missing' THEN NULL ELSE closed_because END
        WHERE id = ?
        """

    private static let insertSQL = """
        INSERT INTO vacancy (title, language, employer_name, employer_cvr, published, expires, url, openings,
            content_hash, duplicate_key, body, first_seen, last_seen, source, source_id, status)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'open')
        """

    private static let updateSQL = """
        UPDATE vacancy SET title = ?, language = ?, employer_name = ?, employer_cvr = ?, published = ?, expires = ?,
            url = ?, openings = ?, content_hash = ?, duplicate_key = ?, body = ?, last_seen = ?
        WHERE id = ?
        """

    private static let setTextSQL = """
        INSERT INTO vacancy_text (vacancy, text) VALUES (?, ?)
        ON CONFLICT (vacancy) DO UPDATE SET text = excluded.text
        """

    private static let insertRequirementSQL = """
        INSERT INTO vacancy_requirement (vacancy, position, skill, necessity, origin) VALUES (?, ?, ?, ?, ?)
        """
}
