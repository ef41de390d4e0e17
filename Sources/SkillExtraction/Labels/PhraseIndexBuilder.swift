import Taxonomies

/// Gathers labels for a `PhraseIndex`.
struct PhraseIndexBuilder {
    let language: LanguageCode
    private(set) var words = WordTable(capacity: 1 << 14)
    private(set) var labels: [PhraseIndex.Label] = []
    private(set) var labelWords: [UInt32] = []
    private(set) var substitutions = WordSubstitutions()
    /// The words of each family, by the hash of its root.
    private(set) var families: [UInt64: [UInt32]] = [:]
    /// The words of the labels in lower case, in a language that writes compounds.
    private var lexicon: Set<[UInt8]> = []
    /// By word: how many concepts use it.
    private var concepts: [Int] = [0]
    private let stemmer: Stemmer
    private let functionWords: Set<UInt64>
    private let cueWords: Set<UInt64>
    private var wordOfForm: [UInt64: UInt32] = [:]

    /// An empty builder.
    init(_ language: LanguageCode) {
        self.language = language
        let stemmer = Stemmer(language)
        self.stemmer = stemmer
        let hashes = { (words: [String]) in Set(words.map { WordHash(stemmer.stem(Array($0.utf8))).value }) }
        functionWords = hashes(FunctionWords.words[language] ?? [])
        cueWords = hashes(RequirementCues.wordsAroundSkills(language))
    }

    /// Adds the labels of one concept, concepts in order.
    mutating func add(_ names: Labels.InLanguage?, of concept: UInt32) {
        guard let names else { return }
        var seen: Set<[UInt32]> = []
        let kinds = [(true, names.preferred.map { [$0] } ?? []), (false, names.alternative + names.hidden)]
        for (isPreferred, list) in kinds {
            for form in list.flatMap({ LabelForms.forms(of: $0, language) }) {
                let words = words(of: form)
                guard !words.isEmpty, seen.insert(words).inserted else { continue }
                labels.append(
                    .init(
                        skill: concept,
                        isPreferred: isPreferred,
                        firstWord: UInt32(labelWords.count),
                        wordCount: UInt32(words.count)
                    )
                )
                labelWords += words
            }
        }
        substitutions.add(Array(seen))
        for word in Set(seen.joined()) { concepts[Int(word)] += 1 }
    }

    /// How telling each word is: the rarer among concepts, the more.
    func wordWeights(concepts total: Int) -> [Float] {
        var weights = concepts.map {
            $0 == 0 ? 0 : Float(PhraseWeights.logarithm(1 + Double(total) / Double($0)))
        }
        for hash in cueWords {
            if let word = words[hash] { weights[Int(word)] *= PhraseWeights.cueWord }
        }
        return weights
    }

    /// What parts compounds into the labels' words, nil in a language that writes them apart.
    func splitter() -> CompoundSplitter? {
        guard LabelForms.writesCompounds(language) else { return nil }
        let heads = lexicon.filter { $0.count >= CompoundSplitter.shortestHead }
        return CompoundSplitter(
            words: lexicon,
            stems: Set(heads.map { WordFamilies.rootOrStem(stemmer.stem($0), language) }),
            links: LabelForms.linkingLetters.map { Array($0.utf8) }
        )
    }

    /// The words of a label in order, each once, without function words.
    private mutating func words(of label: String) -> [UInt32] {
        let bytes = Array(label.utf8)
        var words: [UInt32] = []
        for token in Tokenizer(bytes).tokens {
            let word = number(of: token, in: bytes)
            if word != 0, !words.contains(word) { words.append(word) }
        }
        return words
    }

    private mutating func number(of token: Token, in bytes: [UInt8]) -> UInt32 {
        if let known = wordOfForm[token.hash] { return known }
        let form = token.folded(in: bytes)
        let stem = stemmer.stem(form)
        let hash = WordHash(stem).value
        if LabelForms.writesCompounds(language), form.count >= CompoundSplitter.shortestFirst { lexicon.insert(form) }
        var number: UInt32 = 0
        if let known = words[hash] {
            number = UInt32(truncatingIfNeeded: known)
        } else {
            if !functionWords.contains(hash) {
                number = UInt32(concepts.count)
                concepts.append(0)
                if let root = WordFamilies.root(of: stem, language) {
                    families[WordHash(root).value, default: []].append(number)
                }
            }
            words[hash] = UInt64(number)
        }
        wordOfForm[token.hash] = number
        return number
    }
}
