import Taxonomies

/// The words around a skill that tell whether it is asked for, welcomed, or not asked for at all.
///
/// The rule, in this order, for each mention of a skill:
/// 1. Under a heading about the employer or its offers, or in a sentence that speaks of them: no requirement.
/// 2. Negated: no requirement. A word before it negates what follows in its clause, up to `reach` words on (*no*,
///    *without*, *kræver ikke*), and on through a list; a phrase after it negates what precedes (*is not required*, *er
///    ikke et krav*). Where the same sentence welcomes the skill all the same (*not a must, but a plus*), it is optional.
/// 3. The nearest cue of its sentence: essential (*must*, *krav*) or optional (*a plus*, *gerne*); at equal distance
///    optional. A cue beyond a *but* or a semicolon counts as `farther` words farther away. *Experience with* and its like
///    are essential too, but only where no other cue is near: *experience with X is a plus* is optional.
/// 4. Else the heading above it: essential under requirements, optional under *nice to have*.
/// 5. Else optional.
///
/// Phrases are compared by whole words in lower case; the longest wins, so that *not only* is not a *not*. The tables
/// stand in one file a language; a language without a table has no cues, and all its mentions are optional.
struct RequirementCues: Sendable {
    /// What a phrase says of the skills in its sentence.
    enum Cue: Sendable, Hashable {
        /// The skill is asked for.
        case essential
        /// The skill is asked for, as something known or done before; a negation reaches past it (*no experience with*).
        case knows
        /// The skill is welcomed.
        case optional
        /// What follows is not asked for.
        case negates
        /// What precedes is not asked for.
        case negated
        /// What precedes is not asked for, or else what follows (*krävs inte*).
        case negatesAround
        /// Looks like a negation and is none.
        case plain
        /// Turns the thought: what was said before does not reach beyond.
        case contrast
        /// The sentence speaks of the employer or what it offers.
        case offer
    }

    /// The phrases of one language.
    struct Phrases: Sendable {
        /// Within sentences.
        var cues: [Cue: [String]]
        /// As headings.
        var headings: [TextSection.Kind: [String]]
    }

    /// How many words a negation before a skill reaches.
    static let reach = 6
    /// How many words a negation after a skill reaches back.
    static let reachBack = 12
    /// By how many words a *but* between cue and skill parts them.
    static let farther = 100

    /// Numbers of the words of all phrases, by hash.
    private(set) var words = WordTable()
    private(set) var cues = PhraseTable<Cue>()
    private(set) var headings = PhraseTable<TextSection.Kind>()

    /// The cues of a language.
    init(_ language: LanguageCode) {
        guard let phrases = Self.languages[language] else { return }
        for (cue, list) in phrases.cues {
            for phrase in list { cues.insert(numbers(phrase), cue) }
        }
        for (kind, list) in phrases.headings {
            for phrase in list { headings.insert(numbers(phrase), kind) }
        }
    }

    /// The tables at hand.
    static let languages: [LanguageCode: Phrases] = [.danish: danish, .english: english, .swedish: swedish]

    /// The single words that ads put around any skill, whatever it is.
    static func wordsAroundSkills(_ language: LanguageCode) -> [String] {
        guard let phrases = languages[language] else { return [] }
        let kinds: [Cue] = [.essential, .knows, .optional]
        let lists = kinds.compactMap { phrases.cues[$0] } + [phrases.headings[.requirements] ?? []]
        let words = lists.joined().flatMap { $0.split(separator: " ").map(String.init) }
        return Set(words + (anywhere[language] ?? [])).sorted()
    }

    /// Words that stand beside any skill and make no cue by themselves.
    private static let anywhere: [LanguageCode: [String]] = [
        .english: ["skills", "work", "working", "level", "relevant", "similar", "degree", "years", "including"],
        .danish: ["arbejde", "niveau", "relevant", "relevante", "lignende", "opgaver", "år", "herunder", "evner"],
        .swedish: ["arbete", "arbeta", "nivå", "relevant", "relevanta", "liknande", "uppgifter", "år"],
    ]

    private mutating func numbers(_ phrase: String) -> [UInt32] {
        Tokenizer(phrase).tokens.map { token in
            if let known = words[token.hash] { return UInt32(truncatingIfNeeded: known) }
            let number = UInt32(words.count + 1)
            words[token.hash] = UInt64(number)
            return number
        }
    }
}
