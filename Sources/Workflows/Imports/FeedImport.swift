public import Foundation
public import Importing
import LabourMarket
public import Storage
import Taxonomies

/// Reads a vacancy feed from end to end: file to vacancies, skills added, written in batches as it goes.
///
/// What was written before an interruption stays; running it again passes over what is unchanged and completes it.
public struct FeedImport {
    /// How to read and what to do with it.
    public struct Options: Sendable {
        /// The feed's format; found by looking when nil.
        public var format: FeedFormat?
        /// The source's name; the file's name without its endings when nil.
        public var source: String?
        /// Close the source's vacancies that the feed no longer has.
        public var snapshot = false
        /// With `snapshot`: close them however small the feed is.
        public var force = false
        /// Read everything, write nothing.
        public var dryRun = false
        /// Find skills in the texts and occupations in the titles.
        public var understand = true

        /// The usual way.
        public init() {}
    }

    /// What an import did.
    public struct Outcome: Sendable {
        /// The source's name.
        public var source = ""
        /// Written, by what became of them; in a dry run all count as added.
        public var counts = ImportRun.Counts()
        /// Records refused.
        public var rejected = 0
        /// Vacancies closed because the feed no longer has them.
        public var closed = 0
        /// Vacancies linked to another as repeating it, in the whole store.
        public var duplicates = 0
    }

    /// How far an import has come.
    public struct Progress: Sendable {
        /// Vacancies taken so far.
        public let vacancies: Int
        /// Bytes of the file read so far.
        public let position: Int
        /// Bytes of the file, where it has a size.
        public let size: Int?
    }

    private let store: Store
    private let options: Options

    /// Imports into a store.
    public init(into store: Store, _ options: Options = Options()) {
        self.store = store
        self.options = options
    }

    /// Reads a feed to its end.
    ///
    /// - Parameters:
    ///   - bytes: the feed.
    ///   - now: the time to record; its day closes what is gone.
    ///   - diagnostic: takes what is wrong with single records.
    ///   - progress: told after every batch.
    /// - Returns: what was done.
    /// - Throws: what ends a run: a format not known, a file that cannot be read, the store's errors.
    public func run(
        _ bytes: ByteReader,
        now: Date,
        diagnostic: (Diagnostic) -> Void,
        progress: (Progress) -> Void = { _ in }
    ) throws -> Outcome {
        var outcome = Outcome()
        outcome.source = options.source ?? FeedReader.source(of: bytes.name)
        let reader = FeedReader(format: options.format, source: outcome.source)
        var understanding =
            options.understand
            ? try store.activeTaxonomy().map { _ in
                VacancyUnderstanding(try store.loadTaxonomy())
            } : nil
        let run =
            options.dryRun
            ? nil
            : try store.beginImport(
                source: outcome.source,
                path: bytes.name,
                format: options.format?.dialect.name ?? "auto",
                at: now
            )
        var batch: [Vacancy] = []
        func flush() throws {
            if let run {
                outcome.counts += try store.write(batch, seenIn: run)
            } else {
                outcome.counts.added += batch.count
            }
            batch.removeAll(keepingCapacity: true)
            progress(Progress(vacancies: outcome.counts.seen, position: bytes.position, size: bytes.size))
        }
        try reader.read(
            bytes,
            vacancy: { vacancy in
                batch.append(understanding?.understand(vacancy) ?? vacancy)
                if batch.count == Self.batchSize { try flush() }
            },
            diagnostic: {
                if $0.severity == .rejected { outcome.rejected += 1 }
                diagnostic($0)
            }
        )
        try flush()
        guard let run else { return outcome }
        try store.finishImport(run, rejected: outcome.rejected, at: now)
        let day = CalendarDate(now)
        if options.snapshot {
            outcome.closed = try store.closeMissing(from: outcome.source, run: run, on: day, force: options.force)
        }
        outcome.duplicates = try store.linkDuplicates(on: day)
        return outcome
    }

    /// Vacancies written at once: enough to share one wait for the disk, little enough to lose nothing much.
    private static let batchSize = 500
}
