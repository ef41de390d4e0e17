import Foundation
import Importing
import SkillExtraction
import Taxonomies

/// Which ISCO group the occupations of a set belong to, by their labels in ESCO.
struct TitleGroups {
    private let taxonomy: Taxonomy

    /// Reads the bundles of a folder.
    init(_ folder: String) throws {
        let bundles = try FileManager.default.contentsOfDirectory(atPath: folder).sorted().map { "\(folder)/\($0)" }
        taxonomy = try TaxonomyBundleReader().read(bundles).taxonomy
    }

    /// The group's concept of each concept of a set that has a preferred label of ESCO, both by number.
    ///
    /// Of groups with one name, on several levels, the last of the set's order of ids is the unit group.
    func groups(of set: TitleSet, _ language: LanguageCode) -> [Int: Int] {
        var groups: [String: Int] = [:]
        for label in set.labels.reversed() where label.kind == .group {
            groups[label.text.lowercased()] = label.concept
        }
        var byLabel: [String: Int] = [:]
        for occupation in taxonomy.occupations {
            guard let label = occupation.labels[language]?.preferred, let code = occupation.isco,
                let name = taxonomy.iscoGroup(code)?.labels[language]?.preferred,
                let group = groups[name.lowercased()]
            else { continue }
            byLabel[label.lowercased()] = group
        }
        var found: [Int: Int] = [:]
        for label in set.labels where label.kind == .preferred {
            if let group = byLabel[label.text.lowercased()] { found[label.concept] = group }
        }
        return found
    }

    /// A guess at the groups from the set alone: the group whose name an occupation's name is likest.
    ///
    /// It is right for a quarter of the occupations (Swedish and English).
    static func guessed(of set: TitleSet, _ language: LanguageCode) -> [Int: Int] {
        let names = set.labels.filter { $0.kind == .group }
        let matcher = TitleMatcher(labels: names, language: language)
        var found: [Int: Int] = [:]
        for label in set.labels where label.kind == .preferred {
            found[label.concept] = matcher.matches(for: label.text, limit: 1).first?.concept
        }
        return found
    }
}
