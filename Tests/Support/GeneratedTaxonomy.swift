public import Taxonomies

extension Taxonomy {
    /// A taxonomy of random shape: groups, broader skills, needs between skills, occupations in random ISCO groups.
    public static func generated(skills: Int, occupations: Int, seed: UInt64) -> Taxonomy {
        var random = SeededRandom(seed)
        var builder = TaxonomyBuilder()
        for group in 0..<max(1, skills / 8) { builder.add(SkillGroup(id: SkillGroupID("g\(group)"))) }
        for skill in 0..<skills {
            builder.add(Skill(id: .numbered(skill), labels: Labels([.english: .init(preferred: "skill \(skill)")])))
            builder.place("s\(skill)", below: "g\(Int.random(in: 0..<max(1, skills / 8), using: &random))")
            if skill > 0, Bool.random(using: &random) {
                builder.place("s\(skill)", below: "s\(Int.random(in: 0..<skill, using: &random))")
            }
        }
        for occupation in 0..<occupations {
            let digits = "\(Int.random(in: 1...9, using: &random))\(Int.random(in: 1...3, using: &random))11"
            builder.add(
                Occupation(
                    id: .numbered(occupation),
                    isco: ISCOCode(digits),
                    industries: [NACECode("CGIQ".randomElement(using: &random).map(String.init) ?? "C")].compactMap(
                        \.self
                    ),
                    labels: Labels([.english: .init(preferred: "occupation \(occupation)")])
                )
            )
            for _ in 0..<Int.random(in: 2...12, using: &random) {
                let necessity: Necessity = Bool.random(using: &random) ? .essential : .optional
                builder.relate(
                    OccupationID.numbered(occupation),
                    to: .numbered(Int.random(in: 0..<skills, using: &random)),
                    necessity
                )
            }
        }
        return builder.build(Provenance(name: "generated", version: "\(seed)")).taxonomy
    }
}

extension ConceptID {
    /// The id of the generated skill or occupation with this number.
    public static func numbered(_ number: Int) -> ConceptID {
        ConceptID((Concept.self == Skill.self ? "s" : "o") + "\(number)")
    }
}
