import Taxonomies

/// What reading ESCO's files has gathered so far.
struct ESCOPass {
    var builder = TaxonomyBuilder()
    var log = AnomalyLog()
    /// Whether the bundle being read defines concepts, or only lends its labels.
    var layerDefines = true
    /// Skills that ESCO lists as languages.
    var languageSkills: Set<SkillID> = []
    /// Narrower concepts by the URI of the broader one.
    var narrower: [String: [String]] = [:]
    /// Groups of languages and of attitudes, whose skills are of a kind that `skillType` does not tell.
    var kindOfGroup: [SkillGroupID: Skill.Kind] = [:]
    /// Whether a relations file has been read before; every language's zip repeats the same relations.
    var hasReadOccupationRelations = false
    var hasReadSkillRelations = false
    /// Pairs told as both essential and optional.
    var ambiguousPairs: Set<[String]> = []
    var hasNACEColumn = false
    var hasISCOStatusColumn = false

    /// The oldest version whose files have the columns seen.
    var versionByColumns: String { hasNACEColumn ? "1.2" : hasISCOStatusColumn ? "1.1" : "1.0.8" }

    /// Reads a table whose columns are needed as named.
    mutating func table(
        _ bytes: ByteReader,
        needing columns: [String],
        record: (inout ESCOPass, CSVRecord) -> Void
    ) throws {
        try CSVReader(delimiter: nil).read(
            bytes,
            header: { header in
                if let missing = columns.first(where: { header.position(of: $0) == nil }) {
                    throw TaxonomyBundleReader.Failure.missingColumn(missing, file: bytes.name)
                }
            },
            record: { record(&self, $0) },
            diagnostic: { log.add($0) }
        )
        log.finish()
    }

    /// The taxonomy of all that was read.
    mutating func finish(_ provenance: Taxonomy.Provenance) -> TaxonomyBundle {
        classifyByGroup()
        for skill in languageSkills { builder.classify(skill, as: .language) }
        let (taxonomy, anomalies) = builder.build(provenance)
        for case .cycle(let skill, let broader) in anomalies {
            log.add(
                Diagnostic(
                    .dropped,
                    source: ESCOFile.Kind.broaderSkills.rawValue,
                    line: nil,
                    record: skill.uri,
                    expected: "broader skills that do not come back to where they began",
                    found: broader.uri
                )
            )
        }
        log.finish()
        return TaxonomyBundle(taxonomy, log.finished)
    }

    /// Gives every skill below a group of languages or attitudes its kind.
    private mutating func classifyByGroup() {
        for (group, kind) in kindOfGroup.sorted(by: { $0.key < $1.key }) {
            var open = [group.uri]
            var seen: Set<String> = []
            while let concept = open.popLast() {
                guard seen.insert(concept).inserted else { continue }
                builder.classify(SkillID(concept), as: kind)
                open += narrower[concept] ?? []
            }
        }
    }
}
