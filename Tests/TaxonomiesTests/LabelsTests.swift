import Taxonomies
import Testing

@Suite struct LabelsTests {
    private let labels = Labels([
        .danish: .init(alternative: ["stuert"]), .english: .init(preferred: "cabin attendant"),
        .swedish: .init(preferred: "flygvärd"),
    ])

    @Test func theLanguageAskedForComesFirstThenEnglish() {
        #expect(labels.preferred(in: .swedish) == "flygvärd")
        #expect(labels.preferred(in: .danish) == "cabin attendant")
        #expect(Labels([.swedish: .init(preferred: "kock")]).preferred(in: .danish) == "kock")
        #expect(Labels().preferred(in: .danish) == nil)
    }

    @Test func mergingKeepsThePreferredAndJoinsTheRest() {
        var merged = labels
        merged.merge(
            Labels([
                .english: .init(preferred: "steward", alternative: ["cabin crew", "cabin attendant"]),
                .danish: .init(preferred: "kabinemedarbejder", alternative: ["stuert"], hidden: ["stuart"]),
            ])
        )
        #expect(merged[.english]?.all == ["cabin attendant", "cabin crew"])
        #expect(merged[.danish]?.all == ["kabinemedarbejder", "stuert", "stuart"])
    }

    @Test func mergingTwiceIsMergingOnce() {
        var merged = labels
        merged.merge(labels)
        #expect(merged == labels)
    }
}
