import Taxonomies

/// Turns a word into its features: letters, stem, parts of a compound, each with its weight.
///
/// It stems, and so belongs to one thread at a time.
final class TitleWordReader {
    /// A feature by hash, and what it counts.
    typealias Feature = (hash: UInt64, weight: Float)

    /// None for English: it would make an account manager of an accounting manager, and the plural is all there is.
    private let stemmer: Stemmer?
    private let vocabulary: TitleVocabulary
    private let weights: TitleWeights
    /// Known once the labels' words are.
    var splitter: CompoundSplitter?

    init(language: LanguageCode, vocabulary: TitleVocabulary, weights: TitleWeights, splitter: CompoundSplitter?) {
        stemmer = language == .english ? nil : Stemmer(language)
        self.vocabulary = vocabulary
        self.weights = weights
        self.splitter = splitter
    }

    /// The stem of a word after its ending was made the common one (*-kvinde*, *-mænd*, an English plural).
    func stem(_ word: [UInt8]) -> [UInt8] {
        var word = word
        for (from, to) in vocabulary.endings where word.count >= from.count + 3 && word.suffix(from.count) == from[...]
        {
            word = word.dropLast(from.count) + to
            break
        }
        return stemmer?.stem(word) ?? word
    }

    /// The features of a word, each once, in order of their hashes.
    func features(of word: [UInt8]) -> [Feature] {
        var found: [Feature] = []
        add(stem(word), as: "W", 1, to: &found)
        for part in splitter?.parts(of: word, stem: { self.stem($0) }) ?? [] {
            add(stem(part), as: "P", weights.whole, to: &found)
        }
        return merged(found)
    }

    private func add(_ stem: [UInt8], as kind: Character, _ weight: Double, to found: inout [Feature]) {
        guard weight > 0 else { return }
        if weights.whole > 0 { found.append((hash(kind, stem), Float(weight * weights.whole))) }
        addLetters(of: stem, weight, to: &found)
    }

    /// Groups of three letters, the word's borders counted as letters.
    private func addLetters(of word: [UInt8], _ weight: Double, to found: inout [Feature]) {
        var letters: [UInt32] = [32]
        letters.append(contentsOf: String(decoding: word, as: UTF8.self).unicodeScalars.map(\.value))
        letters.append(32)
        for start in 0..<max(1, letters.count - 2) {
            var value = WordHash()
            for letter in letters[start..<min(start + 3, letters.count)] {
                value.add(UInt8(truncatingIfNeeded: letter))
                value.add(UInt8(truncatingIfNeeded: letter >> 8))
            }
            found.append((value.value, Float(weight)))
        }
    }

    private func hash(_ kind: Character, _ word: [UInt8]) -> UInt64 {
        var value = WordHash()
        for byte in String(kind).utf8 { value.add(byte) }
        value.add(0)
        for byte in word { value.add(byte) }
        return value.value
    }

    private func merged(_ features: [Feature]) -> [Feature] {
        var merged: [Feature] = []
        for feature in features.sorted(by: { $0.hash < $1.hash }) {
            if let last = merged.indices.last, merged[last].hash == feature.hash {
                merged[last].weight += feature.weight
            } else {
                merged.append(feature)
            }
        }
        return merged
    }
}
