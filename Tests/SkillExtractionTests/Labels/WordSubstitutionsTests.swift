import Testing

@testable import SkillExtraction

@Suite struct WordSubstitutionsTests {
    private func likeness(_ concepts: [[[UInt32]]]) -> [String: Float] {
        var substitutions = WordSubstitutions()
        for labels in concepts { substitutions.add(labels) }
        return Dictionary(uniqueKeysWithValues: substitutions.pairs().map { ("\($0.text) \($0.label)", $0.likeness) })
    }

    @Test func wordsExchangedInSeveralConceptsStandForEachOther() {
        let found = likeness([[[1, 2], [1, 3]], [[4, 2], [4, 3]], [[5, 6], [5, 7]]])
        #expect(Set(found.keys) == ["2 3", "3 2"])
        #expect(found["2 3"] == found["3 2"])
    }

    @Test func theOftenerTheSurer() throws {
        let twice = likeness((1...2).map { [[$0 + 10, 2], [$0 + 10, 3]] })
        let often = likeness((1...20).map { [[$0 + 10, 2], [$0 + 10, 3]] })
        #expect(try #require(often["2 3"]) > #require(twice["2 3"]))
    }

    @Test func labelsThatDifferInMoreSayNothing() {
        #expect(likeness(Array(repeating: [[1, 2, 3], [1, 4, 5]], count: 9)).isEmpty)
        #expect(likeness(Array(repeating: [[2], [3]], count: 9)).isEmpty)
        #expect(likeness(Array(repeating: [[1, 2], [1, 2, 3]], count: 9)).isEmpty)
    }
}
