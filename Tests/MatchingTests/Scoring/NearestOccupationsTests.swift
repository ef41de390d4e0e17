import Taxonomies
import Testing

@testable import Matching

@Suite struct NearestOccupationsTests {
    private let model: ScoringModel

    init() {
        var builder = TaxonomyBuilder()
        for (id, isco, name) in [
            ("nurse", "2221", "sygeplejerske"), ("helper", "5322", "plejehjælper"),
            ("cleaner", "9112", "plejehjemsassistent"),
            ("smith", "7221", "smed"),
        ] {
            builder.add(
                Occupation(
                    id: OccupationID(id),
                    isco: ISCOCode(isco),
                    labels: Labels([.danish: .init(preferred: name)])
                )
            )
        }
        model = ScoringModel(builder.build(.init(name: "test", version: "1")).taxonomy)
    }

    private func proximity(from held: String..., to sought: String) throws -> Float {
        let ordinal = try #require(model.taxonomy.ordinal(of: OccupationID(sought)))
        return NearestOccupations(held.map { OccupationID($0) }, model).proximity[ordinal]
    }

    @Test func workOfAHigherSkillLevelIsFartherThanTheReverse() throws {
        let (down, up) = (try proximity(from: "nurse", to: "helper"), try proximity(from: "helper", to: "nurse"))
        #expect(down > 0)
        #expect(abs(up / down - 0.8) < 1e-5, "two levels at a tenth each")
    }

    @Test func theHighestLevelHeldCounts() throws {
        let one = try proximity(from: "cleaner", to: "helper")
        let both = try proximity(from: "cleaner", "smith", to: "helper")
        #expect(abs(one / both - 0.9) < 1e-5)
    }

    @Test func theOccupationHeldIsNearest() throws {
        let nearest = NearestOccupations([OccupationID("nurse"), OccupationID("smith")], model)
        let ordinals = model.taxonomy.occupations.indices.map(Int32.init)
        let best = try #require(nearest.best(ordinals[...]))
        #expect(["nurse", "smith"].contains(model.taxonomy.occupations[best].id.uri))
    }
}
