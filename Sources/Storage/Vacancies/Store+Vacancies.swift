import Foundation
import GRDB
public import LabourMarket
import Taxonomies

extension Store {
    /// A vacancy, or nil where there is none with this id.
    public func vacancy(_ id: VacancyID) throws -> StoredVacancy? {
        try stored(
            where: "v.source = ? AND v.source_id = ?",
            [id.source.storable, id.sourceID.storable]
        ).first
    }

    /// A page of vacancies, the first written first.
    ///
    /// - Parameters:
    ///   - limit: the length of a page.
    ///   - offset: how many to pass over.
    ///   - source: only those of this source.
    ///   - status: only those that are open, or closed; expired ones count as their status says.
    /// - Returns: the page, shorter or empty at the end.
    /// - Throws: `Failure.database` or `damaged`.
    public func vacancies(
        limit: Int,
        offset: Int = 0,
        source: String? = nil,
        status: StoredVacancy.Status? = nil
    ) throws -> [StoredVacancy] {
        let (condition, arguments) = Self.condition(source, status)
        return try stored(where: condition, arguments + [limit, offset], tail: "ORDER BY v.id LIMIT ? OFFSET ?")
    }

    /// How many vacancies there are, of one source or status where named.
    public func vacancyCount(source: String? = nil, status: StoredVacancy.Status? = nil) throws -> Int {
        let (condition, arguments) = Self.condition(source, status)
        return try read { database in
            let sql = "SELECT count(*) FROM vacancy v WHERE \(condition)"
            return try Int.fetchOne(database, sql: sql, arguments: arguments) ?? 0
        }
    }

    /// Reads every vacancy that can be applied for on a day, one after the other, the first written first.
    ///
    /// Closed and expired ones are left out, and those that repeat another one that is open itself. All come from one
    /// state of the store, whatever is written meanwhile.
    /// - Parameters:
    ///   - day: the day; a vacancy is open on the day it expires.
    ///   - includingText: whether `text` is filled; empty otherwise, which is a good deal faster.
    ///   - includingDuplicates: whether repeated ads are handed out too.
    ///   - body: takes a vacancy; what it throws ends the reading.
    /// - Throws: `Failure.damaged` or `database`, or what `body` throws.
    public func forEachOpenVacancy(
        on day: CalendarDate,
        includingText: Bool = false,
        includingDuplicates: Bool = false,
        _ body: (Vacancy) throws -> Void
    ) throws {
        let open = "(v.status = 'open' AND (v.expires IS NULL OR v.expires >= ?))"
        let original = "(o.status = 'open' AND (o.expires IS NULL OR o.expires >= ?))"
        let sql = """
            SELECT \(VacancyReader.columns)\(includingText ? ", t.text" : "")
            FROM vacancy v \(includingText ? "JOIN vacancy_text t ON t.vacancy = v.id" : "")
            WHERE \(open)
            \(includingDuplicates
                ? "" : "AND NOT EXISTS (SELECT 1 FROM vacancy o WHERE o.id = v.duplicate_of AND \(original))")
            ORDER BY v.id
            """
        let days = Array(repeating: day.description, count: includingDuplicates ? 1 : 2)
        try read { database in
            let cursor = try Row.fetchCursor(database, sql: sql, arguments: StatementArguments(days))
            var requirements = try RequirementCursor(database)
            let reader = VacancyReader()
            while let row = try cursor.next() {
                let text = includingText ? try row.decode(String.self, atIndex: VacancyReader.columnCount) : ""
                var vacancy = try reader.vacancy(row, text: text)
                vacancy.requirements = try requirements.requirements(of: row.decode(atIndex: 0))
                try body(vacancy)
            }
        }
    }

    /// A number that is greater after every change to what a search sees, and the same as long as there is none.
    public func revision() throws -> Int {
        try read { try Int.fetchOne($0, sql: "SELECT number FROM revision") ?? 0 }
    }

    private static func condition(
        _ source: String?,
        _ status: StoredVacancy.Status?
    ) -> (sql: String, arguments: StatementArguments) {
        var conditions = ["1 = 1"]
        var arguments: StatementArguments = []
        if let source {
            conditions.append("v.source = ?")
            arguments += [VacancyID(source: source, sourceID: "").source.storable]
        }
        if let status {
            conditions.append("v.status = ?")
            arguments += [status.rawValue]
        }
        return (conditions.joined(separator: " AND "), arguments)
    }

    private func stored(
        where condition: String,
        _ arguments: StatementArguments,
        tail: String = ""
    ) throws -> [StoredVacancy] {
        try read { database in
            let sql = """
                SELECT \(VacancyReader.columns), t.text, v.status, v.closed_on, f.started, l.started, o.source, o.source_id
                FROM vacancy v
                JOIN vacancy_text t ON t.vacancy = v.id
                JOIN import_run f ON f.id = v.first_seen
                JOIN import_run l ON l.id = v.last_seen
                LEFT JOIN vacancy o ON o.id = v.duplicate_of
                WHERE \(condition) \(tail)
                """
            let cursor = try Row.fetchCursor(database, sql: sql, arguments: arguments)
            let reader = VacancyReader()
            return try Array(cursor.map { try StoredVacancy($0, reader, database) })
        }
    }
}

extension StoredVacancy {
    /// Reads `VacancyReader.columns`, text, status, day of closing, beginnings of two runs, and the original's id.
    fileprivate init(_ row: Row, _ reader: VacancyReader, _ database: Database) throws {
        let first = VacancyReader.columnCount
        var vacancy = try reader.vacancy(row, text: row.decode(atIndex: first))
        vacancy.requirements = try RequirementCursor.all(of: row.decode(atIndex: 0), database)
        self.vacancy = vacancy
        status = try row.decode(String.self, atIndex: first + 1) == Status.open.rawValue ? .open : .closed
        closedOn = try VacancyReader.date(row, first + 2)
        firstSeen = try row.decode(atIndex: first + 3)
        lastSeen = try row.decode(atIndex: first + 4)
        duplicateOf = try row.decode(String?.self, atIndex: first + 5).map {
            VacancyID(source: $0, sourceID: try row.decode(atIndex: first + 6))
        }
    }
}
