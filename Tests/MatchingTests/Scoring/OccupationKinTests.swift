import Testing

@testable import Matching

@Suite struct OccupationKinTests {
    private let rows: [[Float]] = [
        [1, 0.5, 0.5, 0.2, 0],
        [0.5, 1, 0.1, 0, 0],
        [0.5, 0.1, 1, 0, 0],
        [0.2, 0, 0, 1, 0],
        [0, 0, 0, 0, 1],
    ]

    private var resemblance: SymmetricMatrix {
        SymmetricMatrix(count: rows.count) { row, values in values = rows[row] }
    }

    private func kin(_ count: Int) -> OccupationKin {
        var weights = ScoringWeights.standard
        weights.kinCount = count
        return OccupationKin(resemblance, weights)
    }

    @Test func sharesSumToOne() {
        for occupation in rows.indices {
            let sum = kin(2).shares(of: occupation).reduce(0) { $0 + $1.share }
            #expect(abs(sum - 1) < 1e-6)
        }
    }

    @Test func theNearestAreTakenAndTheLowerOrdinalAmongEquals() {
        #expect(kin(1).shares(of: 0).map(\.occupation) == [0, 1])
        #expect(kin(2).shares(of: 0).map(\.occupation) == [0, 1, 2])
        #expect(kin(8).shares(of: 0).map(\.occupation) == [0, 1, 2, 3])
    }

    @Test func nearerKinHaveTheLargerShare() throws {
        let shares = kin(8).shares(of: 0).map(\.share)
        #expect(shares == shares.sorted(by: >))
        let (one, other) = (try #require(shares.dropFirst().first), try #require(shares.last))
        #expect(abs(one / other - 2.5) < 1e-5, "0.5 against 0.2")
    }

    @Test func anOccupationWithoutKinDescribesItself() {
        #expect(kin(8).shares(of: 4).map(\.share) == [1])
        #expect(kin(0).shares(of: 0).map(\.share) == [1])
    }

    @Test func aBlendIsTheMeanOverTheKinOfBoth() {
        let kin = kin(2)
        let blended = kin.blended(resemblance)
        for one in rows.indices {
            for other in rows.indices {
                var expected: Float = 0
                for (mine, share) in kin.shares(of: one) {
                    for (theirs, part) in kin.shares(of: other) { expected += share * part * rows[mine][theirs] }
                }
                #expect(abs(Array(blended.row(one))[other] - expected) < 1e-6)
            }
        }
    }
}
