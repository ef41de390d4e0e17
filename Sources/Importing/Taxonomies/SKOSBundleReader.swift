import Taxonomies

/// Reads SKOS files laid over one another into one taxonomy, named after the first bundle.
struct SKOSBundleReader {
    private let version: String?

    init(version: String? = nil) {
        self.version = version
    }

    static func holds(_ file: String) -> Bool {
        let name = file.lowercased()
        return name.hasSuffix(".rdf") || name.hasSuffix(".xml")
    }

    /// Reads folders, zips and single files in this order.
    ///
    /// - Throws: `TaxonomyBundleReader.Failure.nothingReadable` where no concept could be taken, so that a broken file
    ///   never becomes an empty taxonomy; what the byte source throws.
    func read(_ bundles: [FileBundle]) throws -> TaxonomyBundle {
        var builder = TaxonomyBuilder()
        var log = AnomalyLog()
        var first: Diagnostic?
        for bundle in bundles {
            try bundle.read(where: Self.holds) { _, bytes in
                try SKOSReader().read(bytes, as: nil, into: &builder) {
                    first = first ?? $0
                    log.add($0)
                }
                log.finish()
            }
        }
        let name = bundles.first.map { String($0.name.prefix { $0 != "." }) } ?? ""
        let (taxonomy, anomalies) = builder.build(Taxonomy.Provenance(name: name, version: version ?? ""))
        if let first, taxonomy.skills.isEmpty, taxonomy.occupations.isEmpty {
            throw TaxonomyBundleReader.Failure.nothingReadable(first)
        }
        for anomaly in anomalies { log.add(diagnostic(anomaly, in: bundles.first?.name ?? "")) }
        log.finish()
        return TaxonomyBundle(taxonomy, log.finished)
    }

    private func diagnostic(_ anomaly: TaxonomyBuilder.Anomaly, in source: String) -> Diagnostic {
        func dropped(_ record: String?, _ expected: String, _ found: String) -> Diagnostic {
            Diagnostic(.dropped, source: source, line: nil, record: record, expected: expected, found: found)
        }
        switch anomaly {
        case .unknownSkill(let skill, let owner):
            return dropped(owner, "a relation to a skill of these files", skill.uri)
        case .unknownOccupation(let id): return dropped(id.uri, "an occupation of these files", "none")
        case .unknownBroader(let broader, let narrower):
            return dropped(narrower, "a broader concept of these files", broader)
        case .bothEssentialAndOptional(let skill, let owner):
            return dropped(owner, "a skill that is essential or optional, not both", skill.uri)
        case .repeatedRelation(let skill, let owner): return dropped(owner, "each relation once", skill.uri)
        case .cycle(let skill, let broader):
            return dropped(skill.uri, "broader skills that do not come back to where they began", broader.uri)
        }
    }
}
