public import Foundation
public import LabourMarket
import Matching
import Storage
public import Taxonomies

/// A shortlist as it is asked for, by names that still have to be found in the taxonomy in use.
public struct ShortlistRequest: Sendable {
    /// For whom.
    public enum Subject: Sendable {
        /// A jobseeker of the store.
        case jobseeker(JobseekerKey)
        /// A person described on the spot, of whom nothing is stored.
        case described(Description)
    }

    /// A person described on the spot.
    public struct Description: Sendable {
        /// Occupations held, the latest first: URIs, ISCO-08 codes or labels.
        public var occupations: [String] = []
        /// Skills the person says to have: URIs or labels.
        public var skills: [String] = []
        /// Where the person lives.
        public var home: Location?
        /// Farthest way to work as the crow flies.
        public var maximumKilometres: Double?

        /// A person of whom nothing is known.
        public init() {}
    }

    /// What keeps a shortlist from being made; the caller's to mend.
    public enum Failure: Error, Sendable, Hashable {
        /// No jobseeker has this key, which is not repeated here because it is personal.
        case unknownJobseeker
        /// Names the taxonomy in use does not hold.
        case unknownNames([ConceptLookup.Unknown])
        /// A home that is on no map at hand, so that no distance can be told.
        case unknownPlace
    }

    /// For whom.
    public var subject: Subject
    /// Which industries are looked at.
    public var industry: IndustryFilter
    /// Most entries.
    public var limit: Int
    /// The language of labels.
    public var language: LanguageCode
    /// How many single skills that would open most are told.
    public var openings = 0

    /// Asks for the best ten in other industries, in Danish, unless told otherwise.
    public init(
        for subject: Subject,
        industry: IndustryFilter = .other,
        limit: Int = 10,
        language: LanguageCode = .danish
    ) {
        self.subject = subject
        self.industry = industry
        self.limit = limit
        self.language = language
    }
}

extension MatchService {
    /// Makes a shortlist from the snapshot in use, outside the actor.
    ///
    /// Names unknown in a stored jobseeker are told in the document; in a description made on the spot they are errors,
    /// because whoever asks can mend them.
    /// - Throws: `ShortlistRequest.Failure`, or the store's errors.
    public nonisolated func shortlist(_ request: ShortlistRequest, now: Date) async throws -> ShortlistDocument {
        let snapshot = try await current(now: now)
        let (seeker, key, unknown) = try Self.seeker(request.subject, snapshot, store: store)
        let shortlist = snapshot.shortlist(seeker, industry: request.industry, limit: request.limit)
        return try ShortlistDocument(
            shortlist,
            snapshot,
            request.language,
            jobseeker: key,
            unknown: unknown,
            openings: snapshot.openings(seeker, industry: request.industry, limit: request.openings)
        )
    }

    private static func seeker(
        _ subject: ShortlistRequest.Subject,
        _ snapshot: MatchSnapshot,
        store: Store
    ) throws -> (MatchSnapshot.Seeker, JobseekerKey?, [ConceptLookup.Unknown]) {
        switch subject {
        case .jobseeker(let key):
            guard let jobseeker = try store.jobseeker(key) else { throw ShortlistRequest.Failure.unknownJobseeker }
            let (seeker, unknown) = snapshot.seeker(jobseeker)
            return (seeker, key, unknown)
        case .described(let description):
            let occupations = description.occupations.map { Jobseeker.HeldOccupation(occupation: $0) }
            let skills = description.skills.map { Jobseeker.HeldSkill(skill: $0) }
            let known = JobseekerBackground(occupations: occupations, skills: skills, snapshot.lookup)
            guard known.unknown.isEmpty else { throw ShortlistRequest.Failure.unknownNames(known.unknown) }
            var limits = SearchLimits()
            limits.maximumKilometres = description.maximumKilometres
            if let home = description.home, snapshot.gazetteer.coordinates(of: home) == nil {
                throw ShortlistRequest.Failure.unknownPlace
            }
            return (.init(background: known.background, limits: limits, home: description.home), nil, [])
        }
    }
}
