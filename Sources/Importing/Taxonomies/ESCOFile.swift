import Taxonomies

/// A file of an ESCO bundle, known by its name: `occupations_en.csv`, in version 1.0 also `skillSkillRelations.csv`.
struct ESCOFile: Hashable {
    enum Kind: String, CaseIterable {
        case iscoGroups = "iscogroups"
        case occupations
        case skillGroups = "skillgroups"
        case skills
        case languageSkills = "languageskillscollection"
        case occupationSkillRelations = "occupationskillrelations"
        case skillSkillRelations = "skillskillrelations"
        case broaderSkills = "broaderrelationsskillpillar"

        /// Whether the file names concepts, in a language.
        var holdsLabels: Bool {
            switch self {
            case .iscoGroups, .occupations, .skillGroups, .skills: true
            default: false
            }
        }
    }

    let kind: Kind
    /// The language of its labels; nil only for files that hold none that are read.
    let language: LanguageCode?

    /// Nil for a name that is none of the files read here.
    init?(_ path: String) {
        var name = (path.split(separator: "/").last.map(String.init) ?? "").lowercased()
        if name.hasSuffix(".gz") { name.removeLast(3) }
        guard name.hasSuffix(".csv") else { return nil }
        let parts = name.dropLast(4).split(separator: "_", maxSplits: 1, omittingEmptySubsequences: false)
        guard let kind = Kind(rawValue: String(parts[0])) else { return nil }
        self.kind = kind
        language = parts.count == 2 && parts[1].count == 2 ? LanguageCode(rawValue: String(parts[1])) : nil
        guard language != nil || !kind.holdsLabels else { return nil }
    }
}
