public import Foundation
import GRDB

/// One reading of a feed: what came of it, and whether it came to its end.
public struct ImportRun: Sendable, Hashable, Identifiable {
    /// The store's number for a run; later runs have higher numbers.
    public struct ID: Sendable, Hashable, Codable, RawRepresentable, CustomStringConvertible {
        /// The number.
        public let rawValue: Int64

        /// Takes a number as the store gave it.
        public init(rawValue: Int64) {
            self.rawValue = rawValue
        }

        /// The number in digits.
        public var description: String { String(rawValue) }
    }

    /// What became of the records of a run or a batch.
    public struct Counts: Sendable, Hashable {
        /// Vacancies not seen before.
        public var added = 0
        /// Vacancies with new content.
        public var changed = 0
        /// Vacancies seen again as they were.
        public var unchanged = 0

        /// Counts nothing yet.
        public init() {}

        /// All vacancies seen.
        public var seen: Int { added + changed + unchanged }

        /// Adds another batch.
        public static func += (left: inout Counts, right: Counts) {
            left.added += right.added
            left.changed += right.changed
            left.unchanged += right.unchanged
        }
    }

    /// Its number in this store.
    public let id: ID
    /// The source whose vacancies it brought.
    public let source: String
    /// The file read, as it was named.
    public let path: String
    /// The feed's format, as the importer names it.
    public let format: String
    /// When it began, to the millisecond.
    public let started: Date
    /// When it ended; nil for a run that is under way or was broken off.
    public let finished: Date?
    /// What was written, broken off or not.
    public let counts: Counts
    /// Records that were refused.
    public let rejected: Int
    /// Vacancies it closed because they were gone.
    public let closed: Int
    /// Open vacancies of the source when it began.
    public let openBefore: Int
    /// Whether the whole feed was read.
    public let isComplete: Bool
}

extension ImportRun {
    static let columns = """
        id, source, path, format, started, finished, added, changed, unchanged, rejected, closed, open_before, complete
        """

    init(_ row: Row) throws {
        id = ID(rawValue: try row.decode(atIndex: 0))
        source = try row.decode(atIndex: 1)
        path = try row.decode(atIndex: 2)
        format = try row.decode(atIndex: 3)
        started = try row.decode(atIndex: 4)
        finished = try row.decode(atIndex: 5)
        var counts = Counts()
        counts.added = try row.decode(atIndex: 6)
        counts.changed = try row.decode(atIndex: 7)
        counts.unchanged = try row.decode(atIndex: 8)
        self.counts = counts
        rejected = try row.decode(atIndex: 9)
        closed = try row.decode(atIndex: 10)
        openBefore = try row.decode(atIndex: 11)
        isComplete = try row.decode(atIndex: 12)
    }

    /// The run with this number.
    ///
    /// - Throws: `Store.Failure.unknownRun`.
    static func fetch(_ id: ID, _ database: Database) throws -> ImportRun {
        let sql = "SELECT \(columns) FROM import_run WHERE id = ?"
        guard let row = try Row.fetchOne(database, sql: sql, arguments: [id.rawValue]) else {
            throw Store.Failure.unknownRun(id)
        }
        return try ImportRun(row)
    }
}
