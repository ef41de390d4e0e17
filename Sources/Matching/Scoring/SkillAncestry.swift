import Taxonomies

/// Everything above each skill: broader skills and skill groups up to the roots, as dense numbers.
struct SkillAncestry: Sendable {
    /// Ancestors of each skill ordinal, in no order, each once.
    let above: [[Int]]
    /// Number of distinct ancestors.
    let count: Int

    init(_ taxonomy: Taxonomy) {
        let groups = Dictionary(uniqueKeysWithValues: taxonomy.skillGroups.map { ($0.id, $0) })
        var numbers: [String: Int] = [:]
        func number(_ uri: String) -> Int {
            let number = numbers[uri] ?? numbers.count
            numbers[uri] = number
            return number
        }
        above = taxonomy.skills.map { skill in
            var seen: Set<String> = []
            var skills = [skill]
            var open: [SkillGroupID] = []
            while let next = skills.popLast() {
                open += next.groups
                for broader in next.broader where seen.insert(broader.uri).inserted {
                    if let broader = taxonomy.skill(broader) { skills.append(broader) }
                }
            }
            while let next = open.popLast() {
                guard seen.insert(next.uri).inserted else { continue }
                open += groups[next]?.broader ?? []
            }
            // A root stands for its own branch.
            if seen.isEmpty { seen.insert(skill.id.uri) }
            return seen.sorted().map(number)
        }
        count = numbers.count
    }
}
