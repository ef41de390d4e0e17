import Taxonomies

/// A node of a SKOS file, with what we know how to use of it.
struct SKOSConcept {
    let line: Int
    private(set) var uri: String?
    private(set) var labels = Labels()
    private(set) var notations: [String] = []
    private(set) var broader: [String] = []
    private(set) var narrower: [String] = []
    private(set) var needs: [(skill: String, necessity: Necessity)] = []
    private(set) var skillKind: Skill.Kind?
    private(set) var reuseLevel: Skill.ReuseLevel?
    /// Values that should be one of ESCO's and are not.
    private(set) var unknownValues: [String] = []
    /// Last parts of its types' URIs, the element's name among them.
    private var types: Set<String> = []
    private var schemes: [String] = []
    private var hasPreferredLabel = false

    init(_ node: FeedElement) {
        line = node.line
        uri = Self.subject(of: node)
        if node.name != "Description" { types.insert(node.name) }
        for property in node.children { read(property, language: node.attributes["lang"]) }
    }

    /// Whether the node describes a concept at all.
    var isConcept: Bool {
        if !types.isDisjoint(with: Self.notConcepts) { return false }
        if types.contains("Concept") || typeKind != nil { return true }
        return !types.isEmpty && hasPreferredLabel
    }

    private static let notConcepts: Set = [
        "ConceptScheme", "Collection", "OrderedCollection", "Label", "Ontology", "Class", "Property", "ObjectProperty",
        "DatatypeProperty", "AnnotationProperty",
    ]

    private mutating func read(_ property: FeedElement, language: String?) {
        let language = LanguageCode(rawValue: property.attributes["lang"] ?? language ?? "und")
        let target = Self.target(of: property)
        switch property.name {
        case "type": target.map { _ = types.insert(Self.lastPart($0)) }
        case "prefLabel", "altLabel", "hiddenLabel": read(label: property, language)
        case "notation" where !property.text.isEmpty: notations.append(property.text)
        case "broader", "broaderTransitive": target.map { broader.append($0) }
        case "narrower": target.map { narrower.append($0) }
        case "inScheme", "topConceptOf": target.map { schemes.append($0) }
        case "relatedEssentialSkill": target.map { needs.append(($0, .essential)) }
        case "relatedOptionalSkill": target.map { needs.append(($0, .optional)) }
        case "skillType": read(skillType: Self.lastPart(target ?? property.text))
        case "skillReuseLevel": read(reuseLevel: Self.lastPart(target ?? property.text))
        default: break
        }
    }

    private mutating func read(label: FeedElement, _ language: LanguageCode) {
        var text = label.text
        var language = language
        // SKOS-XL: the label is a node of its own, written in place.
        if text.isEmpty, let form = label.children.first?.children.first(where: { $0.name == "literalForm" }) {
            text = form.text
            language = form.attributes["lang"].map { LanguageCode(rawValue: $0) } ?? language
        }
        guard !text.isEmpty else { return }
        var names = Labels.InLanguage()
        switch label.name {
        case "prefLabel":
            hasPreferredLabel = true
            // A second preferred label in one language is against SKOS; as an alternative it loses nothing.
            if labels[language]?.preferred == nil { names.preferred = text } else { names.alternative = [text] }
        case "altLabel": names.alternative = [text]
        default: names.hidden = [text]
        }
        labels.merge(Labels([language: names]))
    }

    private mutating func read(skillType value: String) {
        switch value {
        case "knowledge": skillKind = .knowledge
        case "skill", "competence", "skill/competence": skillKind = .skill
        default: unknownValues.append("skillType \(value)")
        }
    }

    private mutating func read(reuseLevel value: String) {
        reuseLevel = Skill.ReuseLevel(rawValue: value == "cross-sectoral" ? "cross-sector" : value)
        if reuseLevel == nil { unknownValues.append("skillReuseLevel \(value)") }
    }

    /// The kind its types say.
    private var typeKind: SKOSReader.Kind? {
        if types.contains(where: { $0.hasSuffix("Occupation") }) { return .occupations }
        return types.contains { $0.hasSuffix("Skill") || $0.hasSuffix("Knowledge") } ? .skills : nil
    }

    /// The kind by its own words; the rule stands at `SKOSReader`.
    var kind: SKOSReader.Kind {
        if let typeKind { return typeKind }
        for scheme in schemes.map({ $0.lowercased() }) {
            if scheme.contains("occupation") || scheme.contains("isco") { return .occupations }
            if scheme.contains("skill") || scheme.contains("competence") { return .skills }
        }
        return unitGroup == nil ? .skills : .occupations
    }

    /// The four-digit code with which a notation begins.
    var unitGroup: ISCOCode? {
        notations.lazy.compactMap { ISCOCode($0.prefix { $0 != "." }) }.first { $0.isUnitGroup }
    }

    /// The ISCO group that the concept is, where it is one above the occupations.
    var group: ISCOCode? { notations.lazy.compactMap { ISCOCode($0) }.first { !$0.isUnitGroup } }

    /// The four-digit code of a broader concept, by its URI.
    var broaderUnitGroup: ISCOCode? {
        broader.lazy.compactMap { ISCOCode(Self.lastPart($0)) }.first { $0.isUnitGroup }
    }

    private static func subject(of node: FeedElement) -> String? {
        node.attributes["about"] ?? node.attributes["ID"].map { "#\($0)" }
    }

    /// The concept a property points to, by name or written in place.
    private static func target(of property: FeedElement) -> String? {
        property.attributes["resource"] ?? property.children.first.flatMap(subject)
    }

    private static func lastPart(_ uri: String) -> String {
        uri.split { $0 == "/" || $0 == "#" }.last.map(String.init) ?? uri
    }
}

extension SKOSConcept {
    /// Adds the concept and its relations to a builder, as the kind asked for or by the rule.
    func add(_ uri: String, as asked: SKOSReader.Kind?, to builder: inout TaxonomyBuilder) {
        var kind = asked ?? kind
        if asked == nil, builder.holds(OccupationID(uri)) { kind = .occupations }
        if asked == nil, builder.holds(SkillID(uri)) { kind = .skills }
        switch kind {
        case .skills:
            builder.add(Skill(id: SkillID(uri), kind: skillKind, reuseLevel: reuseLevel, labels: labels))
            for above in broader { builder.place(uri, below: above) }
            for below in narrower { builder.place(below, below: uri) }
            for need in needs { builder.relate(SkillID(uri), to: SkillID(need.skill), need.necessity) }
        case .occupations:
            if let group {
                builder.add(ISCOGroup(code: group, labels: labels))
                return
            }
            builder.add(
                Occupation(
                    id: OccupationID(uri),
                    code: notations.first,
                    isco: unitGroup ?? broaderUnitGroup,
                    labels: labels
                )
            )
            for need in needs { builder.relate(OccupationID(uri), to: SkillID(need.skill), need.necessity) }
        }
    }
}
