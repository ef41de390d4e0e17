import Importing

/// A tiny invented ESCO bundle: two occupations, three skills and what relates them, in any column layout.
struct ESCOSample {
    /// Invented URIs in ESCO's style.
    static let cook = "http://data.europa.eu/esco/occupation/cook"
    static let waiter = "http://data.europa.eu/esco/occupation/waiter"
    static let hygiene = "http://data.europa.eu/esco/skill/hygiene"
    static let serve = "http://data.europa.eu/esco/skill/serve"
    static let danish = "http://data.europa.eu/esco/skill/danish"

    var name = "en"
    var files: [String: String] = [
        "ISCOGroups_en.csv": "conceptType,conceptUri,code,preferredLabel,status\nISCOGroup,u,5120,Cooks,released\n",
        "occupations_en.csv": """
        conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,code,naceCode
        Occupation,\(cook),5120,cook,"chef
        kitchen hand",5120.1,http://data.europa.eu/ux2/nace2.1/561
        Occupation,\(waiter),5131,waiter,,5131.1,
        """,
        "skills_en.csv": """
        conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels
        KnowledgeSkillCompetence,\(hygiene),knowledge,cross-sector,food hygiene,
        KnowledgeSkillCompetence,\(serve),skill/competence,sector-specific,serve guests,
        KnowledgeSkillCompetence,\(danish),skill/competence,transversal,speak Danish,
        """,
        "occupationSkillRelations_en.csv": """
        occupationUri,relationType,skillType,skillUri
        \(cook),essential,knowledge,\(hygiene)
        \(waiter),optional,knowledge,\(hygiene)
        \(waiter),essential,skill/competence,\(serve)
        """,
    ]

    var bundle: FileBundle {
        FileBundle(name: name, files: files.sorted { $0.key < $1.key }.map { ($0.key, Array($0.value.utf8)) })
    }

    /// The sample with one file replaced, added or, by nil, left out.
    func with(_ file: String, _ text: String?) -> ESCOSample {
        var copy = self
        copy.files[file] = text
        return copy
    }

    /// The sample with lines added to a file.
    func adding(_ lines: String, to file: String) -> ESCOSample {
        with(file, (files[file].map { $0 + "\n" } ?? "") + lines)
    }
}
