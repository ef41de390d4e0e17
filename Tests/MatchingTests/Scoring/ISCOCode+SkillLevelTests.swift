import Taxonomies
import Testing

@testable import Matching

@Suite struct ISCOCodeSkillLevelTests {
    @Test(arguments: [
        ("0110", 4), ("0210", 2), ("0310", 1), ("1120", 4), ("1412", 3), ("2221", 4), ("3257", 3), ("4110", 2),
        ("5322", 2), ("6111", 2), ("7231", 2), ("8332", 2), ("9112", 1),
    ])
    func levelsAreThoseOfISCO(code: String, level: Int) throws {
        #expect(try #require(ISCOCode(code)).skillLevel == level)
    }
}
