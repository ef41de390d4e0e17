import ArgumentParser
import Storage
import Taxonomies
import Workflows

struct TaxonomyShow: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Shows an occupation or a skill by URI, code or label, or searches for a word.",
        discussion: """
            Of an occupation: its names, codes and skills, and what is typical of the work and therefore to be asked. \
            Of a skill: its names, the courses that give it with their usual lengths, and the occupations that need it.
            """
    )

    @OptionGroup var options: StoreOptions
    @Argument(help: "A URI, an ISCO-08 code, a label or a part of one.") var code: String

    func run() throws {
        try options.run {
            let taxonomy = try options.openForReading().loadTaxonomy()
            let lookup = ConceptLookup(taxonomy)
            let occupations = ((try? lookup.occupations(code)) ?? []).compactMap(taxonomy.occupation)
            let skill = (try? lookup.skill(code)).flatMap(taxonomy.skill)
            if occupations.count == 1 || (occupations.isEmpty && skill != nil) {
                let sheets = occupations.map { OccupationSheet($0, taxonomy, options.wording).text }
                let further = skill.map { [SkillSheet($0, taxonomy, options.wording).text] } ?? []
                Console.print((sheets + further).joined(separator: "\n\n"))
                return 0
            }
            try search(lookup, occupations)
            return 0
        }
    }

    /// Lists what the code is part of: a group's occupations, or whatever has the word in a label.
    private func search(_ lookup: ConceptLookup, _ group: [Occupation]) throws {
        let occupations = group.isEmpty ? lookup.searchOccupations(code, limit: Self.found) : group
        let skills = group.isEmpty ? lookup.searchSkills(code, limit: Self.found) : []
        if occupations.isEmpty, skills.isEmpty { _ = try lookup.occupations(code) }
        var tables: [String] = []
        if !occupations.isEmpty {
            var table = Table(["isco", "label", "uri"])
            for occupation in occupations {
                table.add([occupation.isco?.digits ?? "", label(occupation.labels), occupation.id.uri])
            }
            tables.append(table.aligned(limit: 80))
        }
        if !skills.isEmpty {
            var table = Table(["skill", "label", "uri"])
            for skill in skills { table.add([skill.kind?.rawValue ?? "", label(skill.labels), skill.id.uri]) }
            tables.append(table.aligned(limit: 80))
        }
        Console.print(tables.joined(separator: "\n\n"))
    }

    /// Most hits of a kind.
    private static let found = 20

    private func label(_ labels: Labels) -> String { labels.preferred(in: options.wording.language) ?? "" }
}
