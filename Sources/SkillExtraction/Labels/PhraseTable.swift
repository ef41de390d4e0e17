/// Phrases of word numbers with what they mean, found whole in a text.
struct PhraseTable<Meaning: Sendable & Hashable>: Sendable {
    /// A phrase in a text.
    struct Mark: Hashable {
        /// What it means.
        var meaning: Meaning
        /// Positions of its words.
        var tokens: Range<Int>
    }

    private var phrases = PhraseTrie()
    private var meanings: [Meaning?] = [nil]

    /// Adds a phrase.
    mutating func insert(_ phrase: [UInt32], _ meaning: Meaning) {
        let node = Int(phrases.insert(phrase))
        while meanings.count <= node { meanings.append(nil) }
        meanings[node] = meaning
    }

    /// Every phrase among some words, leftmost and longest first, none across a comma or the end of a sentence.
    ///
    /// `numbers` holds the number of each of the text's words, 0 for words of no phrase.
    func marks(in range: Range<Int>, _ tokens: [Token], _ numbers: [UInt32]) -> [Mark] {
        var marks: [Mark] = []
        var position = range.lowerBound
        while position < range.upperBound {
            var node = phrases.root(numbers[position])
            var found: Mark?
            var next = position + 1
            while node != 0 {
                if let meaning = meanings[Int(node)] { found = Mark(meaning: meaning, tokens: position..<next) }
                guard next < range.upperBound, tokens[next].gap.isDisjoint(with: .phraseBreak) else { break }
                node = phrases.child(node, numbers[next])
                next += 1
            }
            if let found { marks.append(found) }
            position = found?.tokens.upperBound ?? position + 1
        }
        return marks
    }
}
