public import Foundation
public import Importing
public import LabourMarket
public import Storage

/// The built-in taxonomy, sample feed and sample jobseekers in a store of their own.
public struct Demo: Sendable {
    /// The store, in memory and gone with the process.
    public let store: Store
    /// How many vacancies the sample feeds brought.
    public let vacancies: Int
    /// Everything a search needs.
    public let snapshot: MatchSnapshot
    /// The sample jobseekers, in the file's order.
    public let jobseekers: [Jobseeker]

    /// Reads everything that is compiled into the binary.
    ///
    /// - Parameters:
    ///   - now: the time to record and to judge expiry by.
    ///   - diagnostic: takes what is wrong with single records.
    /// - Throws: what reading or storing throws.
    public init(now: Date, diagnostic: (Diagnostic) -> Void) throws {
        store = try Store.inMemory()
        try TaxonomyImport(into: store).runBuiltIn(now: now).diagnostics.forEach(diagnostic)
        vacancies = try Self.importFeeds(into: store, now: now, diagnostic)
        let people = try Self.sample("jobseekers.jsonl")
        var jobseekers: [Jobseeker] = []
        try JobseekerReader().read(people, jobseeker: { jobseekers.append($0) }, diagnostic: diagnostic)
        try store.save(jobseekers)
        self.jobseekers = jobseekers
        snapshot = try MatchSnapshot(store, on: CalendarDate(now), gazetteer: .builtIn())
    }

    /// Every sample feed, each in its own format, as one source.
    private static func importFeeds(
        into store: Store,
        now: Date,
        _ diagnostic: (Diagnostic) -> Void
    ) throws -> Int {
        var options = FeedImport.Options()
        options.source = "sample"
        var feeds = FeedImport(into: store, options)
        let seen = try BuiltInData.names.filter { $0.hasPrefix("samples/vacanc") }.reduce(0) { sum, name in
            let feed = try sample(String(name.dropFirst("samples/".count)))
            return try sum + feeds.read(feed, now: now, diagnostic: diagnostic).counts.seen
        }
        try feeds.finish(now: now)
        return seen
    }

    /// A file that the binary should hold but does not.
    public struct MissingSample: Error, Sendable, Hashable {
        /// The file.
        public let name: String
    }

    private static func sample(_ name: String) throws -> ByteReader {
        guard let bytes = BuiltInData.bytes("samples/\(name)") else { throw MissingSample(name: name) }
        return ByteReader(bytes: bytes, name: "samples/\(name)")
    }
}
