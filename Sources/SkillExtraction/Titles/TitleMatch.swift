/// A concept that a title may mean.
public struct TitleMatch: Sendable, Hashable {
    /// The concept's number.
    public var concept: Int
    /// Position of the label that matched best among the labels given.
    public var label: Int
    /// How like the title and the label are: 0 for nothing, about 1 for the label itself.
    public var score: Double

    /// Makes a match.
    public init(concept: Int, label: Int, score: Double) {
        self.concept = concept
        self.label = label
        self.score = score
    }
}
