public import Foundation
import Importing
import LabourMarket
public import Storage
import Taxonomies

/// One vacancy submitted by an employer: read, understood, stored, and matchable at once.
///
/// An actor, because what reads the texts is prepared once per taxonomy and kept, and because submissions wait their
/// turn here rather than on a thread.
public actor VacancySubmission {
    /// A submission that was not taken, and everything that is wrong with it.
    public struct Rejected: Error, Sendable, Hashable {
        /// One thing that is wrong.
        public struct Problem: Sendable, Hashable, Encodable {
            /// The member of the JSON, where it is known.
            public let field: String?
            /// What was expected.
            public let expected: String
            /// What was found, never an ad's text.
            public let found: String
        }

        /// At least one.
        public let problems: [Problem]
    }

    /// What became of a submission.
    public struct Outcome: Sendable {
        /// The vacancy as it is stored now.
        public let stored: StoredVacancy
        /// False where a vacancy of the same source and id was there before.
        public let isNew: Bool
    }

    private let matches: MatchService
    private let renewalFailed: @Sendable (any Error) -> Void
    private var prepared: (taxonomy: StoredTaxonomy.ID, understanding: VacancyUnderstanding)?
    private var unlinked: Set<VacancyID> = []
    private var linking: Task<Void, Never>?

    /// Takes submissions into the store of a service.
    ///
    /// - Parameters:
    ///   - matches: whose index is renewed.
    ///   - renewalFailed: told when it could not be; the vacancy is stored all the same.
    public init(to matches: MatchService, renewalFailed: @escaping @Sendable (any Error) -> Void = { _ in }) {
        self.matches = matches
        self.renewalFailed = renewalFailed
    }

    /// Takes one vacancy in the project's own JSON (`FeedDialect.nyvej`, with `source` beside its fields).
    ///
    /// Stricter than a feed: what a feed's reader would drop or pass over is a reason to refuse here, since the one who
    /// can mend it is waiting for the answer. The same source and id replace what was submitted before.
    /// - Returns: the vacancy as stored, and whether it is new.
    /// - Throws: `Rejected`, nothing is stored then; or the store's errors.
    public func submit(_ json: [UInt8], now: Date) async throws -> Outcome {
        let vacancy = try understood(SubmittedVacancy(json).read())
        let store = matches.store
        let run = try store.beginImport(source: vacancy.id.source, path: "submission", format: "nyvej", at: now)
        let counts = try store.write([vacancy], seenIn: run)
        try store.finishImport(run, rejected: 0, at: now)
        guard let stored = try store.vacancy(vacancy.id) else {
            throw Store.Failure.damaged(table: "vacancy", row: nil)
        }
        if counts.unchanged == 0 {
            try await matches.update([vacancy.id], now: now)
            linkInBackground(vacancy.id, now: now)
        }
        return Outcome(stored: stored, isNew: counts.added == 1)
    }

    /// Waits until every vacancy submitted so far has been compared with the others.
    public func settled() async {
        while let linking { await linking.value }
    }

    private func understood(_ vacancy: Vacancy) throws -> Vacancy {
        guard let active = try matches.store.activeTaxonomy() else { return vacancy }
        var understanding: VacancyUnderstanding
        if let prepared, prepared.taxonomy == active.id {
            understanding = prepared.understanding
        } else {
            understanding = VacancyUnderstanding(try matches.store.loadTaxonomy(active.id))
        }
        prepared = nil
        let understood = understanding.understand(vacancy)
        prepared = (active.id, understanding)
        return understood
    }

    /// One linking at a time: what is submitted while one runs is taken by the next, all together.
    ///
    /// A vacancy that turns out to repeat another leaves the shortlists again.
    private func linkInBackground(_ id: VacancyID, now: Date) {
        unlinked.insert(id)
        guard linking == nil else { return }
        linking = Task {
            defer { linking = nil }
            while !unlinked.isEmpty {
                let ids = unlinked.sorted()
                unlinked = []
                do {
                    let store = matches.store
                    try await Task.detached { _ = try store.linkDuplicates(on: CalendarDate(now)) }.value
                    try await matches.update(ids, now: now)
                } catch {
                    renewalFailed(error)
                }
            }
        }
    }
}
