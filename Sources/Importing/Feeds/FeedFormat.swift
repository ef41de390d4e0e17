public import Foundation

/// The format of a feed as a user names it: the dialect that says what its names mean.
///
/// The kind of file is always found by looking.
public struct FeedFormat: Sendable, Hashable {
    /// What ends a run before it begins.
    public enum Failure: Error, Sendable, Hashable {
        /// No format of this name; the names there are.
        case unknownName(String, known: [String])
        /// The file's beginning is like no known format; what it looks like, and the names there are.
        case notRecognised(file: String, looksLike: String, known: [String])
        /// The format is for another kind of file.
        case wrongKind(format: String, expected: FeedDialect.Container, file: String, looksLike: String)
        /// A user's mapping file that is none; where in it, and what is wrong.
        case badMapping(member: String, reason: String)
    }

    /// The table of names.
    public let dialect: FeedDialect

    /// The format that reads by this table.
    public init(_ dialect: FeedDialect) {
        self.dialect = dialect
    }

    /// The names a user can pick from.
    public static var names: [String] { FeedDialect.builtIn.map(\.name) }

    /// The built-in format of this name; throws a `Failure` that lists the names.
    public init(named name: String) throws {
        guard let dialect = FeedDialect.builtIn.first(where: { $0.name == name.lowercased() }) else {
            throw Failure.unknownName(name, known: Self.names)
        }
        self.dialect = dialect
    }

    /// A user's own mapping file; throws a `Failure` that says which member is wrong.
    public init(mapping json: Data) throws {
        do {
            dialect = try JSONDecoder().decode(FeedDialect.self, from: json)
        } catch let error as DecodingError {
            let (context, key): (DecodingError.Context, String?) =
                switch error {
                case .keyNotFound(let key, let context): (context, key.stringValue)
                case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context):
                    (context, nil)
                @unknown default: (DecodingError.Context(codingPath: [], debugDescription: "unreadable"), nil)
                }
            let path = context.codingPath.map(\.stringValue) + (key.map { [$0] } ?? [])
            throw Failure.badMapping(member: path.joined(separator: "."), reason: context.debugDescription)
        }
    }
}
