import LabourMarket
import Taxonomies

/// Gathers postings in any order and hands out an immutable `PostingIndex`.
public struct PostingIndexBuilder<ID: Hashable & Comparable & Sendable>: Sendable {
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

    /// The index over all entries.
    public func build() -> PostingIndex<ID> {
        let sorted = postings.values.sorted { $0.id < $1.id }
        var skills: [[(term: Int, weight: Float)]] = []
        var groups: [[(term: Int, weight: Float)]] = []
        var occupationStarts: [Int32] = [0]
        var occupations: [Int32] = []
        for posting in sorted {
            let weighted = PairScorer.normalised(posting.requirements, model)
            skills.append(weighted.map { ($0.skill, Float($0.weight)) })
            var byGroup: [Int: Float] = [:]
            for entry in weighted {
                byGroup[Int(model.relatedness.group[entry.skill]), default: 0] += Float(entry.weight)
            }
            groups.append(byGroup.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
            occupations += posting.occupations.compactMap(model.taxonomy.ordinal).map(Int32.init)
            occupationStarts.append(Int32(occupations.count))
        }
        return PostingIndex(
            model: model,
            postings: sorted,
            skillLists: TermLists(skills, termCount: model.taxonomy.skills.count),
            groupLists: TermLists(groups, termCount: model.relatedness.groupCount),
            occupationStarts: occupationStarts,
            occupations: occupations
        )
    }
}
