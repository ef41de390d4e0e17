public import Foundation
import LabourMarket
public import Storage
import Taxonomies

/// Reads every open vacancy anew with the taxonomy in use, after another taxonomy was put in use.
public struct VacancyRereading {
    private let store: Store

    /// Rereads the vacancies of a store.
    public init(of store: Store) {
        self.store = store
    }

    /// Rereads all of them, a batch at a time; what was reread before an interruption stays.
    ///
    /// - Parameters:
    ///   - now: the time to record.
    ///   - progress: told how many of how many are done, after every batch.
    /// - Returns: how many were reread.
    /// - Throws: the store's errors.
    @discardableResult
    public func run(now: Date, progress: (_ done: Int, _ of: Int) -> Void = { _, _ in }) throws -> Int {
        let total = try store.vacancyCount(status: .open)
        guard total > 0 else { return 0 }
        var understanding = VacancyUnderstanding(try store.loadTaxonomy())
        var runs: [String: ImportRun.ID] = [:]
        var done = 0
        while case let page = try store.vacancies(limit: Self.batchSize, offset: done, status: .open), !page.isEmpty {
            for (source, stored) in Dictionary(grouping: page, by: \.id.source).sorted(by: { $0.key < $1.key }) {
                let run = try runs[source] ?? store.beginImport(source: source, path: "", format: "reread", at: now)
                runs[source] = run
                try store.write(stored.map { understanding.understand($0.vacancy) }, seenIn: run)
            }
            done += page.count
            progress(done, total)
        }
        for run in runs.values { try store.finishImport(run, rejected: 0, at: now) }
        return done
    }

    private static let batchSize = 500
}
