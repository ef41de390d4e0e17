public import LabourMarket
public import Taxonomies

/// The one place that decides what may be proposed to whom, on every path: shortlist, reverse, batch, API.
public struct CandidateSet: Sendable {
    private let limits: SearchLimits
    private let home: Location.Coordinates?
    private let sections: Set<NACESection>
    private let industry: IndustryFilter

    /// Candidates for one jobseeker.
    ///
    /// - Parameters:
    ///   - limits: what the jobseeker can and will take.
    ///   - home: where the jobseeker lives, if it could be found.
    ///   - sections: NACE sections the jobseeker comes from.
    ///   - industry: which industries are looked at.
    public init(
        limits: SearchLimits = SearchLimits(),
        home: Location.Coordinates? = nil,
        sections: Set<NACESection> = [],
        industry: IndustryFilter = .any
    ) {
        self.limits = limits
        self.home = home
        self.sections = sections
        self.industry = industry
    }

    /// Judges one posting.
    ///
    /// An unknown condition keeps it in and is named as to be asked.
    public func judge<ID>(_ posting: Posting<ID>) -> Eligibility { judge(posting.sections, posting.terms) }

    func judge<ID>(_ sections: Set<NACESection>, _ terms: Posting<ID>.Terms) -> Eligibility {
        let workplace = Workplace(coordinates: terms.coordinates, remote: terms.conditions.remote)
        var toAsk: [Condition] = []
        for (condition, verdict) in verdicts(sections: sections) + verdicts(workplace: workplace)
            + verdicts(hours: terms.hours) + verdicts(conditions: terms.conditions)
        {
            switch verdict {
            case .met: break
            case .unmet: return .excluded(condition)
            case .unknown: toAsk.append(condition)
            }
        }
        return .eligible(toAsk: toAsk)
    }

    /// Whether any of some verdicts rules a posting out.
    func excludes(_ verdicts: [(Condition, ConditionVerdict)]) -> Bool { verdicts.contains { $0.1 == .unmet } }

    // Each looks at one facet of a posting alone, so that an index can judge a value once for all rows that share it.

    func verdicts(sections: Set<NACESection>) -> [(Condition, ConditionVerdict)] {
        [(.industry, industryVerdict(sections))]
    }

    func verdicts(workplace: Workplace) -> [(Condition, ConditionVerdict)] {
        [(.commute, commute(workplace.coordinates, remote: workplace.remote))]
    }

    func verdicts(hours offered: WorkingHours?) -> [(Condition, ConditionVerdict)] { [(.hours, hours(offered))] }

    func verdicts(conditions work: WorkingConditions) -> [(Condition, ConditionVerdict)] {
        [
            (.shift, .demand(work.shift, limits.shift)),
            (.night, .demand(work.night, limits.night)),
            (.weekend, .demand(work.weekend, limits.weekend)),
            (.lifting, .demand(work.lifting, limits.lifting)),
            (.drivingLicence, .demand(work.drivingLicences, limits.drivingLicences)),
            (.language, .demand(work.languages, limits.languages)),
            (.remote, .demand(limits.remoteOnly ?? false, work.remote)),
        ]
    }

    private func industryVerdict(_ offered: Set<NACESection>) -> ConditionVerdict {
        if industry == .any { return .met }
        if sections.isEmpty || offered.isEmpty { return .unknown }
        return sections.isDisjoint(with: offered) == (industry == .other) ? .met : .unmet
    }

    private func commute(_ places: [Location.Coordinates], remote: Bool?) -> ConditionVerdict {
        if remote == true { return .met }
        guard let maximum = limits.maximumKilometres else { return .met }
        guard let home, !places.isEmpty else { return .unknown }
        return places.contains { $0.kilometres(to: home) <= maximum } ? .met : .unmet
    }

    private func hours(_ offered: WorkingHours?) -> ConditionVerdict {
        guard limits.minimumHours != nil || limits.maximumHours != nil else { return .met }
        // Full time is 37 hours in Denmark and most collective agreements; part time is anything below.
        let least = offered?.minimum ?? (offered?.partTime == true ? nil : offered?.fullTime == true ? 37 : nil)
        let most = offered?.maximum ?? (offered?.fullTime == true ? 37 : nil)
        if let wanted = limits.minimumHours, let most, most < wanted { return .unmet }
        if let able = limits.maximumHours, let least, least > able { return .unmet }
        return least == nil && most == nil ? .unknown : .met
    }
}
