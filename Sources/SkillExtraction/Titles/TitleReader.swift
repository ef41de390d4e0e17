/// Reads a title or a label into the words that matter, each with what its place says it counts.
struct TitleReader: Sendable {
    /// A word of a title.
    struct Word: Equatable {
        /// In lower case, with the letters of the language.
        var letters: [UInt8]
        /// What it counts by its place, in (0, 1].
        var weight: Float
        /// The number of the part it stands in: parts are set off by slashes, commas and conjunctions.
        var part: Int
        /// Where it stands in the title, in bytes.
        var range: Range<Int>
    }

    /// A title read.
    struct Reading: Equatable {
        /// The words that matter, in order.
        var words: [Word] = []
        /// Whether some parts are set off by a slash.
        var hasSlash = false
        /// Whether some parts are set off by a conjunction.
        var hasConjunction = false
    }

    /// A title has no more words than so many; the rest is not read.
    static let longest = 48

    let vocabulary: TitleVocabulary
    let weights: TitleWeights

    /// Reads a text; where all words are noise, all count.
    func read(_ text: String) -> Reading {
        let bytes = Array(text.utf8)
        let tokens = Array(Tokenizer(bytes).tokens.prefix(Self.longest))
        var reading = read(tokens, bytes, keepingNoise: false)
        if reading.words.isEmpty { reading = read(tokens, bytes, keepingNoise: true) }
        return reading
    }

    private func read(_ tokens: [Token], _ bytes: [UInt8], keepingNoise: Bool) -> Reading {
        var reading = Reading()
        var place = 1.0
        var part = 0
        for (number, token) in tokens.enumerated() {
            if token.gap.contains(.slash) {
                reading.hasSlash = true
                part += 1
                place = 1
            } else if !token.gap.isDisjoint(with: .phraseBreak), !reading.words.isEmpty {
                place = min(place, weights.behindComma)
                part += 1
            }
            if vocabulary.exceptions.contains(token.hash), !reading.words.isEmpty { break }
            if vocabulary.leads.contains(token.hash), !reading.words.isEmpty { place = min(place, weights.behindLead) }
            if vocabulary.conjunctions.contains(token.hash), number > 0 {
                reading.hasConjunction = true
                part += 1
            }
            let isNoise = vocabulary.noise.contains(token.hash) || vocabulary.leads.contains(token.hash)
            if isNoise, !keepingNoise { continue }
            if isBracketedEnding(token, after: number > 0 ? tokens[number - 1] : nil, in: bytes) { continue }
            let weight = vocabulary.levels.contains(token.hash) ? min(place, weights.level) : place
            reading.words.append(
                Word(
                    letters: respelled(token.folded(in: bytes)),
                    weight: Float(weight),
                    part: part,
                    range: token.start..<token.end
                )
            )
        }
        return reading
    }

    /// The `er` of `pædagog(er)`.
    private func isBracketedEnding(_ token: Token, after previous: Token?, in bytes: [UInt8]) -> Bool {
        guard let previous, token.length <= 4, token.start == previous.end + 1 else { return false }
        return bytes[previous.end] == UInt8(ascii: "(")
    }

    /// Letters of a neighbouring language's alphabet in the language's own (`ö` in Danish); digraphs stay.
    private func respelled(_ word: [UInt8]) -> [UInt8] {
        guard word.contains(where: { $0 >= 0x80 }) else { return word }
        var word = word
        for (from, to) in vocabulary.spellings where from.first.map({ $0 >= 0x80 }) ?? false {
            word = word.replacing(from, with: to)
        }
        return word
    }
}
