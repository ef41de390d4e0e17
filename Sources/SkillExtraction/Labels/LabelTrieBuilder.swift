import Taxonomies

/// Gathers labels for a `LabelTrie`.
struct LabelTrieBuilder {
    private(set) var stems = WordTable(capacity: 1 << 14)
    private(set) var articles: Set<UInt32> = []
    private(set) var phrases = PhraseTrie()
    private(set) var entriesByNode: [UInt32: [LabelEntry]] = [:]

    /// The single words in lower case, one after the other, if the language has `endings`.
    private(set) var letters: [UInt8] = []
    let endings: InflectionalEndings?

    private let language: LanguageCode
    private let everyday: EverydayWords?
    private let stemmer: Stemmer
    private let articleHashes: Set<UInt64>
    private var stemOfWord: [UInt64: UInt32] = [:]

    /// An empty builder; without everyday words every single word is a label.
    init(language: LanguageCode, everyday: EverydayWords?) {
        self.language = language
        self.everyday = everyday
        stemmer = Stemmer(language)
        endings = InflectionalEndings(language)
        articleHashes = Set((Articles.words[language] ?? []).map { WordHash($0.utf8).value })
        for article in Articles.words[language] ?? [] {
            articles.insert(number(ofStem: stemmer.stem(Array(article.utf8))))
        }
    }

    /// Adds the labels of one concept.
    mutating func add(_ labels: Labels.InLanguage, of concept: UInt32) {
        let name = Self.beginnings(of: labels.preferred ?? "")
        if let preferred = labels.preferred { add(preferred, .preferred, concept, name) }
        for label in labels.alternative { add(label, .alternative, concept, name) }
        for label in labels.hidden { add(label, .hidden, concept, name) }
    }

    /// The first four bytes of each longer word, in lower case.
    private static func beginnings(of label: String) -> Set<[UInt8]> {
        let bytes = Array(label.utf8)
        return Set(Tokenizer(bytes).tokens.map { Array($0.folded(in: bytes).prefix(4)) }.filter { $0.count == 4 })
    }

    private mutating func add(_ label: String, _ kind: LabelEntry.Kind, _ concept: UInt32, _ name: Set<[UInt8]>) {
        for form in LabelForms.forms(of: label, language) {
            let bytes = Array(form.utf8)
            let tokens = Tokenizer(bytes).tokens.filter { !articleHashes.contains($0.hash) }
            guard let first = tokens.first, tokens.count <= EnglishForms.wordsInSignature else { continue }
            let decided = everyday.map { $0.writing(of: tokens, kind) } ?? .any
            guard let writing = decided else { continue }
            let entry = LabelEntry(
                concept: concept,
                kind: kind,
                writing: writing,
                shape: first.shape,
                isNear: !name.isDisjoint(with: Self.beginnings(of: form)),
                word: tokens.count == 1 ? first.hash : 0,
                letters: tokens.count == 1 ? add(first.folded(in: bytes)) : 0..<0,
                signature: language == .english ? EnglishForms.signature(tokens, in: bytes) : 0
            )
            insert(tokens.map { number(of: $0, in: bytes) }, entry)
            if tokens.count == 2, LabelForms.writesCompounds(language) { insertJoined(tokens, bytes, entry) }
        }
    }

    /// `truck certifikat` is also looked for as `truckcertifikat`.
    ///
    /// A letter at the end (`krancertifikat E`) is no part of a compound: joined, it would read as an ending.
    private mutating func insertJoined(_ tokens: [Token], _ bytes: [UInt8], _ entry: LabelEntry) {
        guard let last = tokens.last, last.length > (last.shape == .small ? 1 : 2) else { return }
        let word = tokens.flatMap { $0.folded(in: bytes) }
        var joined = entry
        joined.word = WordHash(word).value
        joined.letters = add(word)
        insert([number(ofStem: stemmer.stem(word))], joined)
    }

    /// Keeps a word's letters for `InflectionalEndings`.
    private mutating func add(_ word: [UInt8]) -> Range<UInt32> {
        guard endings != nil else { return 0..<0 }
        let start = UInt32(letters.count)
        letters += word
        return start..<UInt32(letters.count)
    }

    private mutating func insert(_ phrase: [UInt32], _ entry: LabelEntry) {
        let node = phrases.insert(phrase)
        let known = entriesByNode[node, default: []]
        let isKnown = known.contains {
            $0.concept == entry.concept && $0.kind <= entry.kind && $0.writing == entry.writing
                && $0.word == entry.word && $0.signature == entry.signature
        }
        if !isKnown { entriesByNode[node, default: []].append(entry) }
    }

    private mutating func number(of token: Token, in bytes: [UInt8]) -> UInt32 {
        if let known = stemOfWord[token.hash] { return known }
        let number = number(ofStem: stemmer.stem(token.folded(in: bytes)))
        stemOfWord[token.hash] = number
        return number
    }

    private mutating func number(ofStem stem: [UInt8]) -> UInt32 {
        let hash = WordHash(stem).value
        if let known = stems[hash] { return UInt32(truncatingIfNeeded: known) }
        let number = UInt32(stems.count + 1)
        stems[hash] = UInt64(number)
        return number
    }
}
