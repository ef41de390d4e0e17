import Taxonomies
import TestSupport
import Testing

@testable import Matching

@Suite struct OccupationResemblanceTests {
    /// How the first occupation resembles each of the others by one part of resemblance alone.
    private func row(
        _ part: WritableKeyPath<ScoringWeights, Double>,
        _ build: (inout TaxonomyBuilder) -> Void
    ) -> [Float] {
        var builder = TaxonomyBuilder()
        build(&builder)
        // Others, so that what is shared by two is rare.
        for number in 0..<6 {
            builder.add(occupation("z\(number)", "9\(number)11", "abcdefgh".map { "\($0)\(number)\($0)" }.joined()))
            builder.add(skill("zs\(number)", "\(number)\(number)\(number)"))
            builder.place("zs\(number)", below: "zg\(number)")
            builder.add(SkillGroup(id: SkillGroupID("zg\(number)")))
            builder.relate(OccupationID("z\(number)"), to: SkillID("zs\(number)"), .essential)
        }
        let taxonomy = builder.build(.init(name: "test", version: "1")).taxonomy
        var weights = ScoringWeights.standard
        (weights.iscoShare, weights.profileShare, weights.nameShare, weights.skillWordShare) = (0, 0, 0, 0)
        weights[keyPath: part] = 1
        return Array(OccupationResemblance(taxonomy, weights, SkillWeights(taxonomy, weights)).matrix.row(0))
    }

    private func occupation(_ id: String, _ isco: String, _ name: String) -> Occupation {
        Occupation(id: OccupationID(id), isco: ISCOCode(isco), labels: Labels([.danish: .init(preferred: name)]))
    }

    private func skill(_ id: String, _ name: String) -> Skill {
        Skill(id: SkillID(id), labels: Labels([.danish: .init(preferred: name)]))
    }

    @Test func laterISCODigitsCountMore() {
        let row = row(\.iscoShare) { builder in
            for (id, code) in [("a", "5111"), ("b", "5221"), ("c", "5131"), ("d", "5113"), ("e", "5111")] {
                builder.add(occupation(id, code, id))
            }
        }
        for (value, expected) in zip(row, [1, 0.1, 0.3, 0.6, 1] as [Float]) { #expect(abs(value - expected) < 1e-6) }
    }

    @Test func akinNamesResemble() {
        let row = row(\.nameShare) { builder in
            builder.add(occupation("a", "8332", "lastbilchauffør"))
            builder.add(occupation("b", "8331", "buschauffør"))
            builder.add(occupation("c", "5120", "køkkenmedhjælper"))
        }
        #expect(row[1] > 0.5)
        #expect(row[2] == 0)
    }

    @Test func skillsMeetByTheirWordsUnderDifferentEntries() {
        let row = row(\.skillWordShare) { builder in
            for (id, name) in [("a", "servere mad"), ("b", "servering af maden"), ("c", "svejse rør")] {
                builder.add(occupation("o\(id)", "1111", id))
                builder.add(skill(id, name))
                builder.relate(OccupationID("o\(id)"), to: SkillID(id), .essential)
            }
        }
        #expect(row[1] > 0.2)
        #expect(row[2] == 0)
    }

    @Test func skillsMeetInTheirGroup() {
        let row = row(\.profileShare) { builder in
            for group in ["serving", "welding"] { builder.add(SkillGroup(id: SkillGroupID(group))) }
            for (id, group) in [("a", "serving"), ("b", "serving"), ("c", "welding")] {
                builder.add(occupation("o\(id)", "1111", id))
                builder.add(skill(id, id))
                builder.place(id, below: group)
                builder.relate(OccupationID("o\(id)"), to: SkillID(id), .essential)
            }
        }
        #expect(abs(row[1] - 1) < 1e-6)
        #expect(row[2] == 0)
    }
}
