import Importing
import LabourMarket
import Taxonomies
import Testing

@testable import Workflows

/// Moves on the built-in taxonomy, which is read once; one after the other, so that no test waits for another's reading.
@Suite(.serialized) struct MoveRankingTests {
    private static let builtIn = Result {
        let taxonomy = try CompactBundleReader().readBuiltIn().taxonomy
        return (taxonomy: taxonomy, ranking: try MoveRanking(taxonomy))
    }

    private let taxonomy: Taxonomy
    private let ranking: MoveRanking

    init() throws {
        (taxonomy, ranking) = try Self.builtIn.get()
    }

    private func fit(from held: String, to sought: String) throws -> FitDocument {
        let from = try #require(occupation(held))
        let to = try #require(occupation(sought))
        let moves = ranking.document(from: from, industry: .any, limit: taxonomy.occupations.count, .danish)
        return try #require(moves.entries.first { $0.to == to.id.uri }).fit
    }

    private func occupation(_ label: String) -> Occupation? {
        taxonomy.occupations.first { $0.labels[.danish]?.preferred == label }
    }

    @Test(arguments: [
        ("sygeplejerske", "social- og sundhedshjælper"), ("kok", "køkkenmedhjælper"),
        ("folkeskolelærer", "pædagogmedhjælper"), ("bogholder", "regnskabsmedhjælper"),
    ])
    func aTrainedPersonFitsTheHelpersWorkBetterThanTheReverse(trained: String, helper: String) throws {
        let down = try fit(from: trained, to: helper)
        let up = try fit(from: helper, to: trained)
        #expect(down.likely > up.likely)
    }

    @Test(arguments: ["kabinepersonale", "tjener", "kok", "butiksassistent", "buschauffør", "slagteriarbejder"])
    func theBestMoveIntoAnotherIndustryUsesSkillsHeld(label: String) throws {
        let held = try #require(occupation(label))
        let best = ranking.document(from: held, industry: .other, limit: 1, .danish).entries.first
        #expect((best?.fit.essentialMet ?? 0) > 0)
    }
}
