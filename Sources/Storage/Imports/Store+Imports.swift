public import Foundation
import GRDB
public import LabourMarket

extension Store {
    /// Opens a run, under which vacancies of one source are written.
    ///
    /// A run that is broken off does no harm: what it wrote stays, and a new run over the same feed completes it.
    /// - Parameters:
    ///   - source: the vacancies' source, as in their ids.
    ///   - path: the file read, for the record.
    ///   - format: the importer's name of the format, for the record.
    ///   - started: now; its day in UTC tells which vacancies count as open before.
    /// - Returns: the run's number.
    /// - Throws: `Failure.readOnly` or `database`.
    public func beginImport(source: String, path: String, format: String, at started: Date) throws -> ImportRun.ID {
        try write { database in
            let source = VacancyID(source: source, sourceID: "").source.storable
            let day = CalendarDate(iso: started.ISO8601Format())
            let openBefore = try Int.fetchOne(
                database,
                sql: """
                    SELECT count(*) FROM vacancy
                    WHERE source = ? AND status = 'open' AND (expires IS NULL OR expires >= ?)
                    """,
                arguments: [source, day?.description ?? ""]
            )
            try database.execute(
                sql: "INSERT INTO import_run (source, path, format, started, open_before) VALUES (?, ?, ?, ?, ?)",
                arguments: [source, path.storable, format.storable, started, openBefore ?? 0]
            )
            return ImportRun.ID(rawValue: database.lastInsertedRowID)
        }
    }

    /// Marks vacancies as seen by a run though their records could not be taken: they are still in the feed.
    ///
    /// Nothing else of them changes; ids that the store does not hold are passed over.
    /// - Throws: `Failure.unknownRun`.
    public func keep(_ sourceIDs: some Collection<String>, seenIn run: ImportRun.ID) throws {
        try write { database in
            let source = try ImportRun.fetch(run, database).source
            let update = try database.makeStatement(
                sql: "UPDATE vacancy SET last_seen = ? WHERE source = ? AND source_id = ?"
            )
            for id in sourceIDs { try update.run([run.rawValue, source, id.storable]) }
        }
    }

    /// How many open vacancies of a run's source it did not see: those that `closeMissing` would close.
    ///
    /// - Throws: `Failure.unknownRun`.
    public func missingCount(run: ImportRun.ID) throws -> Int {
        try read { database in
            let sql = "SELECT count(*) FROM vacancy WHERE source = ? AND status = 'open' AND last_seen < ?"
            let source = try ImportRun.fetch(run, database).source
            return try Int.fetchOne(database, sql: sql, arguments: [source, run.rawValue]) ?? 0
        }
    }

    /// Marks a run as complete: the feed was read to its end.
    ///
    /// - Throws: `Failure.unknownRun`.
    public func finishImport(_ run: ImportRun.ID, rejected: Int, at finished: Date) throws {
        try write { database in
            try database.execute(
                sql: "UPDATE import_run SET finished = ?, rejected = ?, complete = 1 WHERE id = ?",
                arguments: [finished, rejected, run.rawValue]
            )
            guard database.changesCount == 1 else { throw Failure.unknownRun(run) }
        }
    }

    /// A run.
    ///
    /// - Throws: `Failure.unknownRun`.
    public func importRun(_ id: ImportRun.ID) throws -> ImportRun {
        try read { try ImportRun.fetch(id, $0) }
    }

    /// The latest runs, the latest first.
    public func importRuns(limit: Int = 50) throws -> [ImportRun] {
        try read { database in
            let cursor = try Row.fetchCursor(
                database,
                sql: "SELECT \(ImportRun.columns) FROM import_run ORDER BY id DESC LIMIT ?",
                arguments: [limit]
            )
            return try Array(cursor.map { try ImportRun($0) })
        }
    }

    /// Closes the vacancies of a source that a complete run did not see.
    ///
    /// Refuses when the feed held less than 80 % of what was open before: then it is rather the feed that is broken.
    /// - Parameters:
    ///   - source: the source the run must be of.
    ///   - id: a run that has been finished.
    ///   - day: the closing day.
    ///   - force: closes however small the feed was.
    /// - Returns: how many were closed.
    /// - Throws: `Failure.implausibleSnapshot`, `incompleteRun`, `runOfOtherSource`, `unknownRun`.
    @discardableResult
    public func closeMissing(
        from source: String,
        run id: ImportRun.ID,
        on day: CalendarDate,
        force: Bool = false
    ) throws -> Int {
        try write { database in
            let run = try ImportRun.fetch(id, database)
            let source = VacancyID(source: source, sourceID: "").source.storable
            guard run.source == source else {
                throw Failure.runOfOtherSource(id, source: run.source, asked: source)
            }
            guard run.isComplete else { throw Failure.incompleteRun(id) }
            let sql = "SELECT count(*) FROM vacancy WHERE source = ? AND last_seen = ?"
            let seen = try Int.fetchOne(database, sql: sql, arguments: [source, id.rawValue]) ?? 0
            guard force || seen * 100 >= run.openBefore * 80 else {
                throw Failure.implausibleSnapshot(source: source, run: id, seen: seen, openBefore: run.openBefore)
            }
            try database.execute(
                sql: """
                    UPDATE vacancy SET status = 'closed', closed_on = ?, closed_because = 'missing'
                    WHERE source = ? AND status = 'open' AND last_seen < ?
                    """,
                arguments: [day.description, source, id.rawValue]
            )
            let closed = database.changesCount
            try database.execute(
                sql: "UPDATE import_run SET closed = closed + ? WHERE id = ?",
                arguments: [closed, id.rawValue]
            )
            return closed
        }
    }
}
