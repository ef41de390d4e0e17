import Foundation
import Hummingbird

/// The named values of a request, from its query or its JSON body, read strictly: nothing is passed over in silence.
struct RequestFields {
    private let values: [String: [String]]

    /// Reads a query; every name must be among the known ones.
    init(query: String?, known: [String]) throws {
        var values: [String: [String]] = [:]
        for pair in (query ?? "").split(separator: "&") {
            let halves = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = Self.decoded(halves.first ?? ""), let value = Self.decoded(halves.dropFirst().first ?? "")
            else {
                throw Problem(.badParameter, .badRequest, "Bad parameter", "The query holds a broken percent-escape.")
            }
            values[name, default: []].append(value)
        }
        try self.init(values, known: known)
    }

    /// Reads a JSON object whose members are texts, numbers, or arrays of these.
    init(json: [UInt8], known: [String]) throws {
        guard let members = try? JSONDecoder().decode([String: Value].self, from: Data(json)) else {
            throw Problem(
                .malformedBody,
                .badRequest,
                "Malformed body",
                "Expected a JSON object whose members are texts, numbers or arrays of these."
            )
        }
        try self.init(members.mapValues(\.texts), known: known)
    }

    private init(_ values: [String: [String]], known: [String]) throws {
        if let stranger = values.keys.sorted().first(where: { !known.contains($0) }) {
            throw Problem(
                .unknownParameter,
                .badRequest,
                "Unknown parameter",
                "There is no parameter “\(stranger)”; known are \(known.joined(separator: ", "))."
            ).with("parameter", .text(stranger)).with("known", .texts(known))
        }
        self.values = values
    }

    /// Whether a name was given at all.
    func holds(_ name: String) -> Bool { values[name] != nil }

    /// All values of a name, in order.
    func texts(_ name: String, atMost limit: Int) throws -> [String] {
        let texts = values[name] ?? []
        guard texts.count <= limit else { throw Self.bad(name, "at most \(limit) times") }
        for text in texts where !Self.isSound(text) { throw Self.bad(name, Self.soundText) }
        return texts
    }

    /// The one value of a name; nil where it was not given.
    func text(_ name: String) throws -> String? {
        guard let texts = values[name], let text = texts.first else { return nil }
        guard texts.count == 1 else { throw Self.bad(name, "once") }
        guard Self.isSound(text) else { throw Self.bad(name, Self.soundText) }
        return text
    }

    /// A whole number within a range.
    func integer(_ name: String, in range: ClosedRange<Int>) throws -> Int? {
        guard let text = try text(name) else { return nil }
        guard let number = Int(text), range.contains(number) else {
            throw Self.bad(name, "a whole number from \(range.lowerBound) to \(range.upperBound)")
        }
        return number
    }

    /// A number within a range.
    func number(_ name: String, in range: ClosedRange<Double>) throws -> Double? {
        guard let text = try text(name) else { return nil }
        guard let number = Double(text), range.contains(number) else {
            throw Self.bad(name, "a number from \(Int(range.lowerBound)) to \(Int(range.upperBound))")
        }
        return number
    }

    /// One of a set of words.
    func choice<Choice: RawRepresentable<String> & CaseIterable>(_ name: String, of type: Choice.Type) throws -> Choice?
    {
        guard let text = try text(name) else { return nil }
        guard let choice = Choice(rawValue: text) else {
            throw Self.bad(name, "one of \(type.allCases.map(\.rawValue).joined(separator: ", "))")
        }
        return choice
    }

    /// A problem with one parameter; its value, which may be personal, is not repeated.
    static func bad(_ name: String, _ expected: String) -> Problem {
        Problem(.badParameter, .badRequest, "Bad parameter", "Expected “\(name)” to be given as: \(expected).")
            .with("parameter", .text(name)).with("expected", .text(expected))
    }

    private static func isSound(_ text: String) -> Bool {
        !text.allSatisfy(\.isWhitespace) && text.utf8.count <= longest
    }

    /// Longest value; a taxonomy's longest labels and URIs stay far below.
    private static let longest = 500
    private static let soundText = "a text of 1 to \(longest) bytes"

    private static func decoded(_ text: Substring) -> String? {
        text.replacing("+", with: " ").removingPercentEncoding
    }
}

extension RequestFields {
    /// A member of a JSON body.
    private struct Value: Decodable {
        let texts: [String]

        init(from decoder: any Decoder) throws {
            if let array = try? [Scalar](from: decoder) {
                texts = array.map(\.text)
            } else {
                texts = [try Scalar(from: decoder).text]
            }
        }
    }

    private struct Scalar: Decodable {
        let text: String

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if let text = try? container.decode(String.self) {
                self.text = text
            } else if let whole = try? container.decode(Int.self) {
                text = String(whole)
            } else {
                text = String(try container.decode(Double.self))
            }
        }
    }
}
