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
        TitleRule(name: "without letters of the stem") { $0.letters = 0 },
        TitleRule(name: "without the stem as a whole") { $0.stem = 0 },
        TitleRule(name: "without parts of compounds") { ($0.part, $0.partLetters) = (0, 0) },
        TitleRule(name: "without head of compounds") { $0.headPart = 1 },
        TitleRule(name: "without less for words behind commas") { $0.behindComma = 1 },
        TitleRule(name: "without less for words behind prepositions") { $0.behindLead = 1 },
        TitleRule(name: "without less for levels") { $0.level = 1 },
        TitleRule(name: "without jobs beside a slash") { $0.besideSlash = 0 },
        TitleRule(name: "without jobs beside 'and'") { $0.besideAnd = 0 },
        TitleRule(name: "without less for other than preferred labels") { ($0.alternative, $0.hidden) = (1, 1) },
        TitleRule(name: "without less for groups") { $0.group = 1 },
        TitleRule(name: "without a group's score from its members") { $0.fromMember = 0 },
        TitleRule(name: "without a member's score from its group") { $0.fromGroup = 0 },
    ]
}

extension TitleWeights {
    private static var byName: [String: WritableKeyPath<TitleWeights, Double>] {
        [
            "letters": \.letters, "stem": \.stem, "part": \.part, "partLetters": \.partLetters, "headPart": \.headPart,
            "behindComma": \.behindComma, "behindLead": \.behindLead, "level": \.level, "unknown": \.unknown,
            "leastLikeness": \.leastLikeness, "besideSlash": \.besideSlash, "besideAnd": \.besideAnd,
            "alternative": \.alternative, "group": \.group, "fromMember": \.fromMember, "fromGroup": \.fromGroup,
            "mostLikes": \.mostLikes,
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
