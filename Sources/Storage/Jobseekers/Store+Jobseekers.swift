import Foundation
import GRDB
public import LabourMarket

extension Store {
    /// Saves a jobseeker in the place of what was known under the key.
    public func save(_ jobseeker: Jobseeker) throws {
        try save([jobseeker])
    }

    /// Saves jobseekers in one transaction, each in the place of what was known under its key.
    ///
    /// - Throws: `Failure.unstorableKey`; nothing is saved then.
    public func save(_ jobseekers: [Jobseeker]) throws {
        let encoder = StoredJSON.encoder
        let rows = try jobseekers.map { jobseeker in
            guard jobseeker.id.rawValue.storable == jobseeker.id.rawValue else { throw Failure.unstorableKey }
            let body = try encoder.encode(JobseekerBody(jobseeker))
            return (key: jobseeker.id.rawValue, body: String(decoding: body, as: UTF8.self))
        }
        try write { database in
            let upsert = try database.cachedStatement(
                sql: """
                    INSERT INTO jobseeker (key, body) VALUES (?, ?)
                    ON CONFLICT (key) DO UPDATE SET body = excluded.body
                    """
            )
            for row in rows { try upsert.run([row.key, row.body]) }
        }
    }

    /// A jobseeker, or nil where the key is unknown.
    public func jobseeker(_ key: JobseekerKey) throws -> Jobseeker? {
        try read { database in
            let sql = "SELECT id, key, body FROM jobseeker WHERE key = ?"
            let decoder = StoredJSON.decoder
            return try Row.fetchOne(database, sql: sql, arguments: [key.rawValue]).map {
                try Self.jobseeker($0, decoder)
            }
        }
    }

    /// Every jobseeker, in order of key.
    public func jobseekers() throws -> [Jobseeker] {
        var jobseekers: [Jobseeker] = []
        try forEachJobseeker { jobseekers.append($0) }
        return jobseekers.sorted { $0.id < $1.id }
    }

    /// Reads every jobseeker of one state of the store, the first saved first.
    public func forEachJobseeker(_ body: (Jobseeker) throws -> Void) throws {
        try read { database in
            let decoder = StoredJSON.decoder
            let cursor = try Row.fetchCursor(database, sql: "SELECT id, key, body FROM jobseeker ORDER BY id")
            while let row = try cursor.next() { try body(Self.jobseeker(row, decoder)) }
        }
    }

    /// How many jobseekers there are.
    public func jobseekerCount() throws -> Int {
        try read { try Int.fetchOne($0, sql: "SELECT count(*) FROM jobseeker") ?? 0 }
    }

    /// Erases a jobseeker for good: the bytes are overwritten, and the write-ahead log is emptied.
    ///
    /// - Returns: false where the key is unknown; the log is emptied all the same.
    /// - Throws: `Failure.erasureUnfinished` when a long reading kept the log; the jobseeker is gone from every query,
    ///   and erasing again finishes it.
    @discardableResult
    public func erase(_ key: JobseekerKey) throws -> Bool {
        let erased = try write { database in
            try database.execute(sql: "DELETE FROM jobseeker WHERE key = ?", arguments: [key.rawValue])
            return database.changesCount == 1
        }
        do {
            try emptyLog()
        } catch {
            throw Failure.erasureUnfinished(path: path ?? "")
        }
        return erased
    }

    private static func jobseeker(_ row: Row, _ decoder: JSONDecoder) throws -> Jobseeker {
        let id = try row.decode(Int64.self, atIndex: 0)
        // A decoding error shows what it read, which is personal: only the row's number leaves here.
        guard let key = JobseekerKey(try row.decode(atIndex: 1)),
            let body = try? decoder.decode(JobseekerBody.self, from: Data(row.decode(String.self, atIndex: 2).utf8))
        else { throw Failure.damaged(table: "jobseeker", row: id) }
        return body.jobseeker(key)
    }
}
