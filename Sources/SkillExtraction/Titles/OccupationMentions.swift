public import Taxonomies

/// Finds the occupations that a job title names, by their labels.
///
/// The longest label at each place counts, in the language given, then in English. Confidence is
/// `0.5 + 0.45 * coverage` for a preferred label (0.05 less for another kind), where coverage is the share of the
/// title's head it explains (see `TitleHead`), noise (`m/k`, `søges`, `full time`) left aside; divided by the number of occupations the
/// label names. A further label of one word that names a kind of job (`JobWords`: *director*) counts `suffix` at most;
/// in English a label is outside the head where a word that names a job follows it (*substitute* teacher). In Danish, Swedish and Norwegian the last part of a compound names the job: where no label is found, a
/// word's longest ending that is a label counts, at `suffix`. English labels in another language count `otherLanguage`
/// times as much.
///
/// It remembers nothing between titles save stems, and belongs to one thread at a time.
public final class OccupationMentions {
    /// Confidence of an occupation named by the end of a compound.
    static let suffix = 0.35
    /// What a label of the second language is worth.
    static let otherLanguage = 0.9
    /// What a label behind the title's head is worth: "helper *to the manager*".
    static let outsideHead = 0.7
    /// Taken from a one-word English alternative label that another word qualifies.
    static let qualified = 0.15
    /// The shortest ending that is taken for a word of its own, in letters' bytes.
    static let shortestSuffix = 5

    private let occupations: [OccupationID]
    private let languages: [(labels: LabelTrie, forms: WordForms, jobWords: JobWords)]

    /// Gathers the labels of a language, and English beside it.
    public init(taxonomy: Taxonomy, language: LanguageCode) {
        occupations = taxonomy.occupations.map(\.id)
        languages = (language == .english ? [language] : [language, .english]).map {
            let labels = LabelTrie(occupationsOf: taxonomy, language: $0)
            return (
                labels, WordForms(language: $0, stems: labels.stems, cues: WordTable()), JobWords(taxonomy, $0)
            )
        }
    }

    /// The occupations a title names, the surest first, each once; empty when it names none.
    public func find(in title: String) -> [OccupationMention] {
        let bytes = Array(title.utf8)
        let tokens = Tokenizer(bytes).tokens
        var found: [OccupationMention] = []
        for (place, (labels, forms, jobWords)) in languages.enumerated() {
            let weight = place == 0 ? 1 : Self.otherLanguage
            found += mentions(tokens, bytes, labels, forms, jobWords, weight)
        }
        if found.isEmpty, let (labels, forms, _) = languages.first, LabelForms.writesCompounds(labels.language) {
            found = suffixMention(tokens, bytes, labels, forms)
        }
        var best: [OccupationID: OccupationMention] = [:]
        for mention in found where (best[mention.occupation]?.confidence ?? 0) < mention.confidence {
            best[mention.occupation] = mention
        }
        return best.values.sorted {
            $0.confidence != $1.confidence ? $0.confidence > $1.confidence : $0.occupation < $1.occupation
        }
    }

    private func mentions(
        _ tokens: [Token],
        _ bytes: [UInt8],
        _ labels: LabelTrie,
        _ forms: WordForms,
        _ jobWords: JobWords,
        _ weight: Double
    ) -> [OccupationMention] {
        let stems = tokens.map { forms.look(up: $0, in: bytes).stem }
        let matches = labels.matches(tokens, stems, bytes) { forms.joined(tokens[$0], tokens[$1], in: bytes) }
        let head = TitleHead.length(tokens)
        return matches.flatMap { match -> [OccupationMention] in
            let isInHead =
                match.tokens.lowerBound < head
                && !qualifiesNext(match, tokens[..<head], bytes, jobWords, in: labels.language)
            let rest = tokens.indices.filter {
                !match.tokens.contains($0) && !TitleNoise.words.contains(tokens[$0].hash) && (!isInHead || $0 < head)
            }
            let coverage = Double(match.tokens.count) / Double(match.tokens.count + rest.count)
            let kind = match.kind == .preferred ? 0.5 : 0.45
            // "Sales controller" is not a controller: a word before an English noun changes the job it names.
            let isQualified = rest.contains { $0 < match.tokens.lowerBound }
            let isLoose = match.kind != .preferred && match.tokens.count == 1 && labels.language == .english
            let isKind =
                match.kind != .preferred && match.tokens.count == 1
                && jobWords.nameAKind(tokens[match.tokens.lowerBound], in: bytes)
            let certainty =
                isKind ? Self.suffix : kind + 0.45 * coverage - (isQualified && isLoose ? Self.qualified : 0)
            let confidence = certainty * weight * (isInHead ? 1 : Self.outsideHead) / Double(match.concepts.count)
            return match.concepts.map { mention($0, confidence, match.tokens, tokens, bytes) }
        }
    }

    /// "*Substitute* teacher", "*general* counsel": in English the last word names the job.
    private func qualifiesNext(
        _ match: LabelMatch,
        _ tokens: ArraySlice<Token>,
        _ bytes: [UInt8],
        _ jobWords: JobWords,
        in language: LanguageCode
    ) -> Bool {
        guard language == .english, match.tokens.upperBound < tokens.endIndex else { return false }
        let next = tokens[match.tokens.upperBound]
        return next.gap.isDisjoint(with: .phraseBreak.union(.slash)) && jobWords.endNames(next, in: bytes)
    }

    /// `fabriksmedarbejder`: a `medarbejder`, if that is a label.
    private func suffixMention(
        _ tokens: [Token],
        _ bytes: [UInt8],
        _ labels: LabelTrie,
        _ forms: WordForms
    ) -> [OccupationMention] {
        for (place, token) in tokens.enumerated().reversed() where !TitleNoise.words.contains(token.hash) {
            var start = token.start + 1
            while start + Self.shortestSuffix <= token.end {
                let ending = Tokenizer(Array(bytes[start..<token.end])).tokens
                if let word = ending.first, ending.count == 1, word.length == token.end - start {
                    let part = Array(bytes[start..<token.end])
                    let stem = forms.look(up: word, in: part).stem
                    if let match = labels.matches([word], [stem], part, join: { _, _ in 0 }).first {
                        let confidence = Self.suffix / Double(match.concepts.count)
                        return match.concepts.map { mention($0, confidence, place..<(place + 1), tokens, bytes) }
                    }
                }
                start += 1
            }
        }
        return []
    }

    private func mention(
        _ concept: UInt32,
        _ confidence: Double,
        _ range: Range<Int>,
        _ tokens: [Token],
        _ bytes: [UInt8]
    ) -> OccupationMention {
        let place = tokens[range.lowerBound].start..<tokens[range.upperBound - 1].end
        return OccupationMention(
            occupation: occupations[Int(concept)],
            confidence: confidence,
            label: String(decoding: bytes[place], as: UTF8.self)
        )
    }
}
