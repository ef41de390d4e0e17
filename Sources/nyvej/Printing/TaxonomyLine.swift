import Storage
import Taxonomies

/// What a list says of a stored taxonomy.
struct TaxonomyLine: Encodable {
    let id: String
    let name: String
    let version: String
    let languages: [String]
    let occupations: Int
    let skills: Int
    let relations: Int
    let inUse: Bool
    let contentHash: String

    /// The name with the version, where the files told one.
    var title: String { version.isEmpty ? name : "\(name) \(version)" }

    init(_ stored: StoredTaxonomy) {
        id = stored.id.description
        name = stored.provenance.name
        version = stored.provenance.version
        languages = stored.languages.map(\.rawValue)
        occupations = stored.occupationCount
        skills = stored.skillCount
        relations = stored.relationCount
        inUse = stored.isActive
        contentHash = stored.contentHash
    }

    var cells: [String] {
        [
            id, name, version, languages.joined(separator: " "), "\(occupations)", "\(skills)", "\(relations)",
            inUse ? "*" : "", String(contentHash.prefix(12)),
        ]
    }

    func text(_ wording: Wording) -> String {
        let counts = wording(
            "\(occupations) stillinger, \(skills) kompetencer, \(relations) relationer",
            "\(occupations) occupations, \(skills) skills, \(relations) relations"
        )
        return "\(title) (\(languages.joined(separator: ", "))): \(counts)"
    }
}
