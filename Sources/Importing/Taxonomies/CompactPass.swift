import Taxonomies

/// What reading the compact format has gathered so far.
struct CompactPass {
    var builder = TaxonomyBuilder()
    var log = AnomalyLog()
    private var skills: [String: Skill] = [:]
    var occupations: [String: Occupation] = [:]
    private var industries: Set<String> = []
    private var broader: [(key: String, above: String, fault: Fault)] = []

    /// Reads one file; files come in the order of `CompactFile`.
    mutating func read(_ file: CompactFile, _ bytes: ByteReader) throws {
        try CSVReader(delimiter: nil).read(
            bytes,
            header: { header in
                if let missing = file.columns.first(where: { header.position(of: $0) == nil }) {
                    throw TaxonomyBundleReader.Failure.missingColumn(missing, file: bytes.name)
                }
            },
            record: { record in
                take(file, record, Fault(source: bytes.name, line: record.line, record: record[file.columns[0]]))
            },
            diagnostic: { log.add($0) }
        )
        if file == .skills { placeBroader() }
        log.finish()
    }

    /// The taxonomy of all that was read.
    mutating func finish(_ provenance: Taxonomy.Provenance) -> TaxonomyBundle {
        for skill in skills.values { builder.add(skill) }
        for occupation in occupations.values { builder.add(occupation) }
        let (taxonomy, anomalies) = builder.build(provenance)
        for case .cycle(let skill, let broader) in anomalies {
            let fault = Fault(source: CompactFile.skills.rawValue, line: nil, record: skill.uri)
            let expected = "broader skills that do not come back to where they began"
            log.add(fault.dropped(expected: expected, found: broader.uri))
        }
        log.finish()
        return TaxonomyBundle(taxonomy, log.finished)
    }

    private mutating func take(_ file: CompactFile, _ record: CSVRecord, _ fault: Fault) {
        switch file {
        case .iscoGroups: addISCOGroup(record, fault)
        case .industries: addIndustry(record, fault)
        case .skills: addSkill(record, fault)
        case .occupations: addOccupation(record, fault)
        case .skillLabels:
            guard skills[record["skill"] ?? ""] != nil else { return unknown("skill", record["skill"], fault) }
            if let label = label(record, fault) { skills[record["skill"] ?? ""]?.labels.merge(label) }
        case .occupationLabels:
            let key = record["occupation"] ?? ""
            guard occupations[key] != nil else { return unknown("occupation", key, fault) }
            if let label = label(record, fault) { occupations[key]?.labels.merge(label) }
        case .occupationSkills: relate(record, fault)
        case .occupationIndustries: addOccupationIndustry(record, fault)
        case .occupationConditions: addCondition(record, fault)
        case .courses: addCourse(record, fault)
        case .courseSkills: addCourseSkill(record, fault)
        }
    }

    /// The id of the skill with a key.
    func skill(_ key: String?) -> SkillID? { skills[key ?? ""]?.id }

    private mutating func addISCOGroup(_ record: CSVRecord, _ fault: Fault) {
        guard let code = ISCOCode(record["code"] ?? "") else {
            log.add(fault.rejected(expected: "an ISCO-08 code", found: record["code"] ?? ""))
            return
        }
        if !builder.add(ISCOGroup(code: code, labels: Self.labels(record))) { repeated(fault) }
    }

    private mutating func addIndustry(_ record: CSVRecord, _ fault: Fault) {
        let code = record["code"] ?? ""
        guard NACECode(code) != nil else {
            log.add(fault.rejected(expected: "a NACE code", found: code))
            return
        }
        if !industries.insert(code).inserted { repeated(fault) }
    }

    private mutating func addSkill(_ record: CSVRecord, _ fault: Fault) {
        let key = record["key"] ?? ""
        guard !key.isEmpty else { return log.add(fault.rejected(expected: "a key", found: "none")) }
        guard skills[key] == nil else { return repeated(fault) }
        let uri = record["esco"].flatMap { $0.isEmpty ? nil : $0 } ?? "urn:nyvej:skill:\(key)"
        let kind = value(Skill.Kind.self, record["kind"], fault)
        let reuse = value(Skill.ReuseLevel.self, record["reuse"], fault)
        skills[key] = Skill(id: SkillID(uri), kind: kind, reuseLevel: reuse, labels: Self.labels(record))
        for above in (record["broader"] ?? "").split(whereSeparator: { $0 == " " || $0 == "|" || $0 == ";" }) {
            broader.append((key, String(above), fault))
        }
    }

    /// After all skills, for a skill may stand before the broader one.
    private mutating func placeBroader() {
        for (key, above, fault) in broader {
            guard let skill = skills[key], let broader = skills[above] else {
                unknown("broader skill", above, fault, .dropped)
                continue
            }
            builder.place(skill.id.uri, below: broader.id.uri)
        }
        broader = []
    }

