public import Taxonomies

/// Decides which occupations the title of an ad is taken to mean: those it names, or the one it is surely like.
///
/// Where both are found and differ, the one it is like is right three times as often, unless the label is nearly all the
/// title says: else it is often only a part of it.
///
/// A wrong occupation implies thirty wrong skills, none implies none; so what is not sure is left out. It belongs to one
/// thread at a time.
public final class TitleOccupations {
    /// Where a text comes from.
    public enum Origin: Sendable {
        /// The ad's title.
        case title
        /// The first words of an ad without a title: those name other people's jobs too.
        case firstWords
    }

    /// How sure an occupation named must be, by where the text comes from.
    private static let leastNamed: [Origin: Double] = [.title: 0.6, .firstWords: 0.7]
    /// So surely named, an occupation is taken whatever else the title is like.
    private static let surelyNamed = 0.85
    /// Chance that an occupation is meant whose label the title is only like, where it names none: of ten taken, eight
    /// or more are right.
    private static let leastLike = 0.75
    /// Occupations kept of a title; the first is nearly always the one meant.
    private static let limit = 3

    private let mentions: OccupationMentions
    private let makeTitles: () -> OccupationTitles
    /// Prepared when the first title comes.
    private lazy var titles = makeTitles()

    /// Gathers the labels of a language, and English beside it.
    public init(taxonomy: Taxonomy, language: LanguageCode) {
        mentions = OccupationMentions(taxonomy: taxonomy, language: language)
        makeTitles = { OccupationTitles(taxonomy: taxonomy, language: language) }
    }

    /// The occupations, the surest first, each once; empty where the title is not understood.
    public func find(in title: String, _ origin: Origin = .title) -> [OccupationMention] {
        let least = Self.leastNamed[origin] ?? 1
        let named = mentions.find(in: title).filter { $0.confidence >= least }
        let leastLike = named.isEmpty ? Self.leastLike : TitleConfidence.sure
        guard origin == .title, named.first.map({ $0.confidence < Self.surelyNamed }) ?? true,
            let like = titles.find(in: title, limit: 1).first, like.confidence >= leastLike
        else { return Array(named.prefix(Self.limit)) }
        let isNamed = named.contains { $0.occupation == like.occupation }
        let others = isNamed ? named.filter { $0.occupation != like.occupation } : []
        return Array(([like] + others).prefix(Self.limit))
    }
}
