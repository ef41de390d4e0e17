import Foundation
import LabourMarket
import Taxonomies

/// Gathers postings in any order and hands out an immutable `PostingIndex`.
public struct PostingIndexBuilder<ID: PostingID>: Sendable {
    private let model: ScoringModel
    private var postings: [ID: Posting<ID>] = [:]

    /// An empty builder.
    public init(_ model: ScoringModel) {
        self.model = model
    }

    /// Adds an entry; one with the same id added before gives way.
    public mutating func add(_ posting: Posting<ID>) {
        postings[posting.id] = posting
    }

    /// Takes an entry out again.
    public mutating func remove(_ id: ID) {
        postings[id] = nil
    }

    /// The index over all entries.
    ///
    /// - Throws: `SectionedMemory.Failure` when there is not enough memory.
    public func build() throws -> PostingIndex<ID> {
        let runs = runs()
        let sorted = runs.flatMap(\.postings)
        var terms = SparseRows()
        var rows = PackedRows()
        var facets = PostingFacets.Builder()
        for posting in sorted {
            let demand = Demand(posting.requirements, posting.occupations, model)
            terms.append(model.impactTerms(demand))
            rows.append(demand)
            facets.append(posting)
        }
        let ids = PackedNames(sorted.map(\.id))
        let values = try facets.values()
        let runOccupations = runs.flatMap(\.occupations)
        let further =
            rows.layout + facets.layout + ids.layout + [
                .init(.facetValues, values.count),
                .init(.runEnds, runs.count * 4),
                .init(.runOccupationStarts, (runs.count + 1) * 4),
                .init(.runOccupations, runOccupations.count * 4),
            ]
        let impacts = try ImpactIndexBuilder(windowSize: ImpactIndexBuilder.narrowWindow)
            .build(terms, termCount: model.impactTermCount, further: further)
        let memory = impacts.memory
        rows.fill(memory)
        facets.fill(memory)
        ids.fill(memory)
        memory.fill(.facetValues, Array(values))
        var ends: [UInt32] = []
        var starts: [UInt32] = [0]
        for run in runs {
            ends.append((ends.last ?? 0) + UInt32(run.postings.count))
            starts.append((starts.last ?? 0) + UInt32(run.occupations.count))
        }
        memory.fill(.runEnds, ends)
        memory.fill(.runOccupationStarts, starts)
        memory.fill(.runOccupations, runOccupations)
        return try PostingIndex(impacts, model)
    }

    /// Postings of the same occupations together, like occupations (by ISCO-08) near each other.
    private func runs() -> [(occupations: [Int32], postings: [Posting<ID>])] {
        var byOccupations: [[Int32]: [Posting<ID>]] = [:]
        for posting in postings.values {
            let occupations = posting.occupations.compactMap { model.taxonomy.ordinal(of: $0) }.map(Int32.init)
            byOccupations[occupations, default: []].append(posting)
        }
        return byOccupations.map { occupations, postings in
            (key: order(occupations), occupations: occupations, postings: postings.sorted { $0.id < $1.id })
        }.sorted { one, other in
            one.key == other.key
                ? one.occupations.lexicographicallyPrecedes(other.occupations) : one.key < other.key
        }.map { ($0.occupations, $0.postings) }
    }

    private func order(_ occupations: [Int32]) -> String {
        occupations.first.flatMap { model.taxonomy.occupations[Int($0)].isco?.description } ?? ""
    }
}

/// The requirements of rows, packed.
private struct PackedRows {
    private var starts: [UInt32] = [0]
    private var entries: [UInt32] = []

    mutating func append(_ demand: Demand) {
        for part in demand.parts { entries.append(PostingRows.pack(part.skill, part.requirement)) }
        starts.append(UInt32(entries.count))
    }

    var layout: [SectionedMemory.Section] {
        [.init(.rowStarts, starts.count * 4), .init(.rowEntries, entries.count * 4)]
    }

    func fill(_ memory: SectionedMemory) {
        memory.fill(.rowStarts, starts)
        memory.fill(.rowEntries, entries)
    }
}

/// The ids of rows, packed.
private struct PackedNames {
    private var starts: [UInt32] = [0]
    private var bytes: [UInt8] = []
    private let order: [UInt32]
    private var ranks: [UInt32]

    init<ID: PostingID>(_ ids: [ID]) {
        for id in ids {
            bytes.append(contentsOf: id.description.utf8)
            starts.append(UInt32(bytes.count))
        }
        order = ids.indices.sorted { ids[$0] < ids[$1] }.map(UInt32.init)
        ranks = Array(repeating: 0, count: ids.count)
        for (rank, row) in order.enumerated() { ranks[Int(row)] = UInt32(rank) }
    }

    var layout: [SectionedMemory.Section] {
        [
            .init(.idStarts, starts.count * 4), .init(.idBytes, bytes.count),
            .init(.idOrder, order.count * 4), .init(.idRanks, ranks.count * 4),
        ]
    }

    func fill(_ memory: SectionedMemory) {
        memory.fill(.idStarts, starts)
        memory.fill(.idBytes, bytes)
        memory.fill(.idOrder, order)
        memory.fill(.idRanks, ranks)
    }
}
