import Foundation

/// The weights of phrase matching.
///
/// Chosen on the HOUSE and TECH validation sentences together and on sentences made of alternative labels left out of
/// the index; all are flat around their values, and therefore round.
enum PhraseWeights {
    /// What an optional need counts beside an essential one.
    static let optionalNeed = 0.5
    /// By how much the logarithm of the occupations that need a skill raises it.
    static let need = 0.1
    /// What a word is worth that ads use around any skill (*experience*, *strong*): the words of the requirement cues.
    static let cueWord: Float = 0.4
    /// What a synonym is worth beside the word itself, at most.
    static let substitute: Float = 0.6
    /// What a word is worth that has only its root in common with the label's (*undervisning*, *undervise*).
    static let family: Float = 0.8
    /// What a part of a compound is worth beside the word by itself.
    static let compound: Float = 0.8
    /// What an alternative label is worth beside the preferred one.
    static let alternative: Float = 0.85
    /// By how much each word between two words of a phrase weakens the second, past `near`.
    static let distance: Float = 0.2
    /// So many words apart, two words of a phrase still stand together; in a longer phrase, as many as it has.
    static let near = 2
    /// What a label gains when all its words are there.
    static let whole: Float = 0.3
    /// The share of a skill's score that hangs on how much of its preferred label is there.
    static let name: Float = 0.4
    /// By how much the likeness of the sentence to all labels of a skill raises it.
    static let profile: Float = 2
    /// What a skill loses whose words have all been explained by a better one.
    static let repeated: Float = 0.3
    /// The score at which a skill is as likely meant as not, in weights of a word that one skill has.
    ///
    /// Such a word weighs the logarithm of the number of skills, so that small taxonomies score lower.
    static let even: Float = 1.9

    /// What a label scores by itself, of whose words so much weight is found.
    static func base(_ found: Float, of label: PhraseIndex.Label) -> Float {
        let isWhole = found >= label.weight * 0.999
        return found * found * label.factor * (isWhole ? 1 + whole : 1 as Float)
    }

    /// The most a label can score, of whose words so much weight is found, and a trifle for sums in another order.
    static func bound(_ found: Float, of label: PhraseIndex.Label) -> Float {
        base(found, of: label) * (1 + profile) * 1.001
    }

    static func logarithm(_ value: Double) -> Double { log(value) }
}
