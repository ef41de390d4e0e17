import Taxonomies

/// Finds lists of which one is enough: *dansk, engelsk, polsk eller rumænsk*.
///
/// Two labels side by side with nothing but *or* between them open a list; labels before them that are parted by commas
/// alone belong to it. Different skills only: two names of one skill are no choice.
enum Alternatives {
    /// The word between the last two, by language.
    private static let words: [LanguageCode: Set<UInt64>] = [
        .english: hashes(["or"]), .danish: hashes(["eller"]), .swedish: hashes(["eller"]),
    ]

    /// The number of each label's list, nil for those in none.
    static func lists(_ found: [FoundLabel], _ tokens: [Token], _ language: LanguageCode) -> [Int?] {
        var lists = [Int?](repeating: nil, count: found.count)
        guard let words = words[language] else { return lists }
        var list = 0
        for (first, second) in zip(found.indices, found.indices.dropFirst())
        where joins(first, second, found, tokens, words) {
            if lists[first] == nil {
                list += 1
                var start = first
                while start > 0, isListed(start - 1, start, found, tokens) { start -= 1 }
                for place in start...first { lists[place] = list }
            }
            lists[second] = lists[first]
        }
        return lists
    }

    /// Whether *or* alone stands between two labels of different skills.
    private static func joins(
        _ first: Int,
        _ second: Int,
        _ found: [FoundLabel],
        _ tokens: [Token],
        _ words: Set<UInt64>
    ) -> Bool {
        let between = found[first].match.tokens.upperBound..<found[second].match.tokens.lowerBound
        guard between.count == 1, let word = between.first, words.contains(tokens[word].hash) else { return false }
        guard tokens[word].sentence == tokens[found[first].match.tokens.lowerBound].sentence,
            tokens[between.upperBound].gap.isDisjoint(with: .sentence)
        else { return false }
        return found[first].match.concepts != found[second].match.concepts
    }

    /// Whether a comma alone stands between two labels.
    private static func isListed(_ first: Int, _ second: Int, _ found: [FoundLabel], _ tokens: [Token]) -> Bool {
        let next = found[second].match.tokens.lowerBound
        return found[first].match.tokens.upperBound == next && tokens[next].gap == .comma
    }

    private static func hashes(_ words: [String]) -> Set<UInt64> {
        Set(words.map { WordHash($0.utf8).value })
    }
}
