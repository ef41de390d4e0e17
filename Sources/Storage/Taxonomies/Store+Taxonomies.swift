public import Foundation
import GRDB
public import Taxonomies

extension Store {
    /// What saving did.
    public enum Saved: Sendable, Hashable {
        /// The taxonomy is new.
        case added(StoredTaxonomy.ID)
        /// A taxonomy with the same content hash was there; nothing of it was changed.
        case unchanged(StoredTaxonomy.ID)

        /// The taxonomy's number, either way.
        public var id: StoredTaxonomy.ID {
            switch self {
            case .added(let id), .unchanged(let id): id
            }
        }
    }

    /// Saves a taxonomy beside those there are, and puts it in use unless told otherwise.
    ///
    /// - Parameters:
    ///   - taxonomy: what to save.
    ///   - contentHash: identifies the files; a taxonomy saved before under the same hash is kept as it is.
    ///   - importedAt: when, kept to the millisecond.
    ///   - activate: whether it becomes the one in use; the first one always does.
    /// - Returns: whether it is new, and its number.
    /// - Throws: `Failure.unknownConcept` where a relation leads out of the taxonomy; nothing is saved then.
    public func save(
        _ taxonomy: Taxonomy,
        contentHash: String,
        importedAt: Date,
        activate: Bool = true
    ) throws -> Saved {
        try write { database in
            let sql = "SELECT id FROM taxonomy WHERE content_hash = ?"
            if let known = try Int64.fetchOne(database, sql: sql, arguments: [contentHash]) {
                let id = StoredTaxonomy.ID(rawValue: known)
                if activate { try Self.activate(id, in: database) }
                return .unchanged(id)
            }
            let writer = TaxonomyWriter(database)
            let id = try writer.write(taxonomy, contentHash: contentHash.storable, importedAt: importedAt)
            let isFirst = try Int.fetchOne(database, sql: "SELECT count(*) FROM taxonomy") == 1
            if activate || isFirst { try Self.activate(id, in: database) }
            return .added(id)
        }
    }

    /// Puts a taxonomy in use.
    ///
    /// - Throws: `Failure.unknownTaxonomy`.
    public func activateTaxonomy(_ id: StoredTaxonomy.ID) throws {
        try write { try Self.activate(id, in: $0) }
    }

    /// Every taxonomy, in the order they were saved.
    public func taxonomies() throws -> [StoredTaxonomy] {
        try read { database in
            let cursor = try Row.fetchCursor(
                database,
                sql: "SELECT \(StoredTaxonomy.columns) FROM taxonomy ORDER BY id"
            )
            return try Array(cursor.map(StoredTaxonomy.init))
        }
    }

    /// The taxonomy in use, without its concepts; nil before the first is saved.
    public func activeTaxonomy() throws -> StoredTaxonomy? {
        try read { database in
            let sql = "SELECT \(StoredTaxonomy.columns) FROM taxonomy WHERE active = 1"
            return try Row.fetchOne(database, sql: sql).map(StoredTaxonomy.init)
        }
    }

    /// Loads a taxonomy, equal in all parts to the one saved.
    ///
    /// - Parameter id: which one; the one in use when nil.
    /// - Returns: the taxonomy.
    /// - Throws: `Failure.unknownTaxonomy`.
    public func loadTaxonomy(_ id: StoredTaxonomy.ID? = nil) throws -> Taxonomy {
        try read { database in
            let condition = id == nil ? "active = 1" : "id = ?"
            let row = try Row.fetchOne(
                database,
                sql: "SELECT \(StoredTaxonomy.columns) FROM taxonomy WHERE \(condition)",
                arguments: id.map { [$0.rawValue] } ?? []
            )
            guard let row else { throw Failure.unknownTaxonomy(id) }
            return try TaxonomyReader(database, StoredTaxonomy(row)).taxonomy()
        }
    }

    private static func activate(_ id: StoredTaxonomy.ID, in database: Database) throws {
        try database.execute(
            sql: "UPDATE taxonomy SET active = 0 WHERE active = 1 AND id <> ?",
            arguments: [id.rawValue]
        )
        try database.execute(sql: "UPDATE taxonomy SET active = 1 WHERE id = ?", arguments: [id.rawValue])
        guard database.changesCount == 1 else { throw Failure.unknownTaxonomy(id) }
    }
}
