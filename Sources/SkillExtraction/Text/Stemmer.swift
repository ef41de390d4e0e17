import CSnowball
import Taxonomies

/// A Snowball stemmer of one language.
///
/// A stemmer works in its own memory, so that it belongs to one thread at a time: it is no `Sendable`, and each
/// extractor has its own.
final class Stemmer {
    /// The languages that have one, by Snowball's name.
    private static let algorithms: [LanguageCode: String] = [
        .danish: "danish",
        .english: "english",
        .swedish: "swedish",
        LanguageCode(rawValue: "no"): "norwegian",
        LanguageCode(rawValue: "nb"): "norwegian",
        LanguageCode(rawValue: "nn"): "norwegian",
        LanguageCode(rawValue: "de"): "german",
        LanguageCode(rawValue: "fi"): "finnish",
    ]

    private let snowball: OpaquePointer?

    /// The language's stemmer; a language without one leaves words as they are.
    init(_ language: LanguageCode) {
        snowball = Stemmer.algorithms[language].flatMap { sb_stemmer_new($0, "UTF_8") }
    }

    deinit {
        if let snowball { sb_stemmer_delete(snowball) }
    }

    /// The stem of a word in lower case.
    func stem(_ word: [UInt8]) -> [UInt8] {
        guard let snowball, let stem = sb_stemmer_stem(snowball, word, Int32(clamping: word.count)) else { return word }
        return Array(UnsafeBufferPointer(start: stem, count: Int(sb_stemmer_length(snowball))))
    }
}
