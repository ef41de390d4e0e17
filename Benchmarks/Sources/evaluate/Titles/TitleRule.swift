import ArgumentParser
import SkillExtraction

/// A rule of the matcher that can be left out, to see what it adds.
struct TitleRule {
    /// What it does.
    let name: String
    private let change: @Sendable (inout TitleWeights) -> Void

    /// The weights with the rule left out.
    func without(_ weights: TitleWeights) -> TitleWeights {
        var weights = weights
        change(&weights)
        return weights
    }

    static let all: [TitleRule] = [
        TitleRule(name: "without stems and parts as a whole") { $0.whole = 0 },
        TitleRule(name: "without less for words behind commas and prepositions") { $0.behind = 1 },
        TitleRule(name: "without less for levels") { $0.level = 1 },
        TitleRule(name: "without each job of several") { $0.beside = 0 },
        TitleRule(name: "without less for other than preferred labels") { $0.alternative = 1 },
        TitleRule(name: "without less for groups") { $0.group = 1 },
        TitleRule(name: "without a group's score from its members") { $0.fromMember = 0 },
        TitleRule(name: "without a member's score from its group") { $0.fromGroup = 0 },
    ]
}

extension TitleWeights {
    private static var byName: [String: WritableKeyPath<TitleWeights, Double>] {
        [
            "whole": \.whole, "behind": \.behind, "level": \.level, "beside": \.beside, "alternative": \.alternative,
            "group": \.group, "fromMember": \.fromMember, "fromGroup": \.fromGroup,
        ]
    }

    /// The weights in use with some of them set anew, each as `name=value`.
    init(_ settings: [String]) throws {
        self.init()
        for setting in settings {
            let sides = setting.split(separator: "=").map(String.init)
            guard sides.count == 2, let path = Self.byName[sides[0]], let value = Double(sides[1]) else {
                let names = Self.byName.keys.sorted().joined(separator: ", ")
                throw ValidationError("--set takes name=value; the names are \(names). Found: \(setting)")
            }
            self[keyPath: path] = value
        }
    }
}
