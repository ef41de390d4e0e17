public import LabourMarket
public import Matching
public import Taxonomies

extension MatchSnapshot {
    /// Who asks for a shortlist, as a person stored or described on the spot.
    public struct Seeker: Sendable {
        /// What is scored by.
        public var background: Background
        /// What the person can and will take.
        public var limits: SearchLimits
        /// Where the person lives, if it is known.
        public var home: Location?

        /// Describes a seeker.
        public init(background: Background, limits: SearchLimits = SearchLimits(), home: Location? = nil) {
            self.background = background
            self.limits = limits
            self.home = home
        }
    }

    /// A stored jobseeker in the terms of this snapshot, and the names it does not know.
    public func seeker(_ jobseeker: Jobseeker) -> (seeker: Seeker, unknown: [ConceptLookup.Unknown]) {
        let known = JobseekerBackground(jobseeker, lookup)
        let seeker = Seeker(background: known.background, limits: jobseeker.limits, home: jobseeker.home)
        return (seeker, known.unknown)
    }

    /// The best vacancies for a seeker, of those that may be proposed: see `Explanation.Coverage.isProposal`.
    public func shortlist(_ seeker: Seeker, industry: IndustryFilter, limit: Int) -> Shortlist {
        let missing = seeker.background.missing
        guard missing.isEmpty else { return Shortlist(entries: [], missing: missing, eligible: 0, basis: basis) }
        let candidates = candidates(for: seeker, industry)
        var eligible = 0
        let hits = Proposals.best(limit) { limit in
            let found = index.search(seeker.background, among: candidates, limit: limit)
            eligible = found.eligible
            return found.hits
        }
        let entries = hits.map { hit in
            Shortlist.Entry(
                vacancy: hit.id,
                score: hit.score,
                explanation: hit.explanation,
                toAsk: hit.toAsk,
                typical: index.posting(hit.id).map { taxonomy.typicalQuestions($0, seeker.limits) } ?? []
            )
        }
        return Shortlist(entries: entries, eligible: eligible, basis: basis)
    }

    /// The single skills that would make most vacancies fit well for a seeker, if a course gave them.
    public func openings(_ seeker: Seeker, industry: IndustryFilter, limit: Int) -> [Opening] {
        let candidates = candidates(for: seeker, industry)
        return index.openings(seeker.background, among: candidates, threshold: FitBand.leastGood, limit: limit)
    }

    /// The best jobseekers for a vacancy, of those who agreed to be proposed; nil for a vacancy that is not open.
    ///
    /// The same eligibility and the same score as a shortlist, seen from the other side.
    public func candidates(
        for vacancy: VacancyID,
        among jobseekers: [Jobseeker],
        industry: IndustryFilter,
        limit: Int
    ) -> [Candidate]? {
        guard let offer = index.offer(vacancy) else { return nil }
        let willing = jobseekers.filter { $0.agreesToProposals == true }
        let ranked = willing.compactMap { jobseeker -> (seeker: Seeker, key: JobseekerKey, likely: Double)? in
            let seeker = seeker(jobseeker).seeker
            let likely = offer.likely(seeker.background, among: candidates(for: seeker, industry))
            return likely.map { (seeker, jobseeker.id, $0) }
        }
        // Lazily: only those who may come into the list are explained.
        let best = ranked.sorted { ($1.likely, $0.key) < ($0.likely, $1.key) }.lazy.compactMap { person in
            offer.score(person.seeker.background, among: candidates(for: person.seeker, industry)).map {
                let typical = taxonomy.typicalQuestions(offer.posting, person.seeker.limits)
                return Candidate(jobseeker: person.key, hit: $0, typical: typical)
            }
        }
        return Array(best.filter { $0.explanation.coverage.isProposal }.prefix(limit))
    }

    /// A jobseeker who could fill a vacancy.
    public struct Candidate: Sendable {
        /// Who.
        public let jobseeker: JobseekerKey
        /// How well the person fits.
        public let score: Score
        /// Why.
        public let explanation: Explanation
        /// Conditions to ask the person about.
        public let toAsk: [Condition]
        /// What is typical of the occupation while the ad is silent: to be asked too.
        public let typical: [TypicalCondition]

        init(jobseeker: JobseekerKey, hit: Hit<VacancyID>, typical: [TypicalCondition]) {
            self.jobseeker = jobseeker
            score = hit.score
            explanation = hit.explanation
            toAsk = hit.toAsk
            self.typical = typical
        }
    }

    private func candidates(for seeker: Seeker, _ industry: IndustryFilter) -> CandidateSet {
        CandidateSet(
            limits: seeker.limits,
            home: seeker.home.flatMap(gazetteer.coordinates),
            sections: seeker.background.sections,
            industry: industry
        )
    }
}
