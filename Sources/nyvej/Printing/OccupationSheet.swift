import Taxonomies

/// One occupation with its names, codes, skills and typical conditions.
struct OccupationSheet {
    let occupation: Occupation
    let taxonomy: Taxonomy
    let wording: Wording

    init(_ occupation: Occupation, _ taxonomy: Taxonomy, _ wording: Wording) {
        self.occupation = occupation
        self.taxonomy = taxonomy
        self.wording = wording
    }

    var text: String {
        var lines = [occupation.labels.preferred(in: wording.language) ?? occupation.id.uri, occupation.id.uri]
        if let isco = occupation.isco {
            let group = taxonomy.iscoGroup(isco)?.labels.preferred(in: wording.language) ?? ""
            lines.append("ISCO-08 \(isco) \(group)")
        }
        if !occupation.industries.isEmpty {
            lines.append("NACE 2.1 " + occupation.industries.map(\.description).joined(separator: ", "))
        }
        for (language, labels) in occupation.labels.languages.sorted(by: { $0.key < $1.key }) {
            lines.append("\(language): \(labels.all.joined(separator: ", "))")
        }
        for (title, necessity) in [
            (wording("Nødvendigt:", "Essential:"), Necessity.essential),
            (wording("Nyttigt:", "Optional:"), .optional),
        ] {
            let skills = occupation.skills.filter { $0.necessity == necessity }.compactMap {
                taxonomy.skill($0.skill)?.labels.preferred(in: wording.language)
            }
            guard !skills.isEmpty else { continue }
            lines.append(title)
            lines += skills.sorted().map { "  \($0)" }
        }
        let typical = TypicalCondition.allCases.filter(occupation.typicalConditions.contains)
        if !typical.isEmpty {
            lines.append(wording("Typisk for arbejdet, at spørge om:", "Typical of the work, to be asked about:"))
            lines += typical.map { "  \(wording.condition($0))" }
        }
        return lines.joined(separator: "\n")
    }
}
