/// A file of the compact format, which is our own; `taxonomies/README.md` describes its columns.
enum CompactFile: String, CaseIterable {
    // In the order in which they are read: what is named comes before what names it.
    case iscoGroups = "isco.csv"
    case industries = "industries.csv"
    case skills = "skills.csv"
    case skillLabels = "skill_labels.csv"
    case occupations = "occupations.csv"
    case occupationLabels = "occupation_labels.csv"
    case occupationSkills = "occupation_skills.csv"
    case occupationIndustries = "occupation_industries.csv"
    case occupationConditions = "occupation_conditions.csv"
    case courses = "courses.csv"
    case courseSkills = "course_skills.csv"

    /// Nil for a name that is none of the files.
    init?(_ path: String) {
        self.init(rawValue: path.split(separator: "/").last.map { $0.lowercased() } ?? "")
    }

    /// The columns without which it cannot be read; further ones of two letters are languages.
    var columns: [String] {
        switch self {
        case .iscoGroups, .industries: ["code"]
        case .skills: ["key"]
        case .skillLabels: ["skill", "language", "kind", "label"]
        case .occupations: ["key", "isco"]
        case .occupationLabels: ["occupation", "language", "kind", "label"]
        case .occupationSkills: ["occupation", "skill", "necessity"]
        case .occupationIndustries: ["occupation", "division"]
        case .occupationConditions: ["occupation", "condition"]
        case .courses: ["key", "kind", "length"]
        case .courseSkills: ["course", "skill"]
        }
    }
}
