public import Taxonomies

/// An occupation that a job title names.
public struct OccupationMention: Sendable, Hashable, Codable {
    /// The occupation.
    public var occupation: OccupationID
    /// How sure it is, in (0, 1]: an order rather than a probability; `OccupationMentions` tells from what.
    public var confidence: Double
    /// The words it was found by, as they stand in the title.
    public var label: String

    /// Makes a mention.
    public init(occupation: OccupationID, confidence: Double, label: String) {
        self.occupation = occupation
        self.confidence = confidence
        self.label = label
    }
}
