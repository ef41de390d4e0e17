/// Phrases of word numbers, kept as a trie in flat tables: one table of first words, one of all further steps.
///
/// Word numbers start at 1; a node is a number too, 0 is none.
struct PhraseTrie: Sendable {
    private var roots: [UInt32] = []
    private var edges = WordTable()
    private(set) var nodeCount: UInt32 = 0
    /// A bit for each of the keys of `edges`, many to a bit: most steps lead nowhere and end here, in fast memory.
    private var filter = [UInt64](repeating: 0, count: 1 << (filterBits - 6))
    private static let filterBits: UInt64 = 20

    /// The node a first word leads to, or 0.
    func root(_ word: UInt32) -> UInt32 {
        Int(word) < roots.count ? roots[Int(word)] : 0
    }

    /// The node a further word leads to, or 0.
    func child(_ node: UInt32, _ word: UInt32) -> UInt32 {
        guard word != 0 else { return 0 }
        let key = Self.key(node, word)
        let bit = key >> (64 - Self.filterBits)
        guard filter[Int(bit >> 6)] & 1 << (bit & 63) != 0 else { return 0 }
        return UInt32(truncatingIfNeeded: edges[key] ?? 0)
    }

    /// Adds a phrase and gives its node; 0 for an empty phrase.
    mutating func insert(_ phrase: [UInt32]) -> UInt32 {
        guard let first = phrase.first else { return 0 }
        if Int(first) >= roots.count {
            roots.append(contentsOf: repeatElement(0, count: max(Int(first) + 1 - roots.count, roots.count)))
        }
        if roots[Int(first)] == 0 { roots[Int(first)] = newNode() }
        var node = roots[Int(first)]
        for word in phrase.dropFirst() {
            let next = child(node, word)
            if next != 0 {
                node = next
            } else {
                let new = newNode()
                let key = Self.key(node, word)
                let bit = key >> (64 - Self.filterBits)
                edges[key] = UInt64(new)
                filter[Int(bit >> 6)] |= 1 << (bit & 63)
                node = new
            }
        }
        return node
    }

    private mutating func newNode() -> UInt32 {
        nodeCount += 1
        return nodeCount
    }

    /// Mixed, because the table wants well-mixed low bits; one to one, so that no two steps meet, and never 0.
    private static func key(_ node: UInt32, _ word: UInt32) -> UInt64 {
        let key = (UInt64(node) << 32 | UInt64(word)) &* 0x9e37_79b9_7f4a_7c15
        return key ^ key >> 32
    }
}
