import Testing

@testable import SkillExtraction

@Suite struct WordTableTests {
    @Test func itHoldsWhatADictionaryHolds() {
        var random = Seeded(state: 3)
        var table = WordTable(capacity: 1)
        var dictionary: [UInt64: UInt64] = [:]
        for value in 0..<5000 {
            let key = random.next() % 3000 + 1
            table[key] = UInt64(value)
            dictionary[key] = UInt64(value)
        }
        #expect(table.count == dictionary.count)
        for key in 1...3100 { #expect(table[UInt64(key)] == dictionary[UInt64(key)]) }
    }
}
