import HTTPTypes
import Hummingbird
import Taxonomies

extension Request {
    /// The language of labels: as asked for by parameter, else by header, else Danish.
    ///
    /// - Throws: a `Problem` for a parameter that names another than Danish or English.
    func language(_ fields: RequestFields) throws -> LanguageCode {
        guard let text = try fields.text("language") else { return acceptedLanguage ?? .danish }
        guard let language = Self.spoken.first(where: { $0.rawValue == text }) else {
            throw RequestFields.bad("language", "one of \(Self.spoken.map(\.rawValue).joined(separator: ", "))")
        }
        return language
    }

    /// The language of `Accept-Language` with the highest weight that is spoken here; the first named of equals.
    private var acceptedLanguage: LanguageCode? {
        var best: (language: LanguageCode, weight: Double)?
        for range in headers[.acceptLanguage]?.split(separator: ",") ?? [] {
            let parts = range.split(separator: ";").map { $0.filter { !$0.isWhitespace } }
            let language = LanguageCode(rawValue: parts.first ?? "")
            let weight = parts.dropFirst().first { $0.hasPrefix("q=") }.flatMap { Double($0.dropFirst(2)) } ?? 1
            guard Self.spoken.contains(language), weight > 0, weight > best?.weight ?? 0 else { continue }
            best = (language, weight)
        }
        return best?.language
    }

    private static let spoken: [LanguageCode] = [.danish, .english]
}