    private mutating func addOccupation(_ record: CSVRecord, _ fault: Fault) {
        let key = record["key"] ?? ""
        guard !key.isEmpty else { return log.add(fault.rejected(expected: "a key", found: "none")) }
        guard occupations[key] == nil else { return repeated(fault) }
        let uri = record["esco"].flatMap { $0.isEmpty ? nil : $0 } ?? "urn:nyvej:occupation:\(key)"
        let digits = record["isco"] ?? ""
        let isco = ISCOCode(digits)
        if isco == nil { log.add(fault.dropped(expected: "an ISCO-08 code", found: digits)) }
        occupations[key] = Occupation(id: OccupationID(uri), isco: isco, labels: Self.labels(record))
    }

    private mutating func relate(_ record: CSVRecord, _ fault: Fault) {
        guard let occupation = occupations[record["occupation"] ?? ""] else {
            return unknown("occupation", record["occupation"], fault)
        }
        guard let skill = skills[record["skill"] ?? ""] else { return unknown("skill", record["skill"], fault) }
        guard let necessity = value(Necessity.self, record["necessity"], fault, .rejected) else { return }
        switch builder.relate(occupation.id, to: skill.id, necessity) {
        case .bothEssentialAndOptional:
            let found = "\(record["skill"] ?? "") as both; essential stands"
            log.add(fault.dropped(expected: "a skill either essential or optional", found: found))
        case .repeatedRelation:
            log.add(fault.note(expected: "each relation once", found: "\(record["skill"] ?? "") again"))
        default: break
        }
    }

    /// An industry that fewer than this share of an occupation's people work in is not typical of it.
    private static let typicalShare = 0.2

    private mutating func addOccupationIndustry(_ record: CSVRecord, _ fault: Fault) {
        let key = record["occupation"] ?? ""
        let division = record["division"] ?? ""
        guard occupations[key] != nil else { return unknown("occupation", key, fault) }
        guard let code = NACECode(division), industries.isEmpty || industries.contains(division) else {
            return unknown("industry", division, fault)
        }
        if let share = record["share"], Double(share).map({ $0 < Self.typicalShare }) ?? false { return }
        if occupations[key]?.industries.contains(code) == true { return repeated(fault) }
        occupations[key]?.industries.append(code)
    }

    /// The label of one row of a label file.
    private mutating func label(_ record: CSVRecord, _ fault: Fault) -> Labels? {
        let language = record["language"] ?? ""
        let label = record["label"] ?? ""
        guard Self.isLanguage(language) else {
            log.add(fault.rejected(expected: "a language of two letters", found: language))
            return nil
        }
        guard !label.isEmpty else {
            log.add(fault.rejected(expected: "a label", found: "none"))
            return nil
        }
        let words: Labels.InLanguage
        switch record["kind"] ?? "" {
        case "preferred": words = Labels.InLanguage(preferred: label)
        case "alternative": words = Labels.InLanguage(alternative: [label])
        case "hidden": words = Labels.InLanguage(hidden: [label])
        default:
            log.add(fault.rejected(expected: "preferred, alternative or hidden", found: record["kind"] ?? ""))
            return nil
        }
        return Labels([LanguageCode(rawValue: language): words])
    }

    mutating func value<Value: RawRepresentable<String> & CaseIterable>(
        _ type: Value.Type,
        _ text: String?,
        _ fault: Fault,
        _ severity: Diagnostic.Severity = .dropped
    ) -> Value? {
        let value = Value(rawValue: text ?? "")
        if value == nil {
            let expected = "one of \(type.allCases.map(\.rawValue).joined(separator: ", "))"
            log.add(fault.of(severity, expected: expected, found: text ?? "none"))
        }
        return value
    }

    mutating func unknown(
        _ what: String,
        _ key: String?,
        _ fault: Fault,
        _ severity: Diagnostic.Severity = .rejected
    ) {
        log.add(fault.of(severity, expected: "a known \(what)", found: key ?? "none"))
    }

    mutating func repeated(_ fault: Fault) {
        log.add(fault.rejected(expected: "each concept once", found: "it again"))
    }

    /// The preferred labels in columns named by a language.
    static func labels(_ record: CSVRecord) -> Labels {
        var languages: [LanguageCode: Labels.InLanguage] = [:]
        for (position, name) in record.header.names.enumerated() where isLanguage(name) {
            let label = record[position]
            if !label.isEmpty { languages[LanguageCode(rawValue: name)] = Labels.InLanguage(preferred: label) }
        }
        return Labels(languages)
    }

    private static func isLanguage(_ name: String) -> Bool {
        name.utf8.count == 2 && name.utf8.allSatisfy { (0x61...0x7A).contains($0) }
    }
}
