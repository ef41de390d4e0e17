/// What the English stemmer takes too far: *manager*, *management* and *managing* have one stem, and so have *accountant*
/// and *accounting*.
///
/// What the Danish stemmer takes too far is told by `InflectionalEndings`.
enum EnglishForms {
    /// What a word's ending says it names.
    enum Naming: UInt64 {
        /// A thing, a deed, anything.
        case other
        /// Who or what does it (*manager*, *assistant*), or a form of a verb that ends so (*deliver*, *delivering*).
        case agent
        /// The doing as such (*management*).
        case action
    }

    /// How many words of a phrase fit into a signature.
    static let wordsInSignature = 32

    /// What a phrase's words name, two bits a word.
    static func signature(_ tokens: some Collection<Token>, in bytes: [UInt8]) -> UInt64 {
        var signature: UInt64 = 0
        for (place, token) in tokens.prefix(wordsInSignature).enumerated() {
            signature |= naming(bytes, token).rawValue << UInt64(2 * place)
        }
        return signature
    }

    /// What a word names.
    static func naming(_ bytes: [UInt8], _ token: Token) -> Naming {
        let isPlural =
            token.length > 3 && ends("s", bytes, token.start..<token.end)
            && !ends("ss", bytes, token.start..<token.end)
        let word = token.start..<(isPlural ? token.end - 1 : token.end)
        if actions.contains(where: { ends($0, bytes, word) }) { return .action }
        return agents.contains(where: { ends($0, bytes, word) }) ? .agent : .other
    }

    /// The hash of a word without its plural `s`, or nil for a word that has none; capitals (`IFRS`) have none.
    static func singular(_ token: Token, in bytes: [UInt8]) -> UInt64? {
        let word = token.start..<token.end
        guard word.count > 3, token.shape != .capitals else { return nil }
        guard ends("s", bytes, word), !ends("ss", bytes, word) else { return nil }
        return WordHash(token.folded(in: bytes).dropLast()).value
    }

    private static let agents: [StaticString] = ["er", "or", "ant", "ist", "ering", "ered", "oring", "ored"]
    private static let actions: [StaticString] = ["ment"]

    private static func ends(_ ending: StaticString, _ bytes: [UInt8], _ word: Range<Int>) -> Bool {
        guard word.count > ending.utf8CodeUnitCount else { return false }
        return ending.withUTF8Buffer { ending in
            zip(ending, bytes[(word.upperBound - ending.count)..<word.upperBound]).allSatisfy { $0 == $1 | 0x20 }
        }
    }
}
