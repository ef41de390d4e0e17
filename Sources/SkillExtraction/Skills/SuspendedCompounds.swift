import Taxonomies

/// Finds compounds whose end is written once for several: *pleje- og omsorgsopgaver*, *truck-, kran- og liftcertifikat*.
///
/// A word with a hyphen behind it takes its end from the next word that has none. Which part of that word is the end, the
/// labels tell: the longest end that makes a label counts.
struct SuspendedCompounds {
    /// So many words on, the word that lends its end must stand.
    private static let reach = 8
    /// The shortest end, in letters' bytes.
    private static let shortestEnd = 4

    let tokens: [Token]
    let bytes: [UInt8]
    let labels: LabelTrie
    let forms: WordForms

    /// The labels found, in order.
    func found() -> [FoundLabel] {
        guard LabelForms.writesCompounds(labels.language) else { return [] }
        return tokens.indices.dropLast().compactMap { place in
            guard isSuspended(place), let lender = lender(of: place) else { return nil }
            return label(place, lender)
        }
    }

    private func isSuspended(_ place: Int) -> Bool {
        place + 1 < tokens.count && tokens[place + 1].gap.contains(.suspended)
    }

    private func lender(of place: Int) -> Int? {
        let last = min(tokens.count - 1, place + Self.reach)
        guard place + 2 <= last else { return nil }
        for next in (place + 1)...last {
            guard tokens[next].gap.isDisjoint(with: [.sentence, .colon]) else { return nil }
            // Conjunctions are short, and those that are suspended too lend nothing.
            if tokens[next].length > Self.shortestEnd, !isSuspended(next) { return next }
        }
        return nil
    }

    private func label(_ place: Int, _ lender: Int) -> FoundLabel? {
        let beginning = tokens[place].folded(in: bytes)
        let lent = tokens[lender].folded(in: bytes)
        guard beginning.count + lent.count <= WordForms.longest, lent.count > Self.shortestEnd else { return nil }
        for start in 1...(lent.count - Self.shortestEnd) {
            let word = beginning + lent[start...]
            guard let token = Tokenizer(word).tokens.first, token.length == word.count else { continue }
            let stem = forms.look(up: token, in: word).stem
            guard stem != 0 else { continue }
            if var match = labels.matches([token], [stem], word, join: { _, _ in 0 }).first {
                match.tokens = place..<(place + 1)
                return FoundLabel(match, .compound, FoundLabel.confidence(match))
            }
        }
        return nil
    }
}
