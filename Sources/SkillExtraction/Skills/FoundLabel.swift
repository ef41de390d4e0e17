/// A label found in a text, with the rule that found it.
struct FoundLabel {
    /// Where, and which concepts it names.
    var match: LabelMatch
    /// How it was found.
    var rule: SkillMention.Rule
    /// How likely each of its concepts is meant.
    var confidence: Double

    /// A label that stands there.
    init(_ match: LabelMatch) {
        self.match = match
        rule = .label
        confidence = Self.confidence(match)
    }

    /// A label that another rule found.
    init(_ match: LabelMatch, _ rule: SkillMention.Rule, _ confidence: Double) {
        self.match = match
        self.rule = rule
        self.confidence = confidence
    }

    /// By kind of label, shared among the concepts it names; annotators of English ads agree with four of five preferred ones.
    static func confidence(_ match: LabelMatch) -> Double {
        let ofKind =
            switch match.kind {
            case .preferred: 0.8
            case .alternative: 0.5
            case .hidden: 0.45
            }
        return match.concepts.count > 1 ? ofKind * shared : ofKind
    }

    /// What a label is worth that names two concepts.
    private static let shared = 0.75
}
