public import Taxonomies

/// Finds the skills a text asks for.
///
///     let extractor = SkillExtractor(taxonomy: taxonomy, language: .danish)
///     extractor.extract("Du skal have kørekort. Erfaring med truck er ikke et krav.")  // kørekort, essential
///
/// An extractor remembers the words it has seen and belongs to one thread at a time; extractors of the same
/// `SkillLexicon` share everything else. The same text gives the same skills in the same order, always.
public final class SkillExtractor {
    private let lexicon: SkillLexicon
    private let forms: WordForms

    /// An extractor over a lexicon at hand.
    public init(_ lexicon: SkillLexicon) {
        self.lexicon = lexicon
        forms = WordForms(language: lexicon.language, stems: lexicon.labels.stems, cues: lexicon.cues.words)
    }

    /// An extractor with a lexicon of its own; to use several threads, build one `SkillLexicon` and share it.
    public convenience init(taxonomy: Taxonomy, language: LanguageCode) {
        self.init(SkillLexicon(taxonomy: taxonomy, language: language))
    }

    /// The skills of a text, each once, by its surest mention: essential before optional, then the first.
    ///
    /// In order of their place in the text. A skill that is negated or belongs to what the employer offers is left out.
    public func extract(_ text: String) -> [ExtractedSkill] {
        extract(Array(text.utf8))
    }

    /// The skills of a text given as bytes; what is not valid UTF-8 parts words.
    public func extract(_ bytes: [UInt8]) -> [ExtractedSkill] {
        let text = Tokenizer(bytes)
        let tokens = text.tokens
        var stems: [UInt32] = []
        var numbers: [UInt32] = []
        stems.reserveCapacity(tokens.count)
        numbers.reserveCapacity(tokens.count)
        for token in tokens {
            let (stem, cue) = forms.look(up: token, in: bytes)
            stems.append(stem)
            numbers.append(cue)
        }
        let matches = lexicon.labels.matches(tokens, stems, bytes) { [forms] in
            forms.joined(tokens[$0], tokens[$1], in: bytes)
        }
        guard !matches.isEmpty else { return [] }
        let reader = MentionReader(text, numbers, matches, lexicon.cues)
        var surest = Surest()
        for (index, match) in matches.enumerated() {
            guard let necessity = reader.necessity(of: index) else { continue }
            let first = tokens[match.tokens.lowerBound]
            let range = first.start..<tokens[match.tokens.upperBound - 1].end
            for concept in match.concepts {
                surest.note(
                    ExtractedSkill(
                        skill: lexicon.skills[Int(concept)],
                        necessity: necessity,
                        label: String(decoding: bytes[range], as: UTF8.self),
                        range: range,
                        sentence: first.sentence
                    )
                )
            }
        }
        return surest.skills
    }
}

/// Each skill's surest mention.
private struct Surest {
    private var mentions: [ExtractedSkill] = []
    private var places: [SkillID: Int] = [:]

    mutating func note(_ mention: ExtractedSkill) {
        guard let place = places[mention.skill] else {
            places[mention.skill] = mentions.count
            mentions.append(mention)
            return
        }
        if mentions[place].necessity == .optional, mention.necessity == .essential { mentions[place] = mention }
    }

    /// In order of their place in the text; of one place, in order of id.
    var skills: [ExtractedSkill] {
        mentions.sorted { ($0.range.lowerBound, $0.skill) < ($1.range.lowerBound, $1.skill) }
    }
}
