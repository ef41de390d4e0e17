public import Foundation
public import LabourMarket
import Matching
public import Storage

/// Holds the snapshot in use and swaps in newer ones; searches run on the snapshot, outside the actor.
public actor MatchService {
    /// A newer snapshot was not taken.
    public struct ImplausibleSnapshot: Error, Sendable, Hashable {
        /// Vacancies in the one refused.
        public let vacancies: Int
        /// Vacancies in the one that stays in use.
        public let inUse: Int
    }

    /// The store it is made from.
    public nonisolated let store: Store
    private let gazetteer: Gazetteer
    private var snapshot: MatchSnapshot?
    private var isStale = false
    private var renewal: Task<Void, any Error>?
    /// Vacancies changed since a renewal began reading: it may have missed them.
    private var changedMeanwhile: Set<VacancyID> = []

    /// A service that has read nothing yet.
    public init(_ store: Store, gazetteer: Gazetteer) {
        self.store = store
        self.gazetteer = gazetteer
    }

    /// The snapshot in use; the first call builds it.
    ///
    /// - Throws: the store's errors.
    public func current(now: Date) throws -> MatchSnapshot {
        if let snapshot { return snapshot }
        let made = try MatchSnapshot(store, on: CalendarDate(now), gazetteer: gazetteer)
        snapshot = made
        return made
    }

    /// Takes some vacancies as the store has them now, new, changed or gone; searches know them from then on.
    ///
    /// Takes milliseconds; when changes have piled up, a renewal in the background makes one index of them all.
    /// - Throws: the store's errors.
    public func update(_ ids: [VacancyID], now: Date) throws {
        if renewal != nil { changedMeanwhile.formUnion(ids) }
        // Without a snapshot the first search reads them from the store.
        guard let snapshot else { return }
        let updated = try snapshot.updating(ids)
        self.snapshot = updated
        if updated.index.needsCompaction, renewal == nil { Task { try? await renew(now: now) } }
    }

    /// Builds anew from the store and swaps it in, unless it is implausibly small beside the one in use.
    ///
    /// - Throws: `ImplausibleSnapshot`, or the store's errors; the one in use stays.
    public func renew(now: Date) async throws {
        isStale = true
        if let renewal { return try await renewal.value }
        let task = Task { try await renewWhileStale(now: now) }
        renewal = task
        try await task.value
    }

    private func renewWhileStale(now: Date) async throws {
        // Cleared in the same turn that finds nothing stale, so that no later call waits for a task that has ended.
        defer { renewal = nil }
        while isStale {
            isStale = false
            changedMeanwhile = []
            let previous = snapshot
            let (store, gazetteer) = (store, gazetteer)
            let made = try await Task.detached {
                try MatchSnapshot(store, on: CalendarDate(now), gazetteer: gazetteer, previous: previous)
            }.value
            let inUse = previous?.index.count ?? 0
            // Half of a country's vacancies do not vanish between two readings; a broken import does that.
            guard made.index.count * 2 >= inUse || inUse < 100 else {
                throw ImplausibleSnapshot(vacancies: made.index.count, inUse: inUse)
            }
            snapshot = try made.updating(changedMeanwhile.sorted())
        }
    }
}
