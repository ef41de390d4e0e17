import Taxonomies

extension LabelTrie {
    /// Every label in a text, leftmost and longest first, none overlapping another.
    ///
    /// `stems` holds the number of each word's stem, 0 for none; `join` gives that of two words written as one.
    func matches(
        _ tokens: [Token],
        _ stems: [UInt32],
        _ bytes: [UInt8],
        join: (Int, Int) -> UInt32
    ) -> [LabelMatch] {
        var matches: [LabelMatch] = []
        // One array for all phrases tried, so that a place without a label allocates nothing.
        var words: [Int] = []
        var position = 0
        while position < tokens.count {
            let mayBegin = phrases.root(stems[position]) != 0 || isHyphenated(position, tokens)
            guard mayBegin, let match = longest(at: position, tokens, stems, bytes, &words, join) else {
                position += 1
                continue
            }
            matches.append(match)
            position = addLetters(after: match, tokens, stems, bytes, &matches)
        }
        return matches
    }

    /// The longest label that begins at a word.
    private func longest(
        at start: Int,
        _ tokens: [Token],
        _ stems: [UInt32],
        _ bytes: [UInt8],
        _ words: inout [Int],
        _ join: (Int, Int) -> UInt32
    ) -> LabelMatch? {
        var best: LabelMatch?
        var node = phrases.root(stems[start])
        var next = start + 1
        words.removeAll(keepingCapacity: true)
        words.append(start)
        while node != 0 {
            if hasEntries(at: node) { best = match(node, words, tokens, bytes) ?? best }
            guard next < tokens.count, tokens[next].gap.isDisjoint(with: .phraseBreak) else { break }
            if stems[next] <= lastArticle, articles.contains(stems[next]) {
                next += 1
                guard next < tokens.count, tokens[next].gap.isDisjoint(with: .phraseBreak) else { break }
            }
            node = phrases.child(node, stems[next])
            words.append(next)
            next += 1
        }
        if best == nil, isHyphenated(start, tokens) {
            let node = phrases.root(join(start, start + 1))
            if node != 0 { best = match(node, [start, start + 1], tokens, bytes) }
        }
        return best
    }

    /// Whether a hyphen ties a word to the next.
    private func isHyphenated(_ place: Int, _ tokens: [Token]) -> Bool {
        place + 1 < tokens.count && tokens[place + 1].gap == .hyphen
    }

    /// After `kørekort B` in `kørekort B/C og D`: the same label with the other letters.
    private func addLetters(
        after match: LabelMatch,
        _ tokens: [Token],
        _ stems: [UInt32],
        _ bytes: [UInt8],
        _ matches: inout [LabelMatch]
    ) -> Int {
        var end = match.tokens.upperBound
        guard match.tokens.count > 1, isLetter(tokens[end - 1]) else { return end }
        var stem = phrases.root(stems[match.tokens.lowerBound])
        for word in match.tokens.dropFirst().dropLast() where !articles.contains(stems[word]) {
            stem = phrases.child(stem, stems[word])
        }
        var next = end
        while next < tokens.count, tokens[next].gap.isDisjoint(with: [.sentence, .clause]) {
            if isLetter(tokens[next]) {
                let node = phrases.child(stem, stems[next])
                guard node != 0, var other = self.match(node, [next], tokens, bytes) else { return end }
                other.tokens = next..<(next + 1)
                matches.append(other)
                end = next + 1
                next = end
            } else if next == end, next + 1 < tokens.count, isLetter(tokens[next + 1]), tokens[next].length <= 3 {
                next += 1
            } else {
                return end
            }
        }
        return end
    }

    private func isLetter(_ token: Token) -> Bool {
        token.length <= 2 && token.shape == .capitals
    }

    /// What a phrase names in this text, if the words are written as its labels ask.
    private func match(_ node: UInt32, _ words: [Int], _ tokens: [Token], _ bytes: [UInt8]) -> LabelMatch? {
        guard let first = words.first, let last = words.last else { return nil }
        let ending = entries(at: node)
        guard !ending.isEmpty else { return nil }
        var kind: LabelEntry.Kind?
        var concepts: [UInt32] = []
        var near: [UInt32] = []
        for entry in ending where (kind.map { entry.kind <= $0 } ?? true) && fits(entry, words, tokens, bytes) {
            if entry.kind != kind {
                concepts.removeAll()
                near.removeAll()
            }
            kind = entry.kind
            if !concepts.contains(entry.concept) { concepts.append(entry.concept) }
            if entry.isNear, !near.contains(entry.concept) { near.append(entry.concept) }
        }
        if concepts.count > 1, !near.isEmpty { concepts = near }
        guard let kind, concepts.count <= Self.tiedConcepts else { return nil }
        return LabelMatch(tokens: first..<(last + 1), concepts: concepts, kind: kind)
    }

    private func fits(_ entry: LabelEntry, _ words: [Int], _ tokens: [Token], _ bytes: [UInt8]) -> Bool {
        if entry.writing == .asGiven, let word = words.first {
            let token = tokens[word]
            guard token.shape == entry.shape else { return false }
            if entry.shape == .capitalised, isFirstOfMany(word, tokens) { return false }
            if entry.shape == .capitals, isShouted(word, tokens) { return false }
        }
        if entry.word != 0, let word = words.first, words.count == 1, tokens[word].hash != entry.word {
            guard language == .english else {
                return tokens[word].length >= Self.inflected && isForm(words, of: entry, tokens, bytes)
            }
            return EnglishForms.singular(tokens[word], in: bytes) == entry.word
        }
        if entry.word != 0, words.count > 1 { return isForm(words, of: entry, tokens, bytes) }
        return language != .english || entry.word != 0
            || EnglishForms.signature(words.map { tokens[$0] }, in: bytes) == entry.signature
    }

    /// Whether words written as one are a form of a label of one word.
    private func isForm(_ words: [Int], of entry: LabelEntry, _ tokens: [Token], _ bytes: [UInt8]) -> Bool {
        guard let endings else { return true }
        if let word = words.first, words.count == 1, everydayWords.contains(tokens[word].hash) { return false }
        let label = letters[Int(entry.letters.lowerBound)..<Int(entry.letters.upperBound)]
        return endings.isForm(words.flatMap { tokens[$0].folded(in: bytes) }, of: Array(label))
    }

    /// A capital at the start of a sentence says nothing, unless the word stands alone.
    private func isFirstOfMany(_ word: Int, _ tokens: [Token]) -> Bool {
        let startsSentence = word == 0 || tokens[word].gap.contains(.sentence)
        guard startsSentence, word + 1 < tokens.count else { return false }
        return tokens[word + 1].gap.isDisjoint(with: [.sentence, .comma, .clause, .slash])
    }

    /// Among words in capitals only, capitals say nothing.
    private func isShouted(_ word: Int, _ tokens: [Token]) -> Bool {
        let before = word > 0 && tokens[word - 1].sentence == tokens[word].sentence ? tokens[word - 1] : nil
        let after =
            word + 1 < tokens.count && tokens[word + 1].sentence == tokens[word].sentence ? tokens[word + 1] : nil
        let neighbours = [before, after].compactMap { $0 }
        return !neighbours.isEmpty && neighbours.allSatisfy { $0.shape == .capitals && $0.length > 4 }
    }
}
