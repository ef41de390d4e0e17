public import Importing
import LabourMarket
public import Storage
import Taxonomies

/// Reads jobseekers from JSON lines and saves them; names unknown to the taxonomy are told, not dropped.
public struct JobseekerImport {
    /// What an import did.
    public struct Outcome: Sendable {
        /// Jobseekers saved (in a dry run: that would be).
        public var saved = 0
        /// Records refused.
        public var rejected = 0
    }

    private let store: Store

    /// Imports into a store.
    public init(into store: Store) {
        self.store = store
    }

    /// Reads a file to its end.
    ///
    /// - Parameters:
    ///   - bytes: JSON lines.
    ///   - dryRun: read everything, write nothing.
    ///   - diagnostic: takes what is wrong with single records.
    /// - Returns: what was done.
    /// - Throws: a file that cannot be read, the store's errors.
    public func run(_ bytes: ByteReader, dryRun: Bool = false, diagnostic: (Diagnostic) -> Void) throws -> Outcome {
        let lookup = try store.activeTaxonomy().map { _ in ConceptLookup(try store.loadTaxonomy()) }
        var outcome = Outcome()
        var batch: [Jobseeker] = []
        func flush() throws {
            if !dryRun { try store.save(batch) }
            outcome.saved += batch.count
            batch.removeAll(keepingCapacity: true)
        }
        try JobseekerReader().read(
            bytes,
            jobseeker: { jobseeker in
                for unknown in lookup.map({ JobseekerBackground(jobseeker, $0).unknown }) ?? [] {
                    diagnostic(Self.note(unknown, jobseeker, bytes.name))
                }
                batch.append(jobseeker)
                if batch.count == Self.batchSize { try flush() }
            },
            diagnostic: {
                if $0.severity == .rejected { outcome.rejected += 1 }
                diagnostic($0)
            }
        )
        try flush()
        return outcome
    }

    private static let batchSize = 500

    private static func note(
        _ unknown: ConceptLookup.Unknown,
        _ jobseeker: Jobseeker,
        _ source: String
    ) -> Diagnostic {
        let nearest = unknown.suggestions.isEmpty ? "" : " (nearest: \(unknown.suggestions.joined(separator: ", ")))"
        return Diagnostic(
            .dropped,
            source: source,
            line: nil,
            record: jobseeker.id.rawValue,
            expected: "a URI, code or label of the taxonomy in use",
            found: "unknown \(unknown.kind.rawValue)\(nearest)"
        )
    }
}
