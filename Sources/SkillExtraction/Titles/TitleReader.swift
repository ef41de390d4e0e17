/// Reads a title or a label into the words that matter, each with what its place says it counts.
struct TitleReader: Sendable {
    /// A word of a title.
    struct Word: Equatable {
        /// Where it stands, and the hash of its letters in lower case.
        var token: Token
        /// What it counts by its place, in (0, 1].
        var weight: Float
        /// The number of the part it stands in: parts are set off by slashes, commas and conjunctions.
        var part: Int
    }

    /// A title read.
    struct Reading: Equatable {
        /// The title in UTF-8.
        let bytes: [UInt8]
        /// The words that matter, in order.
        var words: [Word] = []
        /// Whether the parts stand beside each other, by a slash or a conjunction.
        var hasAlternatives = false
    }

    /// A title has no more words than so many; the rest is not read.
    static let longest = 48

    let vocabulary: TitleVocabulary
    let weights: TitleWeights

    /// Reads a text; where all words are noise, all count.
    func read(_ text: String) -> Reading {
        let bytes = Array(text.utf8)
        let tokens = Tokenizer(bytes).tokens.prefix(Self.longest)
        let reading = read(tokens, bytes, keepingNoise: false)
        return reading.words.isEmpty ? read(tokens, bytes, keepingNoise: true) : reading
    }

    private func read(_ tokens: ArraySlice<Token>, _ bytes: [UInt8], keepingNoise: Bool) -> Reading {
        var reading = Reading(bytes: bytes)
        reading.words.reserveCapacity(tokens.count)
        var place: Float = 1
        var part = 0
        var previous: Token?
        for token in tokens {
            defer { previous = token }
            let roles = vocabulary.roles(of: token.hash)
            if token.gap.contains(.slash) {
                reading.hasAlternatives = true
                part += 1
                place = 1
            } else if !token.gap.isDisjoint(with: .phraseBreak), !reading.words.isEmpty {
                place = Float(weights.behind)
                part += 1
            }
            if roles.contains(.exception), !reading.words.isEmpty { break }
            if roles.contains(.lead), !reading.words.isEmpty { place = Float(weights.behind) }
            if roles.contains(.conjunction), previous != nil {
                reading.hasAlternatives = true
                part += 1
            }
            if !roles.isDisjoint(with: [.noise, .lead]), !keepingNoise { continue }
            if isBracketedEnding(token, after: previous, in: bytes) { continue }
            let weight = roles.contains(.level) ? min(place, Float(weights.level)) : place
            reading.words.append(Word(token: token, weight: weight, part: part))
        }
        return reading
    }

    /// The `er` of `pædagog(er)`.
    private func isBracketedEnding(_ token: Token, after previous: Token?, in bytes: [UInt8]) -> Bool {
        guard let previous, token.length <= 4, token.start == previous.end + 1 else { return false }
        return bytes[previous.end] == UInt8(ascii: "(")
    }

    /// A word in lower case, with the letters of the language.
    ///
    /// Letters of a neighbouring language's alphabet become the language's own (`ö` in Danish); digraphs stay.
    func letters(of word: Word, in reading: Reading) -> [UInt8] {
        var letters = word.token.folded(in: reading.bytes)
        guard letters.contains(where: { $0 >= 0x80 }) else { return letters }
        for (from, to) in vocabulary.spellings where from.first.map({ $0 >= 0x80 }) ?? false {
            letters = letters.replacing(from, with: to)
        }
        return letters
    }
}
