public import Foundation
public import Importing
public import Storage
import Taxonomies

/// Reads taxonomy bundles, saves them as one taxonomy and puts it in use.
public struct TaxonomyImport {
    /// What an import did.
    public struct Outcome: Sendable {
        /// The taxonomy as it is stored.
        public let stored: StoredTaxonomy
        /// Whether it is new; false when the same bundles had been imported before.
        public let isNew: Bool
        /// What did not fit, and where.
        public let diagnostics: [Diagnostic]
    }

    private let store: Store

    /// Imports into a store.
    public init(into store: Store) {
        self.store = store
    }

    /// Reads and saves.
    ///
    /// - Parameters:
    ///   - paths: folders or zip files, laid over one another.
    ///   - version: the version to record, where the files do not tell.
    ///   - now: the time to record.
    /// - Returns: what was stored and what did not fit.
    /// - Throws: errors of reading and of the store; nothing is stored then.
    public func run(_ paths: [String], version: String? = nil, now: Date) throws -> Outcome {
        try save(TaxonomyBundleReader(version: version).read(paths), now: now)
    }

    /// Saves the taxonomy compiled into the binary.
    ///
    /// - Parameter now: the time to record.
    /// - Returns: what was stored.
    /// - Throws: the store's errors.
    public func runBuiltIn(now: Date) throws -> Outcome {
        try save(CompactBundleReader().readBuiltIn(), now: now)
    }

    private func save(_ bundle: TaxonomyBundle, now: Date) throws -> Outcome {
        let saved = try store.save(bundle.taxonomy, contentHash: bundle.contentHash, importedAt: now)
        guard let stored = try store.taxonomies().first(where: { $0.id == saved.id }) else {
            throw Store.Failure.unknownTaxonomy(saved.id)
        }
        var isNew = false
        if case .added = saved { isNew = true }
        return Outcome(stored: stored, isNew: isNew, diagnostics: bundle.diagnostics)
    }
}
