import GRDB

extension Store {
    /// What a store could not do, as facts.
    ///
    /// Holds paths, identifiers of runs and taxonomies, and counts, never anything of a jobseeker.
    public enum Failure: Error, Sendable, Hashable {
        /// There is no store to read.
        case missing(path: String)
        /// The file cannot be opened or created.
        case cannotOpen(path: String, reason: String)
        /// The file is no database, or another program's.
        case notAStore(path: String)
        /// Another process writes; its id, where the lock file tells it.
        case locked(path: String, pid: Int32?)
        /// The file was written by a newer version; the migrations this one does not know.
        case newerSchema(path: String, unknown: [String])
        /// The file must be migrated before it can be read, and another process holds the lock.
        case needsMigration(path: String, missing: [String])
        /// A store opened for reading was asked to write.
        case readOnly(path: String)
        /// No taxonomy with this id, or, without an id, no active one.
        case unknownTaxonomy(StoredTaxonomy.ID?)
        /// A taxonomy's concept names another that the taxonomy does not hold.
        case unknownConcept(uri: String, neededBy: String)
        /// No import run with this id.
        case unknownRun(ImportRun.ID)
        /// The run is of another source than the one named.
        case runOfOtherSource(ImportRun.ID, source: String, asked: String)
        /// The run has not completed, so what it did not see may still be there.
        case incompleteRun(ImportRun.ID)
        /// A snapshot far smaller than what was open before it, which is rather a broken feed.
        case implausibleSnapshot(source: String, run: ImportRun.ID, seen: Int, openBefore: Int)
        /// A key that cannot be stored as text, because it holds a NUL character.
        case unstorableKey
        /// Erased, but a copy may remain in the write-ahead log while somebody reads; erasing again finishes it.
        case erasureUnfinished(path: String)
        /// A stored row that cannot be read back.
        case damaged(table: String?, row: Int64?)
        /// SQLite's own error: extended result code and message, which names tables and never values.
        case database(path: String?, code: Int32, message: String)
    }
}

extension Store.Failure {
    /// Runs the body and turns the database library's errors, which may show rows, into facts.
    ///
    /// Errors of other kinds, such as those of a caller's closure, pass through.
    static func facts<Value>(of path: String?, _ body: () throws -> Value) throws -> Value {
        do {
            return try body()
        } catch let error as DatabaseError {
            throw from(error, path)
        } catch is RowDecodingError {
            throw Self.damaged(table: nil, row: nil)
        }
    }

    private static func from(_ error: DatabaseError, _ path: String?) -> Self {
        let message = error.message ?? ""
        switch error.resultCode {
        case .SQLITE_NOTADB: return .notAStore(path: path ?? "")
        case .SQLITE_CANTOPEN: return .cannotOpen(path: path ?? "", reason: message)
        default: return .database(path: path, code: error.extendedResultCode.rawValue, message: message)
        }
    }
}
