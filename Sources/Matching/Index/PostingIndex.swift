import LabourMarket
import Taxonomies

/// An immutable inverted index over postings.
///
/// Made by `PostingIndexBuilder`; exact top-k by `search`.
///
/// Terms are skills and groups of skills. Because a required skill met only through its group counts the same for
/// every skill of the group, a posting's weight per group is summed once, and a search touches one list per held
/// skill, neighbour and group.
public struct PostingIndex<ID: Hashable & Comparable & Sendable>: Sendable {
    /// What it scores with.
    public let model: ScoringModel
    /// The entries, in order of id.
    public let postings: [Posting<ID>]

    let skillLists: TermLists
    let groupLists: TermLists
    /// What each posting asks for, as numbers.
    let demands: [Demand]
    private let ordinals: [ID: Int]

    init(
        model: ScoringModel,
        postings: [Posting<ID>],
        demands: [Demand],
        skillLists: TermLists,
        groupLists: TermLists
    ) {
        self.model = model
        self.postings = postings
        self.demands = demands
        self.skillLists = skillLists
        self.groupLists = groupLists
        ordinals = Dictionary(uniqueKeysWithValues: postings.enumerated().map { ($1.id, $0) })
    }

    /// The entry with this id.
    public func posting(_ id: ID) -> Posting<ID>? { ordinals[id].map { postings[$0] } }
}

/// For each term the postings that have it, ascending, with their weights.
struct TermLists: Sendable {
    let starts: [Int]
    let postings: [Int32]
    let weights: [Float]

    /// Takes (term, weight) pairs per posting.
    init(_ rows: [[(term: Int, weight: Float)]], termCount: Int) {
        var starts = [Int](repeating: 0, count: termCount + 1)
        for row in rows { for entry in row { starts[entry.term + 1] += 1 } }
        for term in 0..<termCount { starts[term + 1] += starts[term] }
        var next = starts
        var postings = [Int32](repeating: 0, count: starts[termCount])
        var weights = [Float](repeating: 0, count: starts[termCount])
        for (posting, row) in rows.enumerated() {
            for entry in row {
                postings[next[entry.term]] = Int32(posting)
                weights[next[entry.term]] = entry.weight
                next[entry.term] += 1
            }
        }
        self.starts = starts
        self.postings = postings
        self.weights = weights
    }

    /// Adds `factor` times the term's weights to the sums of its postings.
    func add(_ term: Int, times factor: Float, to sums: inout [Float]) {
        for entry in starts[term]..<starts[term + 1] {
            sums[Int(postings[entry])] += factor * weights[entry]
        }
    }
}
