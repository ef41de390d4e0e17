import SkillExtraction
import Taxonomies
import Testing

@Suite struct OccupationTitlesTests {
    private let danish = OccupationTitles(
        taxonomy: taxonomy(
            .danish,
            occupations: [
                ("kok", ["køkkenchef"]), ("tjener", []), ("lastbilchauffør", ["chauffør"]), ("pædagog", []),
                ("murer", []),
            ]
        ),
        language: .danish
    )

    @Test func theLabelThatMatchedIsNamed() throws {
        let best = try #require(danish.find(in: "Køkkenchefer søges", limit: 3).first)
        #expect(best.occupation.uri == "kok")
        #expect(best.label == "køkkenchef")
        #expect(best.confidence >= TitleConfidence.sure)
    }

    @Test func anOccupationComesOnce() {
        let found = danish.find(in: "Kok og køkkenchef", limit: 5).map(\.occupation.uri)
        #expect(Set(found).count == found.count)
        #expect(found.first == "kok")
    }

    @Test func whatIsFarFromEveryLabelIsNotSure() {
        for title in ["Astrofysiker", "Kommunikationsrådgiver", "Murbrokkeri"] {
            let best = danish.find(in: title, limit: 1).first
            #expect((best?.confidence ?? 0) < TitleConfidence.sure, "\(title)")
        }
    }

    @Test func englishComesSecond() throws {
        let english = taxonomy(.english, occupations: [("sales manager", [])])
        let beside = OccupationTitles(taxonomy: english, language: .danish).find(in: "Sales Manager", limit: 1)
        let native = OccupationTitles(taxonomy: english, language: .english).find(in: "Sales Manager", limit: 1)
        #expect(beside.map(\.occupation) == native.map(\.occupation))
        #expect(try #require(beside.first).confidence < (try #require(native.first)).confidence)
    }

    @Test func confidenceIsAProbabilityAndGrowsWithScoreAndLead() {
        func confidence(_ score: Double, _ next: Double) -> Double {
            TitleConfidence.of(
                TitleMatch(concept: 0, label: 0, score: score),
                before: TitleMatch(concept: 1, label: 1, score: next)
            )
        }
        #expect(confidence(1, 0.5) > TitleConfidence.sure)
        #expect(confidence(1, 0.5) < 1)
        #expect(confidence(0, 0) > 0)
        #expect(confidence(0.8, 0.4) > confidence(0.6, 0.2))
        #expect(confidence(0.8, 0.4) > confidence(0.8, 0.7))
    }
}
