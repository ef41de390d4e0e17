import Taxonomies
import Testing

@testable import Matching

@Suite struct LabelFormsTests {
    @Test func aFormCountsOncePerLabelInEveryLanguage() {
        var forms = LabelForms(.stems)
        let labels = Labels([
            .danish: .init(preferred: "kok kokke", alternative: ["chefkok"]),
            .english: .init(preferred: "chef", alternative: ["cook"], hidden: ["chefs"]),
        ])
        let counts = forms.counts(labels)
        // kok, kokk, chef (one Danish label, two English), cook
        #expect(counts.map(\.1) == [1, 1, 3, 1])
        #expect(forms.count == 4)
    }

    @Test func aFormKeepsItsColumn() {
        var forms = LabelForms(.stems)
        let first = forms.counts(Labels([.english: .init(preferred: "cook")]))
        let second = forms.counts(Labels([.english: .init(preferred: "ship cook")]))
        #expect(second.contains { $0.0 == first.first?.0 })
    }
}
