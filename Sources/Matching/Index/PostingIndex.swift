import LabourMarket
import Taxonomies

/// An immutable index over postings, built by `PostingIndexBuilder` or mapped from a snapshot; exact top-k by `search`.
///
/// Terms of the impact index are skills and groups of skills. Because a required skill met only through its group
/// counts the same for every skill of the group, a posting's weight per group is summed once. Rows lie in runs of the
/// same occupations: what nearness of occupations adds to a score is the same for a whole run, and like work lies
/// together, so that a search leaves most windows out.
public struct PostingIndex<ID: PostingID>: Sendable {
    /// What it scores with.
    public let model: ScoringModel
    let rows: PostingRows
    let facets: PostingFacets
    let names: PostingNames<ID>
    let impacts: ImpactIndex
    let runs: RowRuns
    /// Ordinals of the occupations of each run.
    let runOccupations: [[Int32]]
    let searchers: SearcherPool

    init(_ impacts: ImpactIndex, _ model: ScoringModel) throws {
        let memory = impacts.memory
        let runCount = memory.byteCount(.runEnds) / MemoryLayout<UInt32>.stride
        self.model = model
        self.impacts = impacts
        rows = PostingRows(memory)
        facets = try PostingFacets(memory, rowCount: impacts.rowCount)
        names = PostingNames(memory, count: impacts.rowCount)
        let ends = UnsafeBufferPointer<UInt32>(start: memory.pointer(.runEnds), count: runCount)
        runs = RowRuns(ends: ends.map(Int.init))
        let starts: UnsafePointer<UInt32> = memory.pointer(.runOccupationStarts)
        let occupations: UnsafePointer<Int32> = memory.pointer(.runOccupations)
        runOccupations = (0..<runCount).map { run in (starts[run]..<starts[run + 1]).map { occupations[Int($0)] } }
        searchers = SearcherPool(impacts, runs)
    }

    /// Number of entries.
    public var count: Int { impacts.rowCount }

    /// The entry with this id, with the requirements that the taxonomy knows.
    public func posting(_ id: ID) -> Posting<ID>? { names.row(id).map { posting(row: $0, id) } }

    private func posting(row: Int, _ id: ID) -> Posting<ID> {
        Posting(
            id: id,
            requirements: rows[row].map { PostingRows.requirement($0, model.taxonomy) },
            occupations: runOccupations[runs.run(at: row)].map { model.taxonomy.occupations[Int($0)].id },
            sections: facets.sections[row],
            terms: facets.terms(row)
        )
    }

    /// What a row asks for, ready to be scored.
    func demand(_ row: Int) -> Demand {
        Demand(packed: rows[row], occupations: runOccupations[runs.run(at: row)], model)
    }
}
