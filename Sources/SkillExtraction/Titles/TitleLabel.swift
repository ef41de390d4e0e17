/// A name under which a concept can be found by a job title.
public struct TitleLabel: Sendable, Hashable {
    /// What a label is to its concept; the lower is the surer.
    public enum Kind: UInt8, Sendable {
        /// The one name to show.
        case preferred
        /// Another name.
        case alternative
        /// A name that is searched only.
        case hidden
        /// The name of a group of occupations.
        case group
    }

    /// The name as published.
    public var text: String
    /// The concept's number; labels with one number are names of one concept.
    ///
    /// Numbers begin at 0 and leave no gaps.
    public var concept: Int
    /// What it is to its concept.
    public var kind: Kind

    /// Makes a label.
    public init(_ text: String, concept: Int, kind: Kind = .preferred) {
        self.text = text
        self.concept = concept
        self.kind = kind
    }
}
