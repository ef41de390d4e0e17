import SkillExtraction
import Taxonomies

/// A mention of a skill in the JSON shape of the command line and the API.
public struct MentionDocument: Encodable, Sendable, Hashable {
    /// The words it was found by, as they stand in the text.
    public let words: String
    /// Where they begin and end: counted in Unicode code points, the end not included.
    public let range: [Int]
    /// The skill's URI.
    public let skill: String
    /// The skill's label.
    public let label: String
    /// `essential`, `optional`, `negated` (said not to be needed) or `offered` (the employer has or teaches it).
    public let necessity: String
    /// How likely the skill is meant, in (0, 1), two decimals.
    public let confidence: Double
    /// `label`, `compound` or `phrase`.
    public let rule: String
    /// The number of the list of alternatives it belongs to, of which one is enough.
    public let alternatives: Int?

    /// Labels the mentions of a text in a language.
    static func list(
        _ mentions: [SkillMention],
        in text: String,
        _ taxonomy: Taxonomy,
        _ language: LanguageCode
    ) -> [MentionDocument] {
        let points = CodePoints(text)
        return mentions.map { mention in
            MentionDocument(
                words: mention.words,
                range: [points.position(of: mention.range.lowerBound), points.position(of: mention.range.upperBound)],
                skill: mention.skill.uri,
                label: taxonomy.skill(mention.skill)?.labels.preferred(in: language) ?? mention.skill.uri,
                necessity: mention.standing.rawValue,
                confidence: (mention.confidence * 100).rounded() / 100,
                rule: mention.rule.rawValue,
                alternatives: mention.alternatives
            )
        }
    }
}

/// Turns UTF-8 offsets into positions of code points.
private struct CodePoints {
    /// By offset, one more than there are bytes: the code points begun before it.
    private let positions: [Int]

    init(_ text: String) {
        var positions = [0]
        for byte in text.utf8 { positions.append((positions.last ?? 0) + (byte & 0xc0 == 0x80 ? 0 : 1)) }
        self.positions = positions
    }

    func position(of offset: Int) -> Int {
        offset < positions.count ? positions[offset] : positions.last ?? 0
    }
}
