public import LabourMarket

/// One hit of a search.
public struct Hit<ID: PostingID>: Sendable {
    /// What was found.
    public let id: ID
    /// How well it fits.
    public let score: Score
    /// Why; its contributions sum to `score.likely`.
    public let explanation: Explanation
    /// Conditions not known on one side or the other.
    public let toAsk: [Condition]
}

/// What a search gave.
public struct SearchResult<ID: PostingID>: Sendable {
    /// Best first; ties by id.
    public let hits: [Hit<ID>]
    /// Number of candidates that met every condition known.
    public let eligible: Int
}
