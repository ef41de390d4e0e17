/// What each part of a title's likeness to a label counts; a group of three letters of a word's stem counts 1.
///
/// Chosen on the Swedish, Norwegian and English sets of `evaluate titles` together, one value for all languages; its
/// `--ablation` prints what each adds.
public struct TitleWeights: Sendable, Hashable {
    /// A stem as a whole, and all of a part of a compound, against a group of letters.
    public var whole = 0.7
    /// Words behind a comma, bracket or dash, or behind one that leads on to place, task or employer.
    public var behind = 0.8
    /// Words that say how high, how long or for whom, not what: *senior*, *vikar*.
    public var level = 0.5
    /// A part of a title that stands beside others by a slash or *and*, against the whole title.
    public var beside = 0.6
    /// A label that is not the preferred one.
    public var alternative = 0.95
    /// The name of a group of occupations.
    public var group = 0.85
    /// What a group gets of the score of its likest member.
    public var fromMember = 0.9
    /// What a member gets of its group's score, added to its own.
    public var fromGroup = 0.05

    /// The weights in use.
    public init() {}
}
