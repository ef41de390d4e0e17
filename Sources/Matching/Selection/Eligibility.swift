public import LabourMarket

/// Whether something may be proposed at all, before any score: yes, no, or yes with questions.
public enum Eligibility: Sendable, Hashable {
    /// Every condition known on both sides is met; these are still to be asked.
    case eligible(toAsk: [Condition])
    /// A condition known on both sides is not met.
    case excluded(Condition)

    /// The conditions to ask about; nil when excluded.
    public var toAsk: [Condition]? {
        guard case .eligible(let toAsk) = self else { return nil }
        return toAsk
    }
}

/// How one condition comes out.
///
/// What neither side speaks of is met: there is nothing to ask.
enum ConditionVerdict {
    case met, unmet, unknown

    /// A demand of the work against what a person can do: only a demand made can be unmet.
    static func demand(_ demanded: Bool?, _ can: Bool?) -> ConditionVerdict {
        switch (demanded, can) {
        case (true, false): .unmet
        case (true, nil), (nil, false): .unknown
        default: .met
        }
    }

    /// A set demanded against a set held.
    ///
    /// Work that says nothing is asked about only when nothing is held.
    static func demand<Element: Hashable>(_ demanded: Set<Element>?, _ held: Set<Element>?) -> ConditionVerdict {
        switch (demanded, held) {
        case (nil, let held): held?.isEmpty ?? false ? .unknown : .met
        case (let demanded?, nil): demanded.isEmpty ? .met : .unknown
        case (let demanded?, let held?): demanded.isSubset(of: held) ? .met : .unmet
        }
    }
}
