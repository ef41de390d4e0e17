/// What a taxonomy holds and what an editor should mend in it: gaps and doubles, not opinions.
public struct TaxonomyReview: Sendable {
    /// Something to mend.
    public struct Finding: Sendable, Hashable {
        /// What kind of fault it is.
        public enum Rule: String, Sendable, Hashable, CaseIterable {
            /// A concept has no preferred label in a language it should have one in.
            case missingLabel = "missing-label"
            /// A label is longer than people read.
            case longLabel = "long-label"
            /// Two concepts of a kind share a preferred label in a language.
            case sharedLabel = "shared-label"
            /// No occupation needs the skill, and no narrower skill hangs on it.
            case unusedSkill = "unused-skill"
            /// An occupation has too few or too many skills to be matched well.
            case skillCount = "skill-count"
            /// An ISCO-08 unit group has no occupation.
            case emptyUnitGroup = "empty-unit-group"
        }

        /// The kind of fault.
        public let rule: Rule
        /// URI or code of the concept.
        public let concept: String
        /// Facts: the label, the language, the number.
        public let detail: String
    }

    /// What an editor aims at.
    public struct Bounds: Sendable {
        /// Languages in which every concept has a preferred label.
        public var languages: [LanguageCode] = [.danish, .english]
        /// Longest label, in characters.
        public var labelLength = 60
        /// Essential skills of an occupation.
        public var essential = 8...25
        /// Optional skills of an occupation.
        public var optional = 4...20

        /// The bounds of the built-in taxonomy.
        public init() {}
    }

    /// Counts by name, in the order to print them.
    public let counts: [(name: String, count: Int)]
    /// Faults, in order of rule and concept.
    public let findings: [Finding]

    /// Reviews a taxonomy.
    public init(_ taxonomy: Taxonomy, _ bounds: Bounds = Bounds()) {
        counts = Self.counts(taxonomy)
        findings =
            Self.labels(taxonomy, bounds) + Self.unusedSkills(taxonomy) + Self.skillCounts(taxonomy, bounds)
            + Self.emptyUnitGroups(taxonomy)
    }

    private static func counts(_ taxonomy: Taxonomy) -> [(name: String, count: Int)] {
        let relations = taxonomy.occupations.flatMap(\.skills)
        let essential = relations.count { $0.necessity == .essential }
        var counts = [
            ("ISCO groups", taxonomy.iscoGroups.count),
            ("unit groups", taxonomy.iscoGroups.count { $0.code.isUnitGroup }),
            ("occupations", taxonomy.occupations.count),
            ("skills", taxonomy.skills.count),
        ]
        counts += Skill.Kind.allCases.map { kind in
            ("  \(kind.rawValue)", taxonomy.skills.count { $0.kind == kind })
        }
        counts += [
            ("broad skills", taxonomy.skills.count { $0.broader.isEmpty && $0.groups.isEmpty }),
            ("essential relations", essential), ("optional relations", relations.count - essential),
            ("typical conditions", taxonomy.occupations.reduce(0) { $0 + $1.typicalConditions.count }),
            ("courses", taxonomy.courses.count),
        ]
        for language in taxonomy.languages {
            let labels = taxonomy.occupations.map(\.labels) + taxonomy.skills.map(\.labels)
            counts.append(("labels, \(language)", labels.reduce(0) { $0 + ($1[language]?.all.count ?? 0) }))
        }
        return counts
    }

    private static func labels(_ taxonomy: Taxonomy, _ bounds: Bounds) -> [Finding] {
        review(taxonomy.iscoGroups.map { ($0.code.digits, $0.labels) }, bounds, length: .max, shared: false)
            + review(taxonomy.occupations.map { ($0.id.uri, $0.labels) }, bounds, length: bounds.labelLength)
            + review(taxonomy.skills.map { ($0.id.uri, $0.labels) }, bounds, length: bounds.labelLength)
    }

    private static func review(
        _ concepts: [(concept: String, labels: Labels)],
        _ bounds: Bounds,
        length: Int,
        shared: Bool = true
    ) -> [Finding] {
        var findings: [Finding] = []
        for language in bounds.languages {
            var owners: [String: String] = [:]
            for (concept, labels) in concepts {
                guard let preferred = labels[language]?.preferred else {
                    findings.append(Finding(rule: .missingLabel, concept: concept, detail: language.rawValue))
                    continue
                }
                if let owner = owners.updateValue(concept, forKey: preferred.lowercased()), shared {
                    findings.append(Finding(rule: .sharedLabel, concept: concept, detail: "\(preferred): \(owner)"))
                }
                findings += (labels[language]?.all ?? []).filter { $0.count > length }.map {
                    Finding(rule: .longLabel, concept: concept, detail: $0)
                }
            }
        }
        return findings
    }

    private static func unusedSkills(_ taxonomy: Taxonomy) -> [Finding] {
        let needed = Set(taxonomy.occupations.flatMap(\.skills).map(\.skill))
        let broader = Set(taxonomy.skills.flatMap(\.broader))
        return taxonomy.skills.filter { !needed.contains($0.id) && !broader.contains($0.id) }.map {
            Finding(rule: .unusedSkill, concept: $0.id.uri, detail: $0.labels.preferred(in: .english) ?? "")
        }
    }

    private static func skillCounts(_ taxonomy: Taxonomy, _ bounds: Bounds) -> [Finding] {
        taxonomy.occupations.compactMap { occupation in
            let essential = occupation.skills.count { $0.necessity == .essential }
            let optional = occupation.skills.count - essential
            guard !bounds.essential.contains(essential) || !bounds.optional.contains(optional) else { return nil }
            return Finding(
                rule: .skillCount,
                concept: occupation.id.uri,
                detail: "\(essential) essential, \(optional) optional"
            )
        }
    }

    private static func emptyUnitGroups(_ taxonomy: Taxonomy) -> [Finding] {
        let filled = Set(taxonomy.occupations.compactMap(\.isco))
        return taxonomy.iscoGroups.filter { $0.code.isUnitGroup && !filled.contains($0.code) }.map {
            Finding(rule: .emptyUnitGroup, concept: $0.code.digits, detail: $0.labels.preferred(in: .english) ?? "")
        }
    }
}
