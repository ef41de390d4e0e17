public import Taxonomies

/// Finds occupations and skills by URI, code or label, in every language of a taxonomy.
public struct ConceptLookup: Sendable {
    /// Nothing in the taxonomy has this name; the nearest names there are.
    public struct Unknown: Error, Sendable, Hashable {
        /// What was looked for.
        public enum Kind: String, Sendable, Hashable {
            /// An occupation.
            case occupation
            /// A skill.
            case skill
        }

        /// What was looked for.
        public let kind: Kind
        /// The text as given.
        public let text: String
        /// Labels that come near it, best first; may be empty.
        public let suggestions: [String]
    }

    /// The taxonomy looked into.
    public let taxonomy: Taxonomy
    private let occupations: LabelTable
    private let skills: LabelTable

    /// Prepares the look-up tables.
    public init(_ taxonomy: Taxonomy) {
        self.taxonomy = taxonomy
        occupations = LabelTable(taxonomy.occupations.map(\.labels))
        skills = LabelTable(taxonomy.skills.map(\.labels))
    }

    /// Occupations meant by a URI, an ISCO-08 code or a label: all of the code's group, and all that share the label.
    ///
    /// - Throws: `Unknown`.
    public func occupations(_ text: String) throws(Unknown) -> [OccupationID] {
        let trimmed = LabelTable.trimmed(text)
        if taxonomy.occupation(OccupationID(trimmed)) != nil { return [OccupationID(trimmed)] }
        if let code = ISCOCode(trimmed) {
            let found = taxonomy.occupations(in: code)
            if !found.isEmpty { return found.map(\.id) }
        }
        if let coded = taxonomy.occupations.first(where: { $0.code == trimmed }) { return [coded.id] }
        let labelled = occupations.best(trimmed)
        if !labelled.isEmpty { return labelled.map { taxonomy.occupations[$0].id } }
        throw Unknown(kind: .occupation, text: text, suggestions: suggestions(occupations, trimmed))
    }

    /// The skill meant by a URI or a label.
    ///
    /// - Throws: `Unknown`.
    public func skill(_ text: String) throws(Unknown) -> SkillID {
        let trimmed = LabelTable.trimmed(text)
        if taxonomy.skill(SkillID(trimmed)) != nil { return SkillID(trimmed) }
        if let best = skills.best(trimmed).first { return taxonomy.skills[best].id }
        throw Unknown(kind: .skill, text: text, suggestions: suggestions(skills, trimmed))
    }

    /// Occupations whose labels hold the words of a query, for a search box: whole labels before beginnings, beginnings
    /// before middles, short labels before long ones.
    public func searchOccupations(_ query: String, limit: Int) -> [Occupation] {
        occupations.search(query, limit: limit).map { taxonomy.occupations[$0.concept] }
    }

    /// Skills whose labels hold the words of a query, in the order of `searchOccupations`.
    public func searchSkills(_ query: String, limit: Int) -> [Skill] {
        skills.search(query, limit: limit).map { taxonomy.skills[$0.concept] }
    }

    /// Labels that the text nearly is, then those that hold it, where it is long enough to tell something.
    private func suggestions(_ table: LabelTable, _ text: String) -> [String] {
        let holding = text.count < 3 ? [] : table.search(text, limit: Self.found)
        let entries = table.near(text, limit: Self.found) + holding
        var seen: Set<String> = []
        return Array(entries.map(\.label).filter { seen.insert($0.lowercased()).inserted }.prefix(5))
    }

    /// Looked at this many concepts, several of which may have one label.
    private static let found = 15
}
