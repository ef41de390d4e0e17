import Taxonomies
import Testing

@testable import Importing

/// The rules of `taxonomies/README.md`, held to the files as they are.
@Suite struct BuiltInReviewTests {
    private let bundle: TaxonomyBundle

    init() throws {
        bundle = try CompactBundleReader().readBuiltIn()
    }

    @Test func thereIsNothingToMend() {
        #expect(bundle.diagnostics.isEmpty)
        #expect(TaxonomyReview(bundle.taxonomy).findings.isEmpty)
    }

    @Test func itHoldsTheWholeLabourMarket() {
        #expect(bundle.taxonomy.iscoGroups.count { $0.code.isUnitGroup } == 436)
        #expect(bundle.taxonomy.occupations.count >= 600)
        #expect(bundle.taxonomy.skills.count >= 1200)
        #expect(bundle.taxonomy.courses.count >= 150)
        #expect(bundle.taxonomy.courses.allSatisfy { !$0.skills.isEmpty })
    }
}
