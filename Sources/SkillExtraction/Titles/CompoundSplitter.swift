/// Parts compounds into words: `lastbilchauffør` into `lastbil` and `chauffør`.
///
/// The labels' own words are the lexicon. The last part must be a word of it, or a form of one; what stands before is a
/// word of it, with or without a linking letter (`butik-s-chef`), or the beginning of at least `leastUses` other
/// words of the lexicon whose rest is a word too. Where several partings do, the one of surer first part, then of
/// more even parts, then of longer head is taken; the first part is parted further.
struct CompoundSplitter: Sendable {
    /// Shortest first part and shortest head, in letters' bytes.
    static let shortestFirst = 3
    static let shortestHead = 4
    /// How many words must begin so before a beginning counts as a word.
    static let leastUses = 2
    /// A longer word is left whole (bytes).
    static let longest = 64

    private let words: Set<[UInt8]>
    private let stems: Set<[UInt8]>
    private let beginnings: [[UInt8]: Int]
    private let links: [[UInt8]]

    /// Takes the words of the labels and their stems; without linking letters nothing is parted.
    init(words: Set<[UInt8]>, stems: Set<[UInt8]>, links: [[UInt8]]) {
        self.words = words
        self.stems = stems
        self.links = links
        var beginnings: [[UInt8]: Int] = [:]
        if !links.isEmpty {
            for word in words where word.count >= Self.shortestFirst + Self.shortestHead && word.count <= Self.longest {
                for cut in Self.shortestFirst...(word.count - Self.shortestHead)
                where words.contains(Array(word[cut...])) {
                    beginnings[Array(word[..<cut]), default: 0] += 1
                }
            }
        }
        self.beginnings = beginnings
    }

    /// The parts of a word in order, the word itself where it has none; `stem` gives the stem of a word.
    func parts(of word: [UInt8], stem: ([UInt8]) -> [UInt8]) -> [[UInt8]] {
        guard !links.isEmpty, word.count >= Self.shortestFirst + Self.shortestHead, word.count <= Self.longest else {
            return [word]
        }
        var best: (rank: (Int, Int, Int), first: [UInt8], head: [UInt8])?
        for cut in Self.shortestFirst...(word.count - Self.shortestHead) where word[cut] & 0xc0 != 0x80 {
            let head = Array(word[cut...])
            guard words.contains(head) || stems.contains(stem(head)) else { continue }
            guard let (sureness, first) = first(Array(word[..<cut])) else { continue }
            let rank = (sureness, min(cut, head.count), head.count)
            if best.map({ $0.rank < rank }) ?? true { best = (rank, first, head) }
        }
        guard let best else { return [word] }
        return parts(of: best.first, stem: stem) + parts(of: best.head, stem: stem)
    }

    /// A first part without its linking letters, and how sure it is that it is one.
    private func first(_ part: [UInt8]) -> (sureness: Int, word: [UInt8])? {
        if words.contains(part) { return (3, part) }
        for (number, link) in links.enumerated() where part.ends(with: link) {
            let word = Array(part.dropLast(link.count))
            if word.count >= Self.shortestFirst, words.contains(word) { return (number == 0 ? 3 : 2, word) }
        }
        return beginnings[part, default: 0] >= Self.leastUses ? (1, part) : nil
    }
}

extension Collection<UInt8> {
    fileprivate func ends(with ending: [UInt8]) -> Bool { suffix(ending.count).elementsEqual(ending) }
}
