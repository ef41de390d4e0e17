public import Taxonomies

/// Finds the occupations that a job title means, in the labels of a taxonomy.
///
/// The labels of the language given are looked at, and English ones beside them, for titles mix the two; an
/// occupation found in English counts `otherLanguage` times as much. The names of ISCO groups lend a little to their
/// occupations, and are never an answer. It belongs to one thread at a time.
public final class OccupationTitles {
    /// What a match in English is worth in another language.
    static let otherLanguage = 0.95

    private let occupations: [OccupationID]
    private let matchers: [(matcher: TitleMatcher, worth: Double)]

    /// Gathers the labels of a language, and English beside it.
    public init(taxonomy: Taxonomy, language: LanguageCode, weights: TitleWeights = TitleWeights()) {
        occupations = taxonomy.occupations.map(\.id)
        matchers = (language == .english ? [language] : [language, .english]).compactMap {
            let worth = $0 == language ? 1 : Self.otherLanguage
            return Self.matcher(taxonomy, $0, weights).map { ($0, worth) }
        }
    }

    /// The likest occupations, the likest first, each once; the first's confidence is the chance that it is meant, below
    /// `TitleConfidence.sure` the title is not understood and the others are alternatives.
    ///
    /// Of those behind the first, confidence is an order only. Equal input gives equal output.
    public func find(in title: String, limit: Int) -> [OccupationMention] {
        var best: [Int: (match: TitleMatch, label: String)] = [:]
        for (matcher, worth) in matchers {
            for var match in matcher.matches(for: title, limit: 2 * limit + 6) where match.concept < occupations.count {
                match.score *= worth
                if (best[match.concept]?.match.score ?? 0) < match.score {
                    best[match.concept] = (match, matcher.labels[match.label].text)
                }
            }
        }
        let found = best.values.sorted {
            $0.match.score != $1.match.score ? $0.match.score > $1.match.score : $0.match.concept < $1.match.concept
        }
        return found.prefix(limit).enumerated().map { place, one in
            let next = found.dropFirst(place + 1).first?.match
            return OccupationMention(
                occupation: occupations[one.match.concept],
                confidence: TitleConfidence.of(one.match, before: place == 0 ? next : found[0].match),
                label: one.label
            )
        }
    }

    private static func matcher(
        _ taxonomy: Taxonomy,
        _ language: LanguageCode,
        _ weights: TitleWeights
    ) -> TitleMatcher? {
        let jobWords = JobWords(taxonomy, language)
        var labels: [TitleLabel] = []
        for (number, occupation) in taxonomy.occupations.enumerated() {
            guard let names = occupation.labels[language] else { continue }
            if let name = names.preferred { labels.append(TitleLabel(name, concept: number, kind: .preferred)) }
            let further =
                names.alternative.map { TitleLabel($0, concept: number, kind: .alternative) }
                + names.hidden.map { TitleLabel($0, concept: number, kind: .hidden) }
            // "Director" and "controller" by themselves are no names, whatever a taxonomy lists.
            labels += further.filter { !jobWords.isAKind($0.text) }
        }
        guard !labels.isEmpty else { return nil }
        var groups: [ISCOCode: Int] = [:]
        for group in taxonomy.iscoGroups where group.code.isUnitGroup {
            guard let name = group.labels[language]?.preferred else { continue }
            let number = taxonomy.occupations.count + groups.count
            groups[group.code] = number
            labels.append(TitleLabel(name, concept: number, kind: .group))
        }
        var groupOf: [Int: Int] = [:]
        for (number, occupation) in taxonomy.occupations.enumerated() {
            if let group = occupation.isco.flatMap({ groups[$0] }) { groupOf[number] = group }
        }
        return TitleMatcher(labels: labels, groups: groupOf, language: language, weights: weights)
    }
}
