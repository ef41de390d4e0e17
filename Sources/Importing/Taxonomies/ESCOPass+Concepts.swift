import Taxonomies

extension ESCOPass {
    /// Reads a file that names concepts in a language.
    mutating func readConcepts(_ file: ESCOFile, _ bytes: ByteReader) throws {
        guard let language = file.language else { return }
        var seen: Set<String> = []
        let key = file.kind == .iscoGroups ? "code" : "conceptUri"
        try table(bytes, needing: [key, "preferredLabel"]) { pass, record in
            let id = record[key] ?? ""
            let fault = { Fault(source: bytes.name, line: record.line, record: id) }
            guard !id.isEmpty else {
                pass.log.add(fault().rejected(expected: "a value in column \(key)", found: "none"))
                return
            }
            if !seen.insert(id).inserted {
                pass.log.add(fault().note(expected: "each concept once", found: "it again"))
            }
            let labels = Self.labels(record, language)
            switch file.kind {
            case .iscoGroups: pass.addISCOGroup(id, labels, record, fault)
            case .occupations: pass.addOccupation(OccupationID(id), labels, record, fault)
            case .skillGroups: pass.addSkillGroup(SkillGroupID(id), labels, record, fault)
            default: pass.addSkill(SkillID(id), labels, record, fault)
            }
        }
    }

    private mutating func addISCOGroup(_ id: String, _ labels: Labels, _ record: CSVRecord, _ fault: () -> Fault) {
        hasISCOStatusColumn = hasISCOStatusColumn || layerDefines && record.header.position(of: "status") != nil
        guard let code = ISCOCode(id) else {
            log.add(fault().rejected(expected: "an ISCO-08 code", found: id))
            return
        }
        guard layerDefines || builder.holds(code) else { return leaveOut(fault) }
        builder.add(ISCOGroup(code: code, labels: labels))
    }

    private mutating func addSkillGroup(
        _ id: SkillGroupID,
        _ labels: Labels,
        _ record: CSVRecord,
        _ fault: () -> Fault
    ) {
        guard layerDefines || builder.holds(id) else { return leaveOut(fault) }
        let code = record["code"].flatMap { $0.isEmpty ? nil : $0 }
        builder.add(SkillGroup(id: id, code: code, labels: labels))
        // Codes of the skill pillar: S skills, K knowledge, T transversal, L languages, A attitudes (until 1.1).
        switch code?.first {
        case "L": kindOfGroup[id] = .language
        case "A": kindOfGroup[id] = .attitude
        default: break
        }
    }

    private mutating func addSkill(_ id: SkillID, _ labels: Labels, _ record: CSVRecord, _ fault: () -> Fault) {
        guard layerDefines || builder.holds(id) else { return leaveOut(fault) }
        guard layerDefines else {
            builder.add(Skill(id: id, labels: labels))
            return
        }
        let type = record["skillType"] ?? ""
        let kind: Skill.Kind? =
            switch type {
            case "skill/competence", "skill": .skill
            case "knowledge": .knowledge
            case "attitude", "attitudes and values": .attitude
            default: nil
            }
        if kind == nil {
            log.add(fault().note(expected: "a skillType", found: type.isEmpty ? "none" : type), alwaysTogether: true)
        }
        let reuse = record["reuseLevel"] ?? ""
        let level = Skill.ReuseLevel(rawValue: reuse)
        if level == nil {
            log.add(fault().note(expected: "a reuseLevel", found: reuse.isEmpty ? "none" : reuse), alwaysTogether: true)
        }
        builder.add(Skill(id: id, kind: kind, reuseLevel: level, labels: labels))
    }

    private mutating func addOccupation(
        _ id: OccupationID,
        _ labels: Labels,
        _ record: CSVRecord,
        _ fault: () -> Fault
    ) {
        guard layerDefines || builder.holds(id) else { return leaveOut(fault) }
        let isco = isco(record["iscoGroup"] ?? "", of: id, fault)
        guard layerDefines else {
            builder.add(Occupation(id: id, labels: labels))
            return
        }
        hasNACEColumn = hasNACEColumn || record.header.position(of: "naceCode") != nil
        builder.add(
            Occupation(
                id: id,
                code: record["code"].flatMap { $0.isEmpty ? nil : $0 },
                isco: isco,
                industries: industries(record["naceCode"] ?? "", fault),
                labels: labels
            )
        )
    }

    private mutating func isco(_ text: String, of id: OccupationID, _ fault: () -> Fault) -> ISCOCode? {
        guard !text.isEmpty else { return nil }
        guard let code = ISCOCode(text) else {
            log.add(fault().dropped(expected: "an ISCO-08 code", found: text))
            return nil
        }
        if let before = builder.isco(of: id), before != code {
            let expected = "the ISCO-08 group of the bundle that defines the occupation"
            log.add(fault().dropped(expected: expected, found: "\(code), not \(before)"), alwaysTogether: true)
        }
        return code
    }

    /// Codes as URIs (`http://data.europa.eu/ux2/nace2.1/9031`) or bare, several parted by commas and line breaks.
    private mutating func industries(_ text: String, _ fault: () -> Fault) -> [NACECode] {
        var codes: [NACECode] = []
        for part in text.split(whereSeparator: { $0 == "," || $0.isNewline || $0 == " " || $0 == "|" }) {
            let steps = part.split(separator: "/")
            let digits = steps.last ?? part
            let isOlder = steps.dropLast().last == "nace2"
            guard let code = isOlder ? NACERevision2.current(digits)?.code : NACECode(digits) else {
                log.add(fault().dropped(expected: "a NACE code", found: String(part)))
                continue
            }
            if !codes.contains(code) { codes.append(code) }
        }
        return codes
    }

    private mutating func leaveOut(_ fault: () -> Fault) {
        let expected = "a concept of the bundle that defines them"
        log.add(fault().dropped(expected: expected, found: "one it does not have"), alwaysTogether: true)
    }

    private static func labels(_ record: CSVRecord, _ language: LanguageCode) -> Labels {
        let preferred = record["preferredLabel"] ?? ""
        let alternative = words(record["altLabels"] ?? "").filter { $0 != preferred }
        let hidden = words(record["hiddenLabels"] ?? "").filter { $0 != preferred && !alternative.contains($0) }
        guard !(preferred.isEmpty && alternative.isEmpty && hidden.isEmpty) else { return Labels() }
        return Labels([
            language: Labels.InLanguage(
                preferred: preferred.isEmpty ? nil : preferred,
                alternative: alternative,
                hidden: hidden
            )
        ])
    }

    /// Labels parted by line breaks, or in the collection files by ` | `; each once, in order.
    private static func words(_ text: String) -> [String] {
        guard !text.isEmpty else { return [] }
        let lines = text.split(whereSeparator: \.isNewline)
        let parts = lines.flatMap { $0.split(separator: " | ") }
        var words: [String] = []
        for part in parts {
            let word = part.trimmingBlanks
            if !word.isEmpty, !words.contains(word) { words.append(word) }
        }
        return words
    }
}

extension StringProtocol {
    /// Without blanks at its ends.
    var trimmingBlanks: String {
        guard let first = firstIndex(where: { !$0.isWhitespace }) else { return "" }
        let last = lastIndex { !$0.isWhitespace } ?? first
        return String(self[first...last])
    }
}
