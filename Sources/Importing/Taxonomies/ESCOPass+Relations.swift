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
        try table(bytes, needing: ["occupationUri", "relationType", "skillUri"]) { pass, record in
            let occupation = OccupationID(record["occupationUri"] ?? "")
            let skill = SkillID(record["skillUri"] ?? "")
            let fault = { Fault(source: bytes.name, line: record.line, record: occupation.uri) }
            guard pass.builder.holds(occupation) else {
                pass.log.add(fault().rejected(expected: "a known occupation", found: occupation.uri))
                return
            }
            guard let necessity = pass.necessity(record, skill, fault) else { return }
            let before = pass.builder.necessity(of: skill, for: occupation)
            guard pass.isNew(necessity, before, (occupation.uri, skill.uri), isFirst, fault) else { return }
            pass.builder.relate(occupation, to: skill, necessity)
        }
    }

    private mutating func readSkillSkills(_ bytes: ByteReader) throws {
        let isFirst = !hasReadSkillRelations
        hasReadSkillRelations = true
        try table(bytes, needing: ["originalSkillUri", "relationType", "relatedSkillUri"]) { pass, record in
            let owner = SkillID(record["originalSkillUri"] ?? "")
            let skill = SkillID(record["relatedSkillUri"] ?? "")
            let fault = { Fault(source: bytes.name, line: record.line, record: owner.uri) }
            guard pass.builder.holds(owner) else {
                pass.log.add(fault().rejected(expected: "a known skill", found: owner.uri))
                return
            }
            guard let necessity = pass.necessity(record, skill, fault) else { return }
            let before = pass.builder.necessity(of: skill, for: owner)
            guard pass.isNew(necessity, before, (owner.uri, skill.uri), isFirst, fault) else { return }
            pass.builder.relate(owner, to: skill, necessity)
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
