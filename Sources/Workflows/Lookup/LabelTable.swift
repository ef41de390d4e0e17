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

    /// Labels that are the text but for a slip or two of the pen, nearest first, for "did you mean".
    ///
    /// One slip in every five letters: more would not be the same word.
    func near(_ text: String, limit: Int) -> [Entry] {
        let wanted = Array(Self.folded(text))
        let slips = max(1, wanted.count / 5)
        guard wanted.count > 2 else { return [] }
        let scored = entries.compactMap { entry -> (slips: Int, entry: Entry)? in
            guard entry.rank < 2, abs(entry.folded.count - wanted.count) <= slips else { return nil }
            return Self.slips(wanted, Array(entry.folded), atMost: slips).map { ($0, entry) }
        }
        return firstOfEach(
            scored.sorted { ($0.slips, $0.entry.rank, $0.entry.folded) < ($1.slips, $1.entry.rank, $1.entry.folded) }
                .map(\.entry),
            limit
        )
    }

    static func trimmed(_ text: String) -> String { text.trimmingCharacters(in: .whitespacesAndNewlines) }

    private static func folded(_ text: String) -> String {
        text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// Letters to put in, leave out, change or swap with their neighbour to make one word of the other (restricted
    /// Damerau-Levenshtein distance); nil for more than `most`.
    private static func slips(_ one: [Character], _ other: [Character], atMost most: Int) -> Int? {
        var before: [Int] = []
        var last = Array(0...other.count)
        for (row, letter) in one.enumerated() {
            var current = [row + 1]
            for (column, rival) in other.enumerated() {
                var least = min(last[column + 1] + 1, current[column] + 1, last[column] + (letter == rival ? 0 : 1))
                if row > 0, column > 0, letter == other[column - 1], rival == one[row - 1] {
                    least = min(least, before[column - 1] + 1)
                }
                current.append(least)
            }
            guard let least = current.min(), least <= most else { return nil }
            (before, last) = (last, current)
        }
        return last.last.flatMap { $0 <= most ? $0 : nil }
    }

    private func firstOfEach(_ sorted: [Entry], _ limit: Int) -> [Entry] {
        var concepts: Set<Int> = []
        return Array(sorted.filter { concepts.insert($0.concept).inserted }.prefix(limit))
    }
}
