/// A part of a text under one heading.
///
/// A heading is a line, or the beginning of one, that ends in a colon, or a short line by itself; it governs what follows
/// until the next. A heading about offers that has no line to itself governs its sentence only: in texts whose line breaks
/// were lost it would else swallow the rest.
struct TextSection: Equatable {
    /// What the heading is about.
    enum Kind: Sendable, Hashable {
        /// What the candidate must bring.
        case requirements
        /// What is welcomed.
        case advantages
        /// The employer, the pay, how to apply.
        case offer
        /// The tasks, or anything else.
        case other
    }

    /// A heading has at most so many words.
    static let headingWords = 7

    /// The first word under the heading.
    var start: Int
    /// What the heading is about.
    var kind: Kind

    /// The sections of a text in order.
    ///
    /// `numbers` are the words' numbers in the phrases of the cues.
    static func sections(
        _ tokens: [Token],
        _ trailing: Token.Gap,
        _ numbers: [UInt32],
        _ cues: RequirementCues
    ) -> [TextSection] {
        var sections: [TextSection] = []
        var start = 0
        while start < tokens.count {
            var end = start + 1
            while end < tokens.count, tokens[end].gap.isDisjoint(with: .sentence) { end += 1 }
            if let section = heading(start..<end, tokens, trailing, numbers, cues) {
                let before = sections.last?.kind ?? .other
                sections.append(section)
                if section.kind == .offer, !hasOwnLine(start..<end, section.start, tokens, trailing) {
                    sections.append(TextSection(start: end, kind: before))
                }
            }
            start = end
        }
        return sections
    }

    /// Whether a heading has a line to itself, by real line breaks.
    private static func hasOwnLine(
        _ sentence: Range<Int>,
        _ end: Int,
        _ tokens: [Token],
        _ trailing: Token.Gap
    ) -> Bool {
        end == sentence.upperBound && (end < tokens.count ? tokens[end].gap : trailing).contains(.line)
    }

    /// The section that a sentence opens, if it begins with a heading.
    private static func heading(
        _ sentence: Range<Int>,
        _ tokens: [Token],
        _ trailing: Token.Gap,
        _ numbers: [UInt32],
        _ cues: RequirementCues
    ) -> TextSection? {
        let gapAfter = { (word: Int) in word + 1 < tokens.count ? tokens[word + 1].gap : trailing }
        let colon = sentence.prefix(headingWords).first { gapAfter($0).contains(.colon) }
        let isLine = sentence.count <= headingWords && gapAfter(sentence.upperBound - 1).contains(.sentence)
        guard let last = colon ?? (isLine ? sentence.upperBound - 1 : nil) else { return nil }
        let words = sentence.lowerBound..<(last + 1)
        // Without a colon a line is a heading only when hardly anything else stands in it.
        let slack = colon == nil ? 1 : headingWords
        if let mark = cues.headings.marks(in: words, tokens, numbers).max(by: { $0.tokens.count < $1.tokens.count }),
            words.count <= mark.tokens.count + slack
        {
            return TextSection(start: last + 1, kind: mark.meaning)
        }
        guard colon != nil else { return nil }
        for mark in cues.cues.marks(in: words, tokens, numbers).reversed() {
            switch mark.meaning {
            case .essential, .knows: return TextSection(start: last + 1, kind: .requirements)
            case .optional: return TextSection(start: last + 1, kind: .advantages)
            case .offer: return TextSection(start: last + 1, kind: .offer)
            case .negates, .negated, .negatesAround, .plain, .contrast: continue
            }
        }
        return last + 1 == sentence.upperBound ? TextSection(start: last + 1, kind: .other) : nil
    }
}
