import Taxonomies

/// Reads taxonomies published as SKOS RDF/XML files, laid over one another.
struct SKOSBundleReader: Sendable {
    let version: String?

    /// Whether a file of a bundle is read.
    static func takes(_ name: String) -> Bool { name.hasSuffix(".rdf") || name.hasSuffix(".xml") }

    /// Throws `noTaxonomy` where no file holds a concept.
    func read(_ bundles: [FileBundle]) throws -> TaxonomyBundle {
        var builder = TaxonomyBuilder()
        var log = AnomalyLog()
        for bundle in bundles {
            try bundle.read(where: Self.takes) { _, bytes in
                try SKOSReader().read(bytes, as: nil, into: &builder) { log.add($0) }
            }
        }
        let names = bundles.map(\.name)
        let (taxonomy, anomalies) = builder.build(Taxonomy.Provenance(name: Self.name(names), version: version ?? ""))
        guard !taxonomy.skills.isEmpty || !taxonomy.occupations.isEmpty else {
            throw TaxonomyBundleReader.Failure.noTaxonomy(bundles: names)
        }
        for anomaly in anomalies { log.add(Self.diagnostic(anomaly, source: names.joined(separator: ", "))) }
        log.finish()
        return TaxonomyBundle(taxonomy, log.finished)
    }

    /// The first file's name without folders and ending.
    private static func name(_ bundles: [String]) -> String {
        let file = bundles.first?.split(separator: "/").last ?? "SKOS"
        return String(file.prefix { $0 != "." })
    }

    private static func diagnostic(_ anomaly: TaxonomyBuilder.Anomaly, source: String) -> Diagnostic {
        let (record, expected, found) =
            switch anomaly {
            case .unknownSkill(let skill, let owner): (owner, "relations to concepts of the files", skill.uri)
            case .unknownOccupation(let occupation): (occupation.uri, "relations from concepts of the files", "none")
            case .unknownBroader(let above, let below): (below, "broader concepts of the files", above)
            case .bothEssentialAndOptional(let skill, let owner):
                (owner, "a skill either essential or optional", "\(skill.uri) as both; essential stands")
            case .repeatedRelation(let skill, let owner): (owner, "each relation once", skill.uri)
            case .cycle(let skill, let above):
                (skill.uri, "broader skills that do not come back to where they began", above.uri)
            }
        return Diagnostic(.dropped, source: source, line: nil, record: record, expected: expected, found: found)
    }
}
