/// Reads the words around the mentions of one text and tells what they make of each.
///
/// The rule itself stands at `RequirementCues`.
struct MentionReader {
    typealias Mark = PhraseTable<RequirementCues.Cue>.Mark

    private let tokens: [Token]
    private let matches: [LabelMatch]
    /// Cues in order.
    private let marks: [Mark]
    private let sections: [TextSection]
    /// By match.
    private var negated: [Bool]

    /// Reads a text whose labels and cues have been found.
    ///
    /// - Parameters:
    ///   - text: the words.
    ///   - numbers: their numbers in the cues' phrases.
    ///   - matches: the labels found, in order.
    ///   - cues: the language's cues.
    init(_ text: Tokenizer, _ numbers: [UInt32], _ matches: [LabelMatch], _ cues: RequirementCues) {
        tokens = text.tokens
        self.matches = matches
        marks = cues.cues.marks(in: tokens.indices, tokens, numbers)
        sections = TextSection.sections(tokens, text.trailing, numbers, cues)
        negated = Array(repeating: false, count: matches.count)
        for mark in marks {
            switch mark.meaning {
            case .negates: negateAfter(mark)
            case .negated: negateBefore(mark)
            case .negatesAround: if !negateBefore(mark) { negateAfter(mark) }
            case .essential, .knows, .optional, .plain, .contrast, .offer: break
            }
        }
    }

    /// What the text makes of a match.
    func standing(of index: Int) -> SkillMention.Standing {
        let match = matches[index]
        let place = match.tokens.lowerBound
        let around = sentenceMarks(place)
        let section = sections.last { $0.start <= place }?.kind ?? .other
        if section == .offer || around.contains(where: { $0.meaning == .offer }) { return .offered }
        if negated[index] { return around.contains { $0.meaning == .optional } ? .optional : .negated }
        if let strong = nearest(around, to: match.tokens, [.essential, .optional]),
            strong.distance < RequirementCues.farther
        {
            return strong.standing
        }
        let all: Set<RequirementCues.Cue> = [.essential, .optional, .knows]
        if let cue = nearest(around, to: match.tokens, all) { return cue.standing }
        return section == .requirements ? .essential : .optional
    }

    /// The marks of the sentence a word stands in.
    private func sentenceMarks(_ place: Int) -> ArraySlice<Mark> {
        let sentence = tokens[place].sentence
        let first = marks.partitioningIndex { tokens[$0.tokens.lowerBound].sentence >= sentence }
        let last = marks.partitioningIndex { tokens[$0.tokens.lowerBound].sentence > sentence }
        return marks[first..<last]
    }

    private func nearest(
        _ around: ArraySlice<Mark>,
        to match: Range<Int>,
        _ wanted: Set<RequirementCues.Cue>
    ) -> (distance: Int, standing: SkillMention.Standing)? {
        var best: (distance: Int, standing: SkillMention.Standing)?
        for mark in around where wanted.contains(mark.meaning) {
            let standing: SkillMention.Standing = mark.meaning == .optional ? .optional : .essential
            guard !mark.tokens.overlaps(match) else { continue }
            let isBefore = mark.tokens.upperBound <= match.lowerBound
            let between =
                isBefore
                ? mark.tokens.upperBound..<match.lowerBound : match.upperBound..<mark.tokens.lowerBound
            let distance = between.count + (isParted(between, around) ? RequirementCues.farther : 0)
            let isNearer = best.map { distance < $0.distance || (distance == $0.distance && standing == .optional) }
            if isNearer ?? true { best = (distance, standing) }
        }
        return best
    }

    private func isParted(_ between: Range<Int>, _ around: ArraySlice<Mark>) -> Bool {
        around.contains { $0.meaning == .contrast && between.contains($0.tokens.lowerBound) }
            || between.dropFirst().contains { tokens[$0].gap.contains(.clause) }
    }

    /// *no X*, *uden X eller Y*, *kræver ikke X*.
    private mutating func negateAfter(_ mark: Mark) {
        var limit = mark.tokens.upperBound + RequirementCues.reach
        var place = mark.tokens.upperBound
        var index = matches.partitioningIndex { $0.tokens.lowerBound >= place }
        var afterMatch = 0
        while place < tokens.count, place < limit {
            let gap = tokens[place].gap
            if !gap.isDisjoint(with: [.sentence, .clause, .colon]) { return }
            let isMatch = index < matches.count && matches[index].tokens.lowerBound <= place + (afterMatch > 0 ? 1 : 0)
            if gap.contains(.comma), !(afterMatch == place && isMatch) { return }
            if ends(at: place, but: mark) { return }
            guard index < matches.count, matches[index].tokens.lowerBound == place else {
                place += 1
                continue
            }
            negated[index] = true
            place = matches[index].tokens.upperBound
            afterMatch = place
            limit = place + 3
            index += 1
        }
    }

    /// Whether another cue begins at a word, so that a negation does not reach past it.
    private func ends(at place: Int, but mark: Mark) -> Bool {
        let index = marks.partitioningIndex { $0.tokens.lowerBound >= place }
        guard index < marks.count, marks[index].tokens.lowerBound == place, marks[index] != mark else { return false }
        switch marks[index].meaning {
        case .essential, .optional: return !matches.contains { $0.tokens.contains(place) }
        case .contrast, .plain: return true
        default: return false
        }
    }

    /// *X is not required*, *X og Y er ikke et krav*.
    ///
    /// False when nothing stands before it.
    @discardableResult
    private mutating func negateBefore(_ mark: Mark) -> Bool {
        let sentence = tokens[mark.tokens.lowerBound].sentence
        let index = marks.partitioningIndex { $0.tokens.lowerBound >= mark.tokens.lowerBound }
        var floor = max(0, mark.tokens.lowerBound - RequirementCues.reachBack)
        for other in marks[..<index].reversed() {
            guard tokens[other.tokens.lowerBound].sentence == sentence else { break }
            guard [.contrast, .essential, .optional].contains(other.meaning) else { continue }
            // What another cue speaks of ends at the last comma: *must have X, Y is not required*.
            let comma = (other.tokens.upperBound..<mark.tokens.lowerBound).last {
                !tokens[$0].gap.isDisjoint(with: [.comma, .clause])
            }
            floor = max(floor, other.meaning == .contrast ? other.tokens.upperBound : comma ?? other.tokens.upperBound)
            break
        }
        var found = false
        for match in matches.indices.reversed() where matches[match].tokens.upperBound <= mark.tokens.lowerBound {
            let place = matches[match].tokens.lowerBound
            guard place >= floor, tokens[place].sentence == sentence else { break }
            negated[match] = true
            found = true
        }
        return found
    }
}

extension Array {
    /// The first index whose element is past a border, where all elements before it are not.
    func partitioningIndex(_ isPast: (Element) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if isPast(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
