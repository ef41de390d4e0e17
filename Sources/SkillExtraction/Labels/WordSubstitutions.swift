/// Which words stand for one another, learned from the taxonomy itself.
///
/// Two labels of one concept that differ in a single word (*manage staff*, *manage personnel*) say that the two words can
/// mean the same. How often they do so, against how often the rarer of them is exchanged at all, tells how far one may
/// stand for the other: chance pairs are seen once, synonyms in dozens of concepts.
struct WordSubstitutions {
    /// Seen in fewer concepts, a pair is chance.
    static let leastConcepts = 2
    /// Added to the concepts a pair is seen in, so that few sightings count less.
    static let doubt = 8.0
    /// The most one word may stand for another.
    static let most = 0.7
    /// Below this a pair is not kept.
    static let least = 0.12

    private var concepts: [UInt64: Int] = [:]

    /// Notes the labels of one concept, each as a list of different words.
    mutating func add(_ labels: [[UInt32]]) {
        var pairs: Set<UInt64> = []
        let sorted = labels.map { $0.sorted() }
        for (place, one) in sorted.enumerated() {
            for other in sorted[(place + 1)...] where one.count == other.count && one.count > 1 {
                if let (first, second) = Self.difference(one, other) { pairs.insert(Self.key(first, second)) }
            }
        }
        for pair in pairs { concepts[pair, default: 0] += 1 }
    }

    /// Every pair worth keeping, both ways: a word of a text, the word of a label it may stand for, and how far.
    func pairs() -> [(text: UInt32, label: UInt32, likeness: Float)] {
        var exchanged: [UInt32: Int] = [:]
        for (pair, count) in concepts {
            exchanged[UInt32(pair >> 32), default: 0] += count
            exchanged[UInt32(truncatingIfNeeded: pair), default: 0] += count
        }
        var pairs: [(text: UInt32, label: UInt32, likeness: Float)] = []
        for (pair, count) in concepts where count >= Self.leastConcepts {
            let (first, second) = (UInt32(pair >> 32), UInt32(truncatingIfNeeded: pair))
            let rarer = Double(min(exchanged[first] ?? count, exchanged[second] ?? count))
            let share = min(1, 2 * (Double(count) / rarer).squareRoot())
            let likeness = min(Self.most, Double(count) / (Double(count) + Self.doubt) * share)
            guard likeness > Self.least else { continue }
            pairs.append((first, second, Float(likeness)))
            pairs.append((second, first, Float(likeness)))
        }
        return pairs.sorted { ($0.text, $0.label) < ($1.text, $1.label) }
    }

    /// The one word each of two sorted lists has alone, or nil when they differ in more or in none.
    private static func difference(_ one: [UInt32], _ other: [UInt32]) -> (UInt32, UInt32)? {
        var (left, right) = (0, 0)
        var (onlyOne, onlyOther): (UInt32?, UInt32?) = (nil, nil)
        while left < one.count || right < other.count {
            let first = left < one.count ? one[left] : .max
            let second = right < other.count ? other[right] : .max
            if first == second {
                left += 1
                right += 1
            } else if first < second {
                guard onlyOne == nil else { return nil }
                onlyOne = first
                left += 1
            } else {
                guard onlyOther == nil else { return nil }
                onlyOther = second
                right += 1
            }
        }
        guard let onlyOne, let onlyOther else { return nil }
        return (onlyOne, onlyOther)
    }

    private static func key(_ one: UInt32, _ other: UInt32) -> UInt64 {
        UInt64(min(one, other)) << 32 | UInt64(max(one, other))
    }
}
