import Taxonomies

/// FNV-1a over 128 bits, to tell whether two taxonomies are the same; it withstands accidents, not attacks.
struct ContentHash {
    private var state: UInt128 = 0x6C62_272E_07BB_0142_62B8_2175_6295_C58D
    private static let prime: UInt128 = 0x0000_0000_0100_0000_0000_0000_0000_013B

    /// The hash of everything a taxonomy holds, in its own order.
    static func of(_ taxonomy: Taxonomy) -> String {
        var hash = ContentHash()
        for skill in taxonomy.skills {
            hash.add("skill", skill.id.uri, skill.kind?.rawValue ?? "", skill.reuseLevel?.rawValue ?? "")
            hash.add(skill.labels)
            for above in skill.broader { hash.add("broader", above.uri) }
            for group in skill.groups { hash.add("group", group.uri) }
            hash.add(taxonomy.skillNeeds[skill.id] ?? [])
        }
        for occupation in taxonomy.occupations {
            hash.add("occupation", occupation.id.uri, occupation.code ?? "", occupation.isco?.digits ?? "")
            hash.add(occupation.labels)
            for industry in occupation.industries.sorted() { hash.add("industry", industry.description) }
            hash.add(occupation.skills)
            for condition in TypicalCondition.allCases where occupation.typicalConditions.contains(condition) {
                hash.add("condition", condition.rawValue)
            }
        }
        for group in taxonomy.skillGroups {
            hash.add("skillGroup", group.id.uri, group.code ?? "")
            hash.add(group.labels)
            for above in group.broader { hash.add("broader", above.uri) }
        }
        for group in taxonomy.iscoGroups {
            hash.add("iscoGroup", group.code.digits)
            hash.add(group.labels)
        }
        for course in taxonomy.courses {
            hash.add("course", course.id, course.kind.rawValue, course.length.description)
            hash.add(course.labels)
            for skill in course.skills { hash.add("gives", skill.uri) }
        }
        return hash.hexadecimal
    }

    private var hexadecimal: String {
        let digits = String(state, radix: 16)
        return String(repeating: "0", count: 32 - digits.count) + digits
    }

    private mutating func add(_ labels: Labels) {
        for (language, words) in labels.languages.sorted(by: { $0.key < $1.key }) {
            add("labels", language.rawValue, words.preferred ?? "")
            for word in words.alternative.sorted() { add("alternative", word) }
            for word in words.hidden.sorted() { add("hidden", word) }
        }
    }

    private mutating func add(_ relations: [SkillRelation]) {
        for relation in relations { add(relation.necessity.rawValue, relation.skill.uri) }
    }

    /// Each text ends with a byte that no UTF-8 text holds, so that texts cannot run into one another.
    private mutating func add(_ texts: String...) {
        var state = state
        for text in texts {
            for byte in text.utf8 { state = (state ^ UInt128(byte)) &* Self.prime }
            state = (state ^ 0xFF) &* Self.prime
        }
        self.state = state
    }
}
