import Foundation
import Taxonomies

/// Every label of a list of concepts, to be found whole, by parts or nearly.
struct LabelTable: Sendable {
    struct Entry: Sendable {
        let label: String
        let folded: String
        let concept: Int
        /// 0 preferred, 1 alternative, 2 hidden.
        let rank: Int
    }

    private let entries: [Entry]
    private let exact: [String: [Int]]

    init(_ labels: [Labels]) {
        var entries: [Entry] = []
        for (concept, labels) in labels.enumerated() {
            for language in labels.languages.keys.sorted() {
                guard let texts = labels[language] else { continue }
                let ranked = [texts.preferred.map { [$0] } ?? [], texts.alternative, texts.hidden]
                for (rank, group) in ranked.enumerated() {
                    entries += group.map {
                        Entry(label: $0, folded: Self.folded($0), concept: concept, rank: rank)
                    }
                }
            }
        }
        self.entries = entries
        var exact: [String: [Int]] = [:]
        for (number, entry) in entries.enumerated() {
            let rank = exact[entry.folded]?.first.map { entries[$0].rank } ?? .max
            if entry.rank < rank {
                exact[entry.folded] = [number]
            } else if entry.rank == rank {
                exact[entry.folded]?.append(number)
            }
        }
        self.exact = exact
    }

    /// The concepts with this label, each once; a preferred label wins over an alternative, that over a hidden one.
    func best(_ text: String) -> [Int] {
        var seen: Set<Int> = []
        return (exact[Self.folded(text)] ?? []).map { entries[$0].concept }.filter { seen.insert($0).inserted }
    }

    /// Concepts with a label that holds the text, each once under its best label.
    func search(_ text: String, limit: Int) -> [Entry] {
        let query = Self.folded(text)
        guard !query.isEmpty else { return [] }
        let found = entries.compactMap { entry -> (place: Int, entry: Entry)? in
            guard entry.rank < 2, let range = entry.folded.range(of: query) else { return nil }
            if entry.folded == query { return (0, entry) }
            if range.lowerBound == entry.folded.startIndex { return (1, entry) }
            return (entry.folded[..<range.lowerBound].last == " " ? 2 : 3, entry)
        }
        return firstOfEach(
            found.sorted {
                ($0.place, $0.entry.rank, $0.entry.folded.count, $0.entry.folded)
                    < ($1.place, $1.entry.rank, $1.entry.folded.count, $1.entry.folded)
            }.map(\.entry),
            limit
        )
    }

    /// Labels that share most letter pairs with the text, for "did you mean".
    func near(_ text: String, limit: Int) -> [Entry] {
        let wanted = Self.pairs(Self.folded(text))
        guard !wanted.isEmpty else { return [] }
        let scored = entries.compactMap { entry -> (score: Double, entry: Entry)? in
            guard entry.rank < 2 else { return nil }
            let pairs = Self.pairs(entry.folded)
            let score = 2 * Double(wanted.intersection(pairs).count) / Double(wanted.count + pairs.count)
            return score >= 0.5 ? (score, entry) : nil
        }
        return firstOfEach(
            scored.sorted { ($1.score, $0.entry.folded) < ($0.score, $1.entry.folded) }.map(\.entry),
            limit
        )
    }

    static func trimmed(_ text: String) -> String { text.trimmingCharacters(in: .whitespacesAndNewlines) }

    private static func folded(_ text: String) -> String {
        text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private static func pairs(_ text: String) -> Set<String> {
        let letters = Array(text)
        guard letters.count > 1 else { return [text] }
        return Set((0..<letters.count - 1).map { String(letters[$0...$0 + 1]) })
    }

    private func firstOfEach(_ sorted: [Entry], _ limit: Int) -> [Entry] {
        var seen: Set<Int> = []
        return Array(sorted.filter { seen.insert($0.concept).inserted }.prefix(limit))
    }
}
