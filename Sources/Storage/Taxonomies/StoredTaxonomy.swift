public import Foundation
import GRDB
public import Taxonomies

/// What the store knows of a taxonomy without loading it.
public struct StoredTaxonomy: Sendable, Hashable, Identifiable {
    /// The store's number for a taxonomy.
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

    /// Its number in this store.
    public let id: ID
    /// Name and version.
    public let provenance: Taxonomy.Provenance
    /// Languages with a preferred label, alphabetical.
    public let languages: [LanguageCode]
    /// How many occupations it holds.
    public let occupationCount: Int
    /// How many skills it holds.
    public let skillCount: Int
    /// How many occupation-skill relations it holds.
    public let relationCount: Int
    /// How many skill groups it holds.
    public let skillGroupCount: Int
    /// How many ISCO groups it holds.
    public let iscoGroupCount: Int
    /// Hash of the files it was made from, as given when it was saved.
    public let contentHash: String
    /// When it was first saved, to the millisecond.
    public let importedAt: Date
    /// Whether it is the one in use.
    public let isActive: Bool
}

extension StoredTaxonomy {
    static let columns = """
        id, name, version, languages, occupations, skills, relations, skill_groups, isco_groups, content_hash,
        imported_at, active
        """

    init(_ row: Row) throws {
        id = ID(rawValue: try row.decode(atIndex: 0))
        provenance = Taxonomy.Provenance(name: try row.decode(atIndex: 1), version: try row.decode(atIndex: 2))
        languages = try row.decode(String.self, atIndex: 3).split(separator: " ").map {
            LanguageCode(rawValue: String($0))
        }
        occupationCount = try row.decode(atIndex: 4)
        skillCount = try row.decode(atIndex: 5)
        relationCount = try row.decode(atIndex: 6)
        skillGroupCount = try row.decode(atIndex: 7)
        iscoGroupCount = try row.decode(atIndex: 8)
        contentHash = try row.decode(atIndex: 9)
        importedAt = try row.decode(atIndex: 10)
        isActive = try row.decode(atIndex: 11)
    }
}
