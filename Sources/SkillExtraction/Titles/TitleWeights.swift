/// What each part of a title's likeness to a label counts.
///
/// Chosen on the Swedish, Norwegian and English sets of `evaluate titles` together, one value for all languages; its
/// `--ablation` prints what each adds.
public struct TitleWeights: Sendable, Hashable {
    /// Groups of three letters of a word's stem.
    public var letters = 1.0
    /// The stem as a whole.
    public var stem = 0.6
    /// Each part of a compound, as a whole.
    public var part = 0.5
    /// Groups of three letters of each part of a compound.
    public var partLetters = 0.6
    /// The last part of a compound, which names the job, against the others.
    public var headPart = 1.2
    /// Words behind a comma, bracket or dash.
    public var behindComma = 0.8
    /// Words behind one that leads on to place, task or employer.
    public var behindLead = 0.6
    /// Words that say how high, how long or for whom, not what: *senior*, *vikar*.
    public var level = 0.2
    /// A title's words that are like no label's word.
    public var unknown = 0.7
    /// Below this likeness two words have nothing to do with each other.
    public var leastLikeness = 0.1
    /// So many of the words that a word is likest to are looked up, for speed.
    public var mostLikes = 16.0
    /// A part of a title that stands beside others by a slash.
    public var besideSlash = 0.8
    /// A part of a title that stands beside others by *and* or a comma.
    public var besideAnd = 0.6
    /// A label that is not the preferred one.
    public var alternative = 0.97
    /// A hidden label.
    public var hidden = 0.95
    /// The name of a group of occupations.
    public var group = 0.9
    /// What a group gets of the score of its likest member.
    public var fromMember = 0.9
    /// What a member gets of its group's score, added to its own.
    public var fromGroup = 0.03

    /// The weights in use.
    public init() {}
}
