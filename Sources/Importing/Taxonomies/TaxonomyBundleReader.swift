/// Reads a taxonomy from whatever it was published in, the format found by looking.
///
///     let bundle = try TaxonomyBundleReader().read(["esco/en", "esco/da", "ESCO v1.2.0 sv csv.zip"])
public struct TaxonomyBundleReader: Sendable {
    /// What keeps a taxonomy from being read.
    public enum Failure: Error, Sendable, Hashable {
        /// No file of these bundles belongs to a taxonomy.
        case noTaxonomy(bundles: [String])
        /// The bundles are of several formats, which cannot be laid over one another.
        case severalFormats(bundles: [String])
        /// No bundle has the file without which concepts stand alone.
        case missingFile(String, bundles: [String])
        /// A file lacks a column that it cannot be read without.
        case missingColumn(String, file: String)
        /// Files of a known format of which not one concept could be taken; the first thing that is wrong.
        case nothingReadable(Diagnostic)
    }

    private enum Format { case esco, compact, skos }

    private let version: String?

    /// Reads taxonomies; a version given here stands in place of what the files tell.
    public init(version: String? = nil) {
        self.version = version
    }

    /// Reads folders, zips and files, laid over one another in this order.
    public func read(_ paths: [String]) throws -> TaxonomyBundle {
        try read(paths.map { try FileBundle(path: $0) })
    }

    /// Reads bundles, laid over one another in this order.
    public func read(_ bundles: [FileBundle]) throws -> TaxonomyBundle {
        let formats = try bundles.map { try Self.format($0) }
        guard let format = formats.first ?? nil, !formats.contains(nil) else {
            let unknown = zip(bundles, formats).filter { $0.1 == nil }.map(\.0.name)
            throw Failure.noTaxonomy(bundles: unknown)
        }
        guard formats.allSatisfy({ $0 == format }) else {
            throw Failure.severalFormats(bundles: bundles.map(\.name))
        }
        switch format {
        case .esco: return try ESCOBundleReader(version: version).read(bundles)
        case .compact: return try CompactBundleReader(version: version).read(bundles)
        case .skos: return try SKOSBundleReader(version: version).read(bundles)
        }
    }

    private static func format(_ bundle: FileBundle) throws -> Format? {
        let names = try bundle.names()
        if names.contains(where: { ESCOFile($0) != nil }) { return .esco }
        if names.contains(where: { CompactFile($0) != nil }) { return .compact }
        if names.contains(where: SKOSBundleReader.holds) { return .skos }
        return nil
    }
}
