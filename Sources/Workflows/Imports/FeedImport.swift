public import Foundation
public import Importing
import LabourMarket
public import Storage
import Taxonomies

/// Reads vacancy feeds from end to end: file to vacancies, skills added, written in batches as it goes.
///
///     var feeds = FeedImport(into: store)
///     for path in paths { try feeds.read(ByteReader(path: path), now: now, diagnostic: show) }
///     try feeds.finish(now: now)
///
/// What is dear is done once for all feeds: the taxonomy is loaded for the first, duplicates are linked after the
/// last. What was written before an interruption stays; running it again passes over what is unchanged and completes
/// it.
public struct FeedImport {
    /// How to read and what to do with it.
    public struct Options: Sendable {
        /// The feed's format; found by looking when nil.
        public var format: FeedFormat?
        /// The source's name; the file's name without its endings when nil.
        public var source: String?
        /// Close the source's vacancies that the feed no longer has.
        public var snapshot = false
        /// With `snapshot`: close them however small the feed is, and though rejected records might be among them.
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
        /// Rejected records whose id could not be read.
        public var unidentified = 0
        /// Vacancies that a snapshot does not list and that were left open, because any of them might be one of the
        /// unidentified records.
        public var withheld = 0
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
    private var understanding: VacancyUnderstanding?

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
    @discardableResult
    public mutating func read(
        _ bytes: ByteReader,
        now: Date,
        diagnostic: (Diagnostic) -> Void,
        progress: (Progress) -> Void = { _ in }
    ) throws -> Outcome {
        try prepare()
        var outcome = Outcome()
        outcome.source = options.source ?? FeedReader.source(of: bytes.name)
        let run = try begin(outcome.source, bytes.name, now)
        var batch: [Vacancy] = []
        var refused: Set<String> = []
        func flush() throws {
            if let run {
                outcome.counts += try store.write(batch, seenIn: run)
            } else {
                outcome.counts.added += batch.count
            }
            batch.removeAll(keepingCapacity: true)
            progress(Progress(vacancies: outcome.counts.seen, position: bytes.position, size: bytes.size))
        }
        try FeedReader(format: options.format, source: outcome.source).read(
            bytes,
            vacancy: { vacancy in
                batch.append(understanding?.understand(vacancy) ?? vacancy)
                if batch.count == Self.batchSize { try flush() }
            },
            diagnostic: {
                if $0.severity == .rejected {
                    outcome.rejected += 1
                    if let id = $0.record { refused.insert(id) } else { outcome.unidentified += 1 }
                }
                diagnostic($0)
            }
        )
        try flush()
        guard let run else { return outcome }
        try store.finishImport(run, rejected: outcome.rejected, at: now)
        if options.snapshot { try close(run, refused, now, &outcome) }
        return outcome
    }

    /// Links the ads that several feeds repeat, after the last one.
    ///
    /// - Parameter now: the time whose day decides which are open.
    /// - Returns: how many vacancies of the whole store repeat another now; 0 in a dry run.
    /// - Throws: the store's errors.
    @discardableResult
    public func finish(now: Date) throws -> Int {
        options.dryRun ? 0 : try store.linkDuplicates(on: CalendarDate(now))
    }

    private mutating func prepare() throws {
        guard options.understand, understanding == nil, let active = try store.activeTaxonomy() else { return }
        understanding = VacancyUnderstanding(try store.loadTaxonomy(active.id))
    }

    private func begin(_ source: String, _ path: String, _ now: Date) throws -> ImportRun.ID? {
        guard !options.dryRun else { return nil }
        let format = options.format?.dialect.name ?? "auto"
        return try store.beginImport(source: source, path: path, format: format, at: now)
    }

    /// Closes what the feed no longer lists.
    ///
    /// A record that was refused is listed all the same. Where its id could not be read, any vacancy that seems gone
    /// may be the one, and nothing is closed unless it is forced.
    private func close(_ run: ImportRun.ID, _ refused: Set<String>, _ now: Date, _ outcome: inout Outcome) throws {
        try store.keep(refused, seenIn: run)
        guard outcome.unidentified == 0 || options.force else {
            outcome.withheld = try store.missingCount(run: run)
            return
        }
        let day = CalendarDate(now)
        outcome.closed = try store.closeMissing(from: outcome.source, run: run, on: day, force: options.force)
    }

    /// Vacancies written at once: enough to share one wait for the disk, little enough to lose nothing much.
    private static let batchSize = 500
}
