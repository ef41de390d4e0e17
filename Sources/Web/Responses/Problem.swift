import HTTPTypes
import Hummingbird

/// A problem as RFC 9457 has it, thrown by a route and sent as `application/problem+json`.
struct Problem: Error, Sendable {
    /// What a client can tell problems apart by; the last part of `type`.
    enum Kind: String, Sendable {
        case badParameter = "bad-parameter"
        case bodyTooLarge = "body-too-large"
        case bodyTooSlow = "body-too-slow"
        case internalError = "internal-error"
        case malformedBody = "malformed-body"
        case methodNotAllowed = "method-not-allowed"
        case noTaxonomy = "no-taxonomy"
        case notFound = "not-found"
        case rejectedVacancy = "rejected-vacancy"
        case unknownName = "unknown-name"
        case unknownParameter = "unknown-parameter"
        case unknownPlace = "unknown-place"
        case unsupportedMediaType = "unsupported-media-type"
    }

    /// A member beside the standard ones.
    enum Extension: Sendable, Encodable {
        case text(String)
        case texts([String])
        case findings([Finding])
        case names([UnknownName])

        func encode(to encoder: any Encoder) throws {
            switch self {
            case .text(let text): try text.encode(to: encoder)
            case .texts(let texts): try texts.encode(to: encoder)
            case .findings(let findings): try findings.encode(to: encoder)
            case .names(let names): try names.encode(to: encoder)
            }
        }
    }

    /// One thing that is wrong with what was sent.
    struct Finding: Sendable, Encodable {
        let field: String?
        let expected: String
        let found: String
    }

    /// A name the taxonomy does not hold, and the nearest that it does.
    struct UnknownName: Sendable, Encodable {
        let kind: String
        let name: String
        let suggestions: [String]
    }

    let kind: Kind
    let status: HTTPResponse.Status
    let title: String
    let detail: String
    var extensions: [String: Extension] = [:]
    var headers: HTTPFields = [:]

    init(_ kind: Kind, _ status: HTTPResponse.Status, _ title: String, _ detail: String) {
        self.kind = kind
        self.status = status
        self.title = title
        self.detail = detail
    }

    func with(_ name: String, _ value: Extension) -> Problem {
        var copy = self
        copy.extensions[name] = value
        return copy
    }
}

extension Problem {
    /// The answer; `instance` names this one occurrence, as the log does.
    func response(requestID: String) throws -> Response {
        var response = try Response(json: Document(problem: self, requestID: requestID), status: status)
        response.headers[.contentType] = "application/problem+json"
        response.headers.append(contentsOf: headers)
        return response
    }

    private struct Document: Encodable {
        let problem: Problem
        let requestID: String

        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: Member.self)
            try container.encode("urn:nyvej:problem:\(problem.kind.rawValue)", forKey: Member("type"))
            try container.encode(problem.title, forKey: Member("title"))
            try container.encode(problem.status.code, forKey: Member("status"))
            try container.encode(problem.detail, forKey: Member("detail"))
            try container.encode("urn:nyvej:request:\(requestID)", forKey: Member("instance"))
            for (name, value) in problem.extensions { try container.encode(value, forKey: Member(name)) }
        }
    }

    private struct Member: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }

        init(_ name: String) {
            stringValue = name
        }

        init?(stringValue: String) {
            self.stringValue = stringValue
        }

        init?(intValue: Int) { nil }
    }
}
