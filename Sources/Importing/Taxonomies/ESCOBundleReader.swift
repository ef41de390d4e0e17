import Taxonomies

/// Reads ESCO's CSV bundles, as folders or as the zips its portal gives, versions 1.0 to 1.2.
///
/// Bundles are laid over one another by concept URI. Those that hold the occupation-skill relations define the
/// concepts; from the others only labels are taken, and a concept that only they know is left out. Columns are found
/// by name. Source: ESCO dataset descriptions of versions 1.0.8, 1.1 and 1.2.
public struct ESCOBundleReader: Sendable {
    private let version: String?

    /// Reads ESCO; a version given here stands in place of what the files tell.
    public init(version: String? = nil) {
        self.version = version
    }

    /// Reads folders and zips, laid over one another in this order.
    public func read(_ bundles: [FileBundle]) throws -> TaxonomyBundle {
        var layers: [(bundle: FileBundle, defines: Bool)] = []
        for bundle in bundles {
            let kinds = Set(try bundle.names().compactMap { ESCOFile($0)?.kind })
            guard !kinds.isEmpty else { throw TaxonomyBundleReader.Failure.noTaxonomy(bundles: [bundle.name]) }
            layers.append((bundle, kinds.contains(.occupationSkillRelations)))
        }
        guard layers.contains(where: \.defines) else {
            let missing = "occupationSkillRelations"
            throw TaxonomyBundleReader.Failure.missingFile(missing, bundles: bundles.map(\.name))
        }
        var pass = ESCOPass()
        for layer in layers.filter(\.defines) + layers.filter({ !$0.defines }) {
            pass.layerDefines = layer.defines
            try Self.each(layer.bundle, where: { $0.kind.holdsLabels }) { try pass.readConcepts($0, $1) }
        }
        // Relations come after all concepts, so that one to an unknown concept is told with its line.
        for layer in layers where layer.defines {
            try Self.each(layer.bundle, where: { !$0.kind.holdsLabels }) { try pass.readRelations($0, $1) }
        }
        return pass.finish(Taxonomy.Provenance(name: "ESCO", version: version(of: layers.filter(\.defines), &pass)))
    }

    private static func each(
        _ bundle: FileBundle,
        where isWanted: (ESCOFile) -> Bool,
        _ body: (ESCOFile, ByteReader) throws -> Void
    ) throws {
        try bundle.read(where: { ESCOFile($0).map(isWanted) ?? false }) { name, reader in
            if let file = ESCOFile(name) { try body(file, reader) }
        }
    }

    /// As given, else as in a bundle's name (`ESCO dataset - v1.2.0 - ...zip`), else told by the columns.
    private func version(of layers: [(bundle: FileBundle, defines: Bool)], _ pass: inout ESCOPass) -> String {
        if let version { return version }
        for layer in layers {
            if let match = layer.bundle.name.firstMatch(of: /v([0-9]+\.[0-9]+(\.[0-9]+)?)/) {
                return String(match.output.1)
            }
        }
        pass.log.add(
            Diagnostic(
                .note,
                source: layers.first?.bundle.name ?? "",
                line: nil,
                expected: "a version in the bundle's name",
                found: "the columns of ESCO \(pass.versionByColumns)"
            )
        )
        return pass.versionByColumns
    }
}
