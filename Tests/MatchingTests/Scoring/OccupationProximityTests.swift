import Taxonomies
import TestSupport
import Testing

@testable import Matching

@Suite struct OccupationProximityTests {
    private func proximity(_ taxonomy: Taxonomy, _ weights: ScoringWeights = .standard) -> OccupationProximity {
        OccupationProximity(taxonomy, weights, SkillWeights(taxonomy, weights))
    }

    @Test(arguments: [1, 2, 3] as [UInt64]) func proximityIsSymmetricAndWithinZeroAndOne(seed: UInt64) {
        let taxonomy = Taxonomy.generated(skills: 60, occupations: 40, seed: seed)
        let proximity = proximity(taxonomy)
        let rows = taxonomy.occupations.indices.map { Array(proximity.row($0)) }
        for one in rows.indices {
            for other in rows.indices {
                #expect((0...1.0001).contains(rows[one][other]))
                #expect(rows[one][other] == rows[other][one])
            }
        }
    }

    @Test func equalInputGivesEqualBytes() {
        func bytes() -> [UInt32] {
            let taxonomy = Taxonomy.generated(skills: 60, occupations: 40, seed: 7)
            let proximity = proximity(taxonomy)
            return taxonomy.occupations.indices.flatMap { proximity.row($0).map(\.bitPattern) }
        }
        #expect(bytes() == bytes())
    }

    @Test func occupationsThatResembleTheSameOneComeNearer() {
        var builder = TaxonomyBuilder()
        for (id, isco, name) in [
            ("a", "5111", "kabinepersonale"), ("b", "5111", "stewardmedhjælper"), ("c", "9112", "rengøringssteward"),
        ] {
            builder.add(
                Occupation(
                    id: OccupationID(id),
                    isco: ISCOCode(isco),
                    labels: Labels([.danish: .init(preferred: name)])
                )
            )
        }
        let taxonomy = builder.build(.init(name: "test", version: "1")).taxonomy
        var alone = ScoringWeights.standard
        alone.kinCount = 0
        // a and c share neither a digit nor four letters; b shares its code with a and half its name with c.
        #expect(proximity(taxonomy, alone).row(0).last == 0)
        #expect((proximity(taxonomy).row(0).last ?? 0) > 0.005)
    }
}
