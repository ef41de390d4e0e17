public import LabourMarket
import Matching
import Taxonomies

/// What to ask a person first, labelled in a language: see `DecisiveUnknown`.
public struct QuestionDocument: Encodable, Sendable {
    /// URI of the skill asked about; absent for a condition.
    public let skill: String?
    /// Its label.
    public let label: String?
    /// The condition asked about; absent for a skill.
    public let condition: Condition?
    /// Pairs of vacancies in the list whose order hangs on the answer.
    public let pairs: Int

    init(_ unknown: DecisiveUnknown, _ taxonomy: Taxonomy, _ language: LanguageCode) {
        pairs = unknown.pairs
        switch unknown.subject {
        case .skill(let id):
            skill = id.uri
            label = taxonomy.skill(id)?.labels.preferred(in: language) ?? id.uri
            condition = nil
        case .condition(let asked):
            (skill, label, condition) = (nil, nil, asked)
        }
    }
}
