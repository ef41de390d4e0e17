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
        let demands = sorted.map { Demand($0.requirements, $0.occupations, model) }
        var groups: [[(term: Int, weight: Float)]] = []
        for demand in demands {
            var byGroup: [Int: Float] = [:]
            for part in demand.parts {
                byGroup[Int(model.relatedness.group[part.skill]), default: 0] += Float(part.share)
            }
            groups.append(byGroup.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
        }
        let skills = demands.map { $0.parts.map { (term: $0.skill, weight: Float($0.share)) } }
        return PostingIndex(
            model: model,
            postings: sorted,
            demands: demands,
            skillLists: TermLists(skills, termCount: model.taxonomy.skills.count),
            groupLists: TermLists(groups, termCount: model.relatedness.groupCount)
        )
    }
}
