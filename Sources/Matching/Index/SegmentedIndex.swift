import LabourMarket

/// An index that takes changes at once: a large immutable segment, a small one of what is new, and marks on what has
/// gone.
///
/// A value: a change makes another, and who searches the old one goes on undisturbed. The small segment is built anew
/// with each change, which takes milliseconds as long as it is small; when it is not, `needsCompaction` says so.
public struct SegmentedIndex<ID: PostingID>: Sendable {
    /// The large segment.
    public let base: PostingIndex<ID>
    /// Rows of `base` that have gone or are in `fresh` in a newer form.
    private var removed: RowSet
    private var recent: [ID: Posting<ID>] = [:]
    private var fresh: PostingIndex<ID>?

    /// An index without changes.
    public init(_ base: PostingIndex<ID>) {
        self.base = base
        removed = RowSet(rowCount: base.count, all: false)
    }

    /// More changes than this, and each costs noticeably.
    private static var limit: Int { 4096 }

    /// Whether it is time to build one segment of everything, by `PostingIndexBuilder`, beside those who search.
    public var needsCompaction: Bool { recent.count > Self.limit }

    /// Number of entries.
    public var count: Int { base.count - removed.count + recent.count }

    /// The entry with this id.
    public func posting(_ id: ID) -> Posting<ID>? {
        if let posting = recent[id] { return posting }
        guard let row = base.names.row(id), !removed.contains(row) else { return nil }
        return base.posting(id)
    }

    /// The index with some entries new or changed, and others gone.
    ///
    /// - Throws: `SectionedMemory.Failure` when there is not enough memory.
    public func applying(_ changed: [Posting<ID>], gone: [ID] = []) throws -> SegmentedIndex {
        var next = self
        for id in changed.map(\.id) + gone {
            if let row = base.names.row(id) { next.removed.insert(row) }
            next.recent[id] = nil
        }
        for posting in changed { next.recent[posting.id] = posting }
        var builder = PostingIndexBuilder<ID>(base.model)
        for posting in next.recent.values { builder.add(posting) }
        next.fresh = next.recent.isEmpty ? nil : try builder.build()
        return next
    }

    /// The best `limit` candidates with a score above zero: exactly those that scoring every candidate would give.
    public func search(_ background: Background, among candidates: CandidateSet, limit: Int) -> SearchResult<ID> {
        guard limit > 0, background.missing.isEmpty else { return SearchResult(hits: [], eligible: 0) }
        let scorers = Scorers(background, base.model)
        var eligible = 0
        var ranked: [(found: PostingIndex<ID>.Ranked, segment: PostingIndex<ID>)] = []
        for (segment, removed) in segments {
            let allowed = segment.allowed(candidates, removed: removed)
            eligible += allowed.count
            ranked += segment.rank(scorers.likely, allowed: allowed, limit: limit).map { ($0, segment) }
        }
        ranked.sort { ($1.found.likely, $0.found.id) < ($0.found.likely, $1.found.id) }
        let hits = ranked.prefix(limit).map { $0.segment.hit(row: $0.found.row, $0.found.id, scorers, candidates) }
        return SearchResult(hits: hits, eligible: eligible)
    }

    /// The segments with what is no longer in them.
    var segments: [(index: PostingIndex<ID>, removed: RowSet?)] {
        [(base, removed)] + (fresh.map { [($0, nil)] } ?? [])
    }
}
