import Taxonomies

extension ESCOPass {
    /// Reads a file that relates concepts; all concepts are known by now.
    mutating func readRelations(_ file: ESCOFile, _ bytes: ByteReader) throws {
        switch file.kind {
        case .occupationSkillRelations: try readOccupationSkills(bytes)
        case .skillSkillRelations: try readSkillSkills(bytes)
        case .broaderSkills: try readBroader(bytes)
        case .languageSkills:
            try table(bytes, needing: ["conceptUri"]) { pass, record in
                pass.languageSkills.insert(SkillID(record["conceptUri"] ?? ""))
            }
        default: break
        }
    }

    private mutating func readOccupationSkills(_ bytes: ByteReader) throws {
        let isFirst = !hasReadOccupationRelations
        hasReadOccupationRelations = true
        try readNeeds(bytes, of: "occupation", columns: ("occupationUri", "skillUri"), isFirst) { builder, uri in
            let occupation = OccupationID(uri)
            guard builder.holds(occupation) else { return nil }
            return Need(
                before: { $0.necessity(of: $1, for: occupation) },
                relate: { $0.relate(occupation, to: $1, $2) }
            )
        }
    }

    private mutating func readSkillSkills(_ bytes: ByteReader) throws {
        let isFirst = !hasReadSkillRelations
        hasReadSkillRelations = true
        let columns = ("originalSkillUri", "relatedSkillUri")
        try readNeeds(bytes, of: "skill", columns: columns, isFirst) { builder, uri in
            let owner = SkillID(uri)
            guard builder.holds(owner) else { return nil }
            return Need(before: { $0.necessity(of: $1, for: owner) }, relate: { $0.relate(owner, to: $1, $2) })
        }
    }

    /// How the builder knows and notes what one owner needs, be it an occupation or a skill.
    private struct Need {
        let before: (TaxonomyBuilder, SkillID) -> Necessity?
        let relate: (inout TaxonomyBuilder, SkillID, Necessity) -> Void
    }

    /// Reads rows that say which skill an owner needs; `need` is nil for an owner that no file defines.
    private mutating func readNeeds(
        _ bytes: ByteReader,
        of owner: String,
        columns: (owner: String, skill: String),
        _ isFirst: Bool,
        need: (TaxonomyBuilder, String) -> Need?
    ) throws {
        try table(bytes, needing: [columns.owner, "relationType", columns.skill]) { pass, record in
            let uri = record[columns.owner] ?? ""
            let skill = SkillID(record[columns.skill] ?? "")
            let fault = { Fault(source: bytes.name, line: record.line, record: uri) }
            guard let need = need(pass.builder, uri) else {
                pass.log.add(fault().rejected(expected: "a known \(owner)", found: uri))
                return
            }
            guard let necessity = pass.necessity(record, skill, fault) else { return }
            let before = need.before(pass.builder, skill)
            guard pass.isNew(necessity, before, (uri, skill.uri), isFirst, fault) else { return }
            need.relate(&pass.builder, skill, necessity)
        }
    }

    private mutating func readBroader(_ bytes: ByteReader) throws {
        try table(bytes, needing: ["conceptUri", "broaderUri"]) { pass, record in
            let below = record["conceptUri"] ?? ""
            let above = record["broaderUri"] ?? ""
            for concept in [below, above] where !pass.isInSkillPillar(concept) {
                let fault = Fault(source: bytes.name, line: record.line, record: below)
                pass.log.add(fault.rejected(expected: "a known skill or skill group", found: concept))
                return
            }
            pass.builder.place(below, below: above)
            pass.narrower[above, default: []].append(below)
        }
    }

    private func isInSkillPillar(_ uri: String) -> Bool {
        builder.holds(SkillID(uri)) || builder.holds(SkillGroupID(uri))
    }

    /// The necessity a row gives; nil, told, where the row cannot be taken.
    private mutating func necessity(_ record: CSVRecord, _ skill: SkillID, _ fault: () -> Fault) -> Necessity? {
        guard builder.holds(skill) else {
            log.add(fault().rejected(expected: "a known skill", found: skill.uri))
            return nil
        }
        let text = record["relationType"] ?? ""
        guard let necessity = Necessity(rawValue: text.lowercased()) else {
            log.add(fault().rejected(expected: "essential or optional", found: text))
            return nil
        }
        return necessity
    }

    /// Whether a relation says something new; what contradicts an earlier one is told once.
    private mutating func isNew(
        _ necessity: Necessity,
        _ before: Necessity?,
        _ pair: (String, String),
        _ isFirstFile: Bool,
        _ fault: () -> Fault
    ) -> Bool {
        guard let before else { return true }
        guard before != necessity else {
            if isFirstFile { log.add(fault().note(expected: "each relation once", found: "\(pair.1) again")) }
            return false
        }
        if ambiguousPairs.insert([pair.0, pair.1]).inserted {
            let found = "\(pair.1) as both; essential stands"
            log.add(fault().dropped(expected: "a skill either essential or optional", found: found))
        }
        return true
    }
}
