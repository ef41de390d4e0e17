import Taxonomies

/// Reads our own compact format: CSV files whose rows name each other by short keys.
///
/// A concept's URI is what its `esco` column says, else `urn:nyvej:skill:KEY` or `urn:nyvej:occupation:KEY`.
/// A key that no file defines is a diagnostic with its line.
public struct CompactBundleReader: Sendable {
    private let version: String?

    /// Reads the compact format; a version given here becomes the taxonomy's.
    public init(version: String? = nil) {
        self.version = version
    }

    /// Reads the taxonomy compiled into the binary.
    public func readBuiltIn() throws -> TaxonomyBundle {
        try CompactBundleReader(version: version ?? Self.builtInVersion).read([BuiltInData.bundle])
    }

    /// The month of the latest change to `taxonomies/`.
    private static let builtInVersion = "2026.11"

    /// Reads folders and zips, laid over one another in this order.
    public func read(_ bundles: [FileBundle]) throws -> TaxonomyBundle {
        for bundle in bundles where try !bundle.names().contains(where: { CompactFile($0) != nil }) {
            throw TaxonomyBundleReader.Failure.noTaxonomy(bundles: [bundle.name])
        }
        let present = Set(try bundles.flatMap { try $0.names() }.compactMap { CompactFile($0) })
        for needed in [CompactFile.skills, .occupations, .occupationSkills] where !present.contains(needed) {
            throw TaxonomyBundleReader.Failure.missingFile(needed.rawValue, bundles: bundles.map(\.name))
        }
        var pass = CompactPass()
        for file in CompactFile.allCases {
            for bundle in bundles {
                try bundle.read(where: { CompactFile($0) == file }) { _, reader in try pass.read(file, reader) }
            }
        }
        return pass.finish(Taxonomy.Provenance(name: "Nyvej", version: version ?? ""))
    }
}
