import LabourMarket
import Taxonomies
import Testing

@Suite struct FitBandTests {
    @Test func aHigherScoreNeverHasAWorseBand() {
        let bands = (0...100).map { FitBand(Score(low: 0, likely: Double($0) / 100, high: 1)) }
        #expect(bands == bands.sorted(by: >))
        #expect(Set(bands).count == 3)
    }

    @Test func onlyTheLikelyScoreCounts() {
        let score = Score(low: 0.1, likely: 0.2, high: 0.9)
        #expect(FitBand(score) == .good)
        #expect(FitBand(Score(low: 0.2, likely: 0.2, high: 0.2)) == .good)
    }
}
