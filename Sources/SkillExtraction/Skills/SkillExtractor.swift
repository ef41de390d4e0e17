public import Taxonomies

/// Finds the skills a text asks for.
///
///     let extractor = SkillExtractor(taxonomy: taxonomy, language: .danish)
///     extractor.extract("Du skal have kørekort. Erfaring med truck er ikke et krav.")  // kørekort, essential
///     extractor.mentions("Du skal have kørekort. Erfaring med truck er ikke et krav.")  // and truck, negated
///
/// An extractor remembers the words it has seen and belongs to one thread at a time; extractors of the same
/// `SkillLexicon` share everything else. The same text gives the same skills in the same order, always.
public final class SkillExtractor {
    /// Below this confidence a phrase is no mention.
    static let leastPhrase = 0.4

    private let lexicon: SkillLexicon
    private let forms: WordForms
    private let ranker: SkillRanker?

    /// An extractor over a lexicon at hand.
    public init(_ lexicon: SkillLexicon) {
        self.lexicon = lexicon
        forms = WordForms(language: lexicon.language, stems: lexicon.labels.stems, cues: lexicon.cues.words)
        ranker = lexicon.phrases.map { SkillRanker($0, skills: lexicon.skills) }
    }

    /// An extractor with a lexicon of its own; to use several threads, build one `SkillLexicon` and share it.
    public convenience init(taxonomy: Taxonomy, language: LanguageCode, depth: SkillLexicon.Depth = .labels) {
        self.init(SkillLexicon(taxonomy: taxonomy, language: language, depth: depth))
    }

    /// The skills of a text, each once, by its surest mention: essential before optional, then the first.
    ///
    /// In order of their place in the text. A skill that is negated or belongs to what the employer offers is left out.
    public func extract(_ text: String) -> [ExtractedSkill] {
        extract(Array(text.utf8))
    }

    /// The skills of a text given as bytes; what is not valid UTF-8 parts words.
    public func extract(_ bytes: [UInt8]) -> [ExtractedSkill] {
        var surest = Surest()
        for mention in mentions(bytes) { surest.note(mention) }
        return surest.skills
    }

    /// Every mention of a skill in a text, the negated and the offered too, in order of place, then of skill.
    ///
    /// Mentions found by a label do not overlap but where a label names two skills; a phrase may span words that it
    /// does not use.
    public func mentions(_ text: String) -> [SkillMention] {
        mentions(Array(text.utf8))
    }

    /// The mentions of a text given as bytes; what is not valid UTF-8 parts words.
    public func mentions(_ bytes: [UInt8]) -> [SkillMention] {
        let text = Tokenizer(bytes)
        let tokens = text.tokens
        let (stems, numbers) = forms.look(up: tokens, in: bytes)
        let found = found(tokens, stems, bytes)
        guard !found.isEmpty else { return [] }
        let reader = MentionReader(text, numbers, found.map(\.match), lexicon.cues)
        let lists = Alternatives.lists(found, tokens, lexicon.language)
        var mentions: [SkillMention] = []
        for (index, label) in found.enumerated() {
            let first = tokens[label.match.tokens.lowerBound]
            let range = first.start..<tokens[label.match.tokens.upperBound - 1].end
            let standing = reader.standing(of: index)
            for concept in label.match.concepts {
                mentions.append(
                    SkillMention(
                        skill: lexicon.skills[Int(concept)],
                        standing: lists[index] != nil && standing == .essential ? .optional : standing,
                        confidence: label.confidence,
                        rule: label.rule,
                        words: String(decoding: bytes[range], as: UTF8.self),
                        range: range,
                        sentence: first.sentence,
                        alternatives: lists[index]
                    )
                )
            }
        }
        return mentions.sorted { ($0.range.lowerBound, $0.skill) < ($1.range.lowerBound, $1.skill) }
    }

    /// The labels of a text by all rules, in order of place.
    private func found(_ tokens: [Token], _ stems: [UInt32], _ bytes: [UInt8]) -> [FoundLabel] {
        let matches = lexicon.labels.matches(tokens, stems, bytes) { [forms] in
            forms.joined(tokens[$0], tokens[$1], in: bytes)
        }
        let compounds = SuspendedCompounds(tokens: tokens, bytes: bytes, labels: lexicon.labels, forms: forms).found()
        let places = Set(compounds.map(\.match.tokens.lowerBound))
        // What the whole word says goes before what its beginning says alone.
        var found = matches.map { FoundLabel($0) }.filter {
            $0.match.tokens.count > 1 || !places.contains($0.match.tokens.lowerBound)
        }
        found += compounds
        found.sort { $0.match.tokens.lowerBound < $1.match.tokens.lowerBound }
        if let ranker { found = adding(ranker, to: found, tokens, bytes) }
        return found.filter { label in
            !label.match.tokens.contains { PrivateWords.holds(tokens[$0].folded(in: bytes), lexicon.language) }
        }
    }

    /// The phrases of each sentence beside the labels found in it: those that stand clear of them, the likeliest first.
    private func adding(
        _ ranker: SkillRanker,
        to labels: [FoundLabel],
        _ tokens: [Token],
        _ bytes: [UInt8]
    ) -> [FoundLabel] {
        var found = labels
        var start = 0
        while start < tokens.count {
            var end = start + 1
            while end < tokens.count, tokens[end].sentence == tokens[start].sentence { end += 1 }
            for phrase in ranker.phrases(tokens[start..<end], in: bytes, confidence: Self.leastPhrase) {
                let isClear = !found.contains {
                    $0.match.tokens.overlaps(phrase.tokens)
                        || ($0.match.concepts == [phrase.skill] && start <= $0.match.tokens.lowerBound)
                }
                guard isClear else { continue }
                let match = LabelMatch(tokens: phrase.tokens, concepts: [phrase.skill], kind: .alternative)
                found.append(FoundLabel(match, .phrase, ranker.confidence(of: phrase)))
            }
            start = end
        }
        return found.sorted { $0.match.tokens.lowerBound < $1.match.tokens.lowerBound }
    }
}

/// Each skill's surest mention.
private struct Surest {
    private var mentions: [ExtractedSkill] = []
    private var places: [SkillID: Int] = [:]

    mutating func note(_ mention: SkillMention) {
        guard let necessity = mention.necessity else { return }
        let skill = ExtractedSkill(
            skill: mention.skill,
            necessity: necessity,
            label: mention.words,
            range: mention.range,
            sentence: mention.sentence
        )
        guard let place = places[mention.skill] else {
            places[mention.skill] = mentions.count
            mentions.append(skill)
            return
        }
        if mentions[place].necessity == .optional, necessity == .essential { mentions[place] = skill }
    }

    /// In order of their place in the text; of one place, in order of id.
    var skills: [ExtractedSkill] {
        mentions.sorted { ($0.range.lowerBound, $0.skill) < ($1.range.lowerBound, $1.skill) }
    }
}
