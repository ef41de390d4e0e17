public import LabourMarket
public import Taxonomies

/// The one thing not known of a person whose answer would change the order of a shortlist most: what to ask first.
public struct DecisiveUnknown: Sendable, Hashable {
    /// What can be asked.
    public enum Subject: Sendable, Hashable {
        /// Whether the person has a skill, now assumed from an occupation or missing.
        case skill(SkillID)
        /// Whether a condition of work suits.
        case condition(Condition)
    }

    /// What to ask about.
    public let subject: Subject
    /// Pairs of vacancies whose order a yes and a no would make different.
    public let pairs: Int
}

extension Shortlist {
    /// What to ask first: nil where no answer would change the order.
    ///
    /// Each answer is taken from the reasons alone, without scoring anew: a yes makes an assumed or missing skill a
    /// claimed one, a no takes away what it adds; a condition that does not suit puts a vacancy behind all others.
    public func decisiveUnknown(_ model: ScoringModel) -> DecisiveUnknown? {
        var effects: [DecisiveUnknown.Subject: [Int: Effect]] = [:]
        for (place, entry) in entries.enumerated() {
            for (subject, effect) in entry.effects(model.weights) {
                effects[subject, default: [:]][place, default: Effect()].add(effect)
            }
        }
        var touched = [Effect?](repeating: nil, count: entries.count)
        let unknowns = effects.map { subject, effects in
            for (place, effect) in effects { touched[place] = effect }
            defer { for place in effects.keys { touched[place] = nil } }
            return DecisiveUnknown(subject: subject, pairs: differingPairs(touched, at: effects.keys))
        }
        return unknowns.filter { $0.pairs > 0 }.min { ($1.pairs, $0.key) < ($0.pairs, $1.key) }
    }

    /// What a yes and a no change in one vacancy's score.
    fileprivate struct Effect {
        var yes = 0.0
        var no = 0.0

        mutating func add(_ other: Effect) {
            yes += other.yes
            no += other.no
        }
    }

    /// Pairs that an answer sets in another order; only those with a vacancy that it touches can be.
    private func differingPairs(_ touched: [Effect?], at places: some Sequence<Int>) -> Int {
        let untouched = Effect()
        var pairs = 0
        for place in places {
            // A pair touched on both sides is counted from its first.
            for other in touched.indices where other > place || (other < place && touched[other] == nil) {
                let (first, second) = (min(place, other), max(place, other))
                let (one, two) = (touched[first] ?? untouched, touched[second] ?? untouched)
                let yes = entries[first].score.likely + one.yes - entries[second].score.likely - two.yes
                let no = entries[first].score.likely + one.no - entries[second].score.likely - two.no
                // Both ruled out: no order between them. A tie is kept in the order of the list.
                if yes.isNaN || no.isNaN || (yes >= 0) == (no >= 0) { continue }
                pairs += 1
            }
        }
        return pairs
    }
}

extension Shortlist.Entry {
    fileprivate func effects(_ weights: ScoringWeights) -> [(DecisiveUnknown.Subject, Shortlist.Effect)] {
        let assumed = explanation.contributions.compactMap { contribution -> (SkillID, Shortlist.Effect)? in
            guard case .skill(let match) = contribution.ground, case .inferred = match.evidence else { return nil }
            let more = contribution.value * (weights.claimed / weights.strength(of: match.evidence) - 1)
            return (match.through, Shortlist.Effect(yes: more, no: -contribution.value))
        }
        let missing = explanation.gaps.map { gap in
            (gap.requirement.skill, Shortlist.Effect(yes: gap.value * weights.claimed, no: 0))
        }
        let conditions = toAsk.map { condition in
            (DecisiveUnknown.Subject.condition(condition), Shortlist.Effect(yes: 0, no: -.infinity))
        }
        return (assumed + missing).map { (.skill($0.0), $0.1) } + conditions
    }
}

extension DecisiveUnknown {
    /// Puts equals in a fixed order.
    fileprivate var key: String {
        switch subject {
        case .skill(let skill): skill.uri
        case .condition(let condition): condition.rawValue
        }
    }
}
