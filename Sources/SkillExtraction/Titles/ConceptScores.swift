/// Keeps the likest label of each concept that a title is like, in memory kept from title to title.
struct ConceptScores {
    /// A concept's likest label; score 0 while there is none.
    private struct Best {
        var score: Float = 0
        var label: UInt32 = 0
    }

    private let conceptOf: [UInt32]
    /// Of each concept its group, where it has one; of each group the label to show.
    private let groupOf: [UInt32?]
    private let firstLabel: [UInt32]
    private var best: [Best]
    private var reached: [UInt32] = []

    /// Prepares the concepts of labels; `groups` gives the group of a concept, both by number.
    init(_ labels: [TitleLabel], groups: [Int: Int]) {
        let count = (labels.map(\.concept).max() ?? -1) + 1
        conceptOf = labels.map { UInt32($0.concept) }
        var firstLabel = Array(repeating: UInt32.max, count: count)
        for (number, label) in labels.enumerated() where firstLabel[label.concept] == .max {
            firstLabel[label.concept] = UInt32(number)
        }
        self.firstLabel = firstLabel
        groupOf = (0..<count).map { concept in
            groups[concept].flatMap { firstLabel.indices.contains($0) && firstLabel[$0] != .max ? UInt32($0) : nil }
        }
        best = Array(repeating: Best(), count: count)
    }

    /// Takes the labels' sums times `scale`, handing each over too; of equals the label given first stays.
    @inline(__always)
    mutating func take(_ sums: inout LabelSums, times scale: Float, _ each: (UInt32, Float) -> Void) {
        conceptOf.withUnsafeBufferPointer { conceptOf in
            best.withUnsafeMutableBufferPointer { best in
                sums.drain(times: scale) { label, score in
                    each(label, score)
                    let concept = conceptOf[Int(label)]
                    let other = best[Int(concept)]
                    guard score > other.score || (score == other.score && label < other.label) else { return }
                    if other.score == 0 { reached.append(concept) }
                    best[Int(concept)] = Best(score: score, label: label)
                }
            }
        }
    }

    /// What a label's concept gets of the score of its group.
    func lent(to label: UInt32, _ weights: TitleWeights) -> Float {
        groupOf[Int(conceptOf[Int(label)])].map { Float(weights.fromGroup) * best[Int($0)].score } ?? 0
    }

    /// Lends concepts a part of their group's score, then groups that of their likest member.
    mutating func lend(_ weights: TitleWeights) {
        let (fromGroup, fromMember) = (Float(weights.fromGroup), Float(weights.fromMember))
        best.withUnsafeMutableBufferPointer { best in
            let members = reached.count
            for concept in reached {
                guard let group = groupOf[Int(concept)] else { continue }
                best[Int(concept)].score += fromGroup * best[Int(group)].score
            }
            for place in 0..<members {
                let concept = reached[place]
                guard let group = groupOf[Int(concept)] else { continue }
                let score = fromMember * best[Int(concept)].score
                guard score > best[Int(group)].score else { continue }
                if best[Int(group)].score == 0 {
                    reached.append(group)
                    best[Int(group)].label = firstLabel[Int(group)]
                }
                best[Int(group)].score = score
            }
        }
    }

    /// The likest concepts, at most so many, the likest first; of equals the one whose label was given first.
    func first(_ limit: Int) -> [TitleMatch] {
        FirstFew(of: reached, limit: limit) { mine, other in
            let (mine, other) = (best[Int(mine)], best[Int(other)])
            return mine.score != other.score ? mine.score > other.score : mine.label < other.label
        }
        .elements.map { concept in
            let best = best[Int(concept)]
            return TitleMatch(concept: Int(concept), label: Int(best.label), score: Double(best.score))
        }
    }

    /// Forgets all scores.
    mutating func clear() {
        for concept in reached { best[Int(concept)] = Best() }
        reached.removeAll(keepingCapacity: true)
    }
}
