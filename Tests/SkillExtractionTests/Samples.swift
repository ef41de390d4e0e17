import SkillExtraction
import Taxonomies

/// A taxonomy made of labels alone; the URI of a concept is its preferred label.
func taxonomy(
    _ language: LanguageCode,
    skills: [(preferred: String, alternative: [String])] = [],
    occupations: [(preferred: String, alternative: [String])] = []
) -> Taxonomy {
    var builder = TaxonomyBuilder()
    for (preferred, alternative) in skills {
        let labels = Labels([language: .init(preferred: preferred, alternative: alternative)])
        builder.add(Skill(id: SkillID(preferred), labels: labels))
    }
    for (preferred, alternative) in occupations {
        let labels = Labels([language: .init(preferred: preferred, alternative: alternative)])
        builder.add(Occupation(id: OccupationID(preferred), labels: labels))
    }
    return builder.build(.init(name: "sample", version: "1")).taxonomy
}

/// Invented skills in three languages.
func extractor(_ language: LanguageCode) -> SkillExtractor {
    let skills: [(preferred: String, alternative: [String])]
    switch language {
    case .danish:
        skills = [
            ("kørekort", ["kørekort B", "førerbevis"]), ("kørekort C", []), ("erfaring", []), ("truckcertifikat", []),
            ("rengøring", []), ("kundeservice", []), ("tage imod gæster", []), ("førstehjælp", []), ("kranfører", []),
        ]
    case .swedish:
        skills = [("körkort", []), ("truckkort", []), ("städning", []), ("kundtjänst", []), ("erfarenhet", [])]
    default:
        skills = [
            ("driving licence", ["driver's licence"]), ("Excel", []), ("SAP", []), ("experience", []),
            ("customer service", []), ("first aid", []), ("forklift", ["fork-lift"]), ("manage staff", ["lead a team"]),
            ("problem solving", []), ("Java (computer programming)", []), ("C++", []), ("C#", []), ("C", []),
            (".NET", []),
        ]
    }
    return SkillExtractor(taxonomy: taxonomy(language, skills: skills), language: language)
}

extension SkillExtractor {
    /// What a text asks for, as `label: necessity` by preferred label.
    func asked(_ text: String) -> [String: Necessity] {
        Dictionary(extract(text).map { ($0.skill.uri, $0.necessity) }) { first, _ in first }
    }
}
