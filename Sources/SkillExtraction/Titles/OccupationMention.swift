public import Taxonomies

/// An occupation that a job title names.
public struct OccupationMention: Sendable, Hashable, Codable {
    /// The occupation.
    public var occupation: OccupationID
    /// How sure it is, in (0, 1]; `OccupationMentions` and `OccupationTitles` tell from what.
    public var confidence: Double
    /// What it was found by: the title's words (`OccupationMentions`) or the label they are like (`OccupationTitles`).
    public var label: String

    /// Makes a mention.
    public init(occupation: OccupationID, confidence: Double, label: String) {
        self.occupation = occupation
        self.confidence = confidence
        self.label = label
    }
}
