/// The identity of a concept: its URI, typed by what kind of concept it names.
///
/// Two taxonomies that speak of the same URI speak of the same concept, so a `SkillID` stays valid across imports.
public struct ConceptID<Concept>: Hashable, Sendable, LosslessStringConvertible {
    /// The URI as published, for example `http://data.europa.eu/esco/skill/0005c151-5b5a-4a66-8aac-60e734beb1ab`.
    public let uri: String

    /// Names the concept with this URI; whether a taxonomy holds it is the taxonomy's to say.
    public init(_ uri: String) {
        self.uri = uri
    }

    /// The URI.
    public var description: String { uri }
}

extension ConceptID: Comparable {
    /// URIs in order of their UTF-8 bytes, so that every sorted output is the same on every machine.
    public static func < (left: Self, right: Self) -> Bool {
        left.uri.utf8.lexicographicallyPrecedes(right.uri.utf8)
    }
}

extension ConceptID: Codable {
    /// Reads the bare URI string.
    public init(from decoder: any Decoder) throws {
        uri = try decoder.singleValueContainer().decode(String.self)
    }

    /// Writes the bare URI string.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(uri)
    }
}

/// The identity of a skill or piece of knowledge.
public typealias SkillID = ConceptID<Skill>
/// The identity of an occupation.
public typealias OccupationID = ConceptID<Occupation>
/// The identity of a group of skills.
public typealias SkillGroupID = ConceptID<SkillGroup>
