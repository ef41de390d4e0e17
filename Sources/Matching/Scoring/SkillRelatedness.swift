import Taxonomies

/// Which skills stand for one another in part: direct neighbours in the taxonomy, and members of the same group.
struct SkillRelatedness: Sendable {
    /// The one group of each skill, as a dense ordinal.
    let group: [Int32]
    /// Number of groups.
    let groupCount: Int
    /// Broader, narrower, needed and needing skills of each skill, in order of ordinal, as slices of `neighbours`.
    private let starts: [Int32]
    private let neighbours: [Int32]

    init(_ taxonomy: Taxonomy) {
        (group, groupCount) = Self.groups(taxonomy)
        var pairs: [Set<Int32>] = Array(repeating: [], count: taxonomy.skills.count)
        func join(_ one: Int, _ other: SkillID) {
            guard let other = taxonomy.ordinal(of: other), other != one else { return }
            pairs[one].insert(Int32(other))
            pairs[other].insert(Int32(one))
        }
        for (ordinal, skill) in taxonomy.skills.enumerated() {
            for broader in skill.broader { join(ordinal, broader) }
            for need in taxonomy.skillNeeds[skill.id] ?? [] { join(ordinal, need.skill) }
        }
        starts = pairs.reduce(into: [0]) { $0.append(($0.last ?? 0) + Int32($1.count)) }
        neighbours = pairs.flatMap { $0.sorted() }
    }

    /// Direct neighbours of a skill.
    func neighbours(of skill: Int) -> ArraySlice<Int32> {
        neighbours[Int(starts[skill])..<Int(starts[skill + 1])]
    }

    /// A skill's group is the first group it is filed under; else that of its broader skill; else the top of its
    /// chain of broader skills, which is how a taxonomy without groups gives its branches.
    private static func groups(_ taxonomy: Taxonomy) -> ([Int32], Int) {
        var numbers: [String: Int32] = [:]
        let group = taxonomy.skills.map { skill in
            var top = skill
            while top.groups.isEmpty, let broader = top.broader.first.flatMap(taxonomy.skill) { top = broader }
            let key = top.groups.first?.uri ?? top.id.uri
            let number = numbers[key] ?? Int32(numbers.count)
            numbers[key] = number
            return number
        }
        return (group, numbers.count)
    }
}
