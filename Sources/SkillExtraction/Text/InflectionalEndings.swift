import Taxonomies

/// Tells whether one word is an inflected form of another, where a common stem is too little to say so.
///
/// Snowball's Danish and Norwegian stemmers also cut what makes a new word: *skifteret* and *skiftende*, *sager* and
/// *saglig*, *musik* and *musiker*, *udskriver* and *udskrivelser* share a stem. Two words are forms of one word only if
/// some common beginning is left when an ending of the table is taken off each:
/// - *lager, lageret*: the endings of nouns, verbs and adjectives, with the genitive's `s`;
/// - a last consonant may be doubled before the ending (*kontrolrum, kontrolrummet*);
/// - *-iker* is who does it, never a plural of *-ik*, which doubles its `k` (*teknikker*);
/// - a label in *-ret* is a branch of law or a participle, never the definite form of a text's *-r* (*lejeret, lejer*;
///   the other way round *lageret* is found by *lager*);
/// - *-hed* counts after *-ig* alone, where it names the very quality (*tålmodig, tålmodighed*).
///
/// In a language without a table equal stems are enough. The Danish table was chosen by reading what was found in ads.
struct InflectionalEndings: Sendable {
    /// In bytes; a shorter beginning says nothing.
    private static let shortestBase = 3

    private let endings: Set<[UInt8]>

    /// The table of a language, or nil for one in which equal stems are enough.
    init?(_ language: LanguageCode) {
        guard let endings = Self.endings[language] else { return nil }
        self.endings = Set(endings.map { Array($0.utf8) })
    }

    /// Whether a word of a text is a form of a label's word, both in lower case.
    func isForm(_ word: [UInt8], of label: [UInt8]) -> Bool {
        if word == label { return true }
        let common = zip(word, label).prefix { $0 == $1 }.count
        guard common >= Self.shortestBase else { return false }
        return (Self.shortestBase...common).contains { length in
            let base = word[..<length]
            guard let ofWord = ending(word[length...], after: base), let ofLabel = ending(label[length...], after: base)
            else { return false }
            return ofLabel.last != UInt8(ascii: "t") || !Self.ends(label, "ret") || Self.isPast(ofWord)
        }
    }

    /// What is added to a base if it is an ending of the table, without a doubled consonant.
    private func ending(_ rest: ArraySlice<UInt8>, after base: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        if rest.elementsEqual("hed".utf8) || rest.elementsEqual("heden".utf8) {
            return Self.ends(base, "ig") ? rest : nil
        }
        if rest.count > 1, rest.first == base.last, let doubled = rest.first, Self.doubling.contains(doubled) {
            let undoubled = rest.dropFirst()
            if undoubled.first == UInt8(ascii: "e"), endings.contains(Array(undoubled)) { return undoubled }
        }
        guard endings.contains(Array(rest)) else { return nil }
        return Self.ends(base, "ik") && rest.starts(with: "er".utf8) ? nil : rest
    }

    private static func isPast(_ ending: ArraySlice<UInt8>) -> Bool {
        ending.elementsEqual("ede".utf8)
    }

    private static func ends(_ word: some BidirectionalCollection<UInt8>, _ ending: String) -> Bool {
        word.suffix(ending.utf8.count).elementsEqual(ending.utf8)
    }

    private static let doubling = Set("bdfgklmnprst".utf8)

    private static let scandinavian = [
        "", "e", "n", "t", "r", "s", "en", "et", "er", "es", "ns", "rs", "ts", "ne", "te", "ens", "ets", "ers", "ene",
        "rne", "nes", "ede", "erne", "enes", "rnes", "ernes",
    ]

    private static let endings: [LanguageCode: [String]] = [
        .danish: scandinavian,
        LanguageCode(rawValue: "no"): scandinavian + ["a"],
        LanguageCode(rawValue: "nb"): scandinavian + ["a"],
    ]
}
