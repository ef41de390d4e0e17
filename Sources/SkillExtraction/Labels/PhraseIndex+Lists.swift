extension PhraseIndex {
    /// The words each word of a text may stand for: those exchanged in labels, and its family.
    static func substitutes(_ builder: PhraseIndexBuilder, count: Int) -> [[Substitute]] {
        var substitutes = [[Substitute]](repeating: [], count: count)
        for pair in builder.substitutions.pairs() {
            let likeness = pair.likeness * PhraseWeights.substitute
            substitutes[Int(pair.text)].append(Substitute(word: pair.label, likeness: likeness))
        }
        for members in builder.families.values {
            for word in members {
                let others = members.filter { $0 != word }
                substitutes[Int(word)] += others.map { Substitute(word: $0, likeness: PhraseWeights.family) }
            }
        }
        return substitutes
    }

    /// The labels of each word and of each word that another stands for.
    static func postings(
        _ labels: [Label],
        _ labelWords: [UInt32],
        _ weights: [Float],
        _ substituteWorth: [Float]
    ) -> (ofWords: Grouped<Posting>, ofSubstituted: Grouped<Posting>) {
        var lists = [[Posting]](repeating: [], count: weights.count)
        var substituted = lists
        for (number, label) in labels.enumerated() {
            let words = labelWords[label.words].sorted { (weights[Int($0)], $0) < (weights[Int($1)], $1) }
            // The words up to one as themselves and the heavier by synonyms; or those up to one by synonyms alone.
            var most = words.reduce(0) { $0 + substituteWorth[Int($1)] }
            var bySynonyms: Float = 0
            for word in words {
                let synonym = substituteWorth[Int(word)]
                most += weights[Int(word)] - synonym
                bySynonyms += synonym
                let posting = Posting(label: UInt32(number), bound: PhraseWeights.bound(most, of: label))
                lists[Int(word)].append(posting)
                guard synonym > 0 else { continue }
                let other = Posting(label: UInt32(number), bound: PhraseWeights.bound(bySynonyms, of: label))
                substituted[Int(word)].append(other)
            }
        }
        return (sorted(lists), sorted(substituted))
    }

    private static func sorted(_ lists: [[Posting]]) -> Grouped<Posting> {
        lists.reduce(into: Grouped()) { postings, list in
            postings.append(list.sorted { ($1.bound, $0.label) < ($0.bound, $1.label) })
        }
    }

    /// The words of each skill's labels, with weights whose squares sum to 1.
    static func profiles(
        _ labels: [Label],
        _ labelWords: [UInt32],
        _ weights: [Float],
        skills: Int
    ) -> Grouped<ProfileWord> {
        var profiles = Grouped<ProfileWord>()
        var label = 0
        for skill in 0..<skills {
            var counts: [UInt32: Int] = [:]
            while label < labels.count, labels[label].skill == skill {
                for word in labelWords[labels[label].words] { counts[word, default: 0] += 1 }
                label += 1
            }
            let profile = counts.sorted { $0.key < $1.key }.map { word, count in
                ProfileWord(
                    word: word,
                    weight: weights[Int(word)] * Float(PhraseWeights.logarithm(1 + Double(count)))
                )
            }
            let length = profile.reduce(0) { $0 + $1.weight * $1.weight }.squareRoot()
            profiles.append(profile.map { ProfileWord(word: $0.word, weight: $0.weight / max(length, 1e-6)) })
        }
        return profiles
    }
}
