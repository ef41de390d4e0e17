import Taxonomies

/// One skill with its names, where it stands, who needs it, and the courses that give it.
struct SkillSheet {
    let skill: Skill
    let taxonomy: Taxonomy
    let wording: Wording

    init(_ skill: Skill, _ taxonomy: Taxonomy, _ wording: Wording) {
        self.skill = skill
        self.taxonomy = taxonomy
        self.wording = wording
    }

    var text: String {
        var lines = [label(skill.labels, skill.id.uri), skill.id.uri]
        let nature = [skill.kind?.rawValue, skill.reuseLevel?.rawValue].compactMap(\.self)
        if !nature.isEmpty { lines.append(nature.joined(separator: ", ")) }
        for (language, labels) in skill.labels.languages.sorted(by: { $0.key < $1.key }) {
            lines.append("\(language): \(labels.all.joined(separator: ", "))")
        }
        let broader = skill.broader.compactMap(taxonomy.skill).map { label($0.labels, $0.id.uri) }
        lines += list(wording("Del af:", "Part of:"), broader)
        let courses = taxonomy.courses(giving: skill.id).map { course in
            let (name, kind) = (label(course.labels, course.id), wording.course(course.kind))
            return "\(name) (\(kind), \(wording.length(course.length)))"
        }
        lines += list(wording("Kan læres på:", "Can be learned by:"), courses)
        lines += list(wording("Nødvendigt for:", "Essential for:"), needing(.essential))
        lines += list(wording("Nyttigt for:", "Optional for:"), needing(.optional))
        return lines.joined(separator: "\n")
    }

    private func needing(_ necessity: Necessity) -> [String] {
        let relation = SkillRelation(skill.id, necessity)
        return taxonomy.occupations.filter { $0.skills.contains(relation) }.map { label($0.labels, $0.id.uri) }.sorted()
    }

    private func list(_ title: String, _ rows: [String]) -> [String] {
        rows.isEmpty ? [] : [title] + rows.map { "  \($0)" }
    }

    private func label(_ labels: Labels, _ fallback: String) -> String {
        labels.preferred(in: wording.language) ?? fallback
    }
}
