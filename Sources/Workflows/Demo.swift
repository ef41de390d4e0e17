public import Foundation
public import Importing
public import LabourMarket
public import Storage

/// The built-in taxonomy, sample feed and sample jobseekers in a store of their own.
public struct Demo: Sendable {
    /// The store, in memory and gone with the process.
    public let store: Store
    /// What was read from the sample feed.
    public let vacancies: FeedImport.Outcome
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
        var options = FeedImport.Options()
        options.source = "sample"
        vacancies = try FeedImport(into: store, options).run(
            Self.sample("vacancies.xml"),
            now: now,
            diagnostic: diagnostic
        )
        let people = try Self.sample("jobseekers.jsonl")
        var jobseekers: [Jobseeker] = []
        try JobseekerReader().read(people, jobseeker: { jobseekers.append($0) }, diagnostic: diagnostic)
        try store.save(jobseekers)
        self.jobseekers = jobseekers
        snapshot = try MatchSnapshot(store, on: CalendarDate(now), gazetteer: .builtIn())
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
