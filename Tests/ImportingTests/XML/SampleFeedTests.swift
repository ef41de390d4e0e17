import Foundation
import Importing
import Testing

/// Real feeds, which do not belong to the repository.
private enum SampleFeeds {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../../shared/data/feeds").standardizedFileURL
    static var areAtHand: Bool { FileManager.default.fileExists(atPath: folder.path()) }

    static func read(_ name: String, _ records: Set<String>) throws -> XMLReading {
        try XMLReading(ByteReader(path: folder.appending(path: name).path()), records: records)
    }
}

@Suite(.enabled(if: SampleFeeds.areAtHand, "the sample feeds are not at hand (../shared/data/feeds)"))
struct SampleFeedTests {
    @Test(
        arguments: [
            ("absolventa.xml", "job_offer", 1), ("hrxml24_ledigtarbete.xml", "JobPositionPosting", 1),
            ("hrxml_absolventa.xml", "PositionOpening", 1), ("indeed.xml", "job", 1), ("linkedin.xml", "job", 2),
            ("vacancy_poster.xml", "item", 1), ("eures_hrxml/nav_ad_1.xml", "PositionOpening", 1),
            ("eures_hrxml/jsonGetReply2018_LIGHT_001_00_SE.repaired.xml", "PositionOpening", 1),
            ("eures_hrxml/jsonGetReply2018_LIGHT_001_01_SE.repaired.xml", "PositionOpening", 1),
            ("eures_hrxml/jsonGetReply2018_LIGHT_001_02_SE.repaired.xml", "PositionOpening", 1),
            ("eures_hrxml/jsonGetReply2018_LIGHT_001_03_SE.repaired.xml", "PositionOpening", 1),
            ("eures_hrxml/jsonGetReply2018_LIGHT_001_04_SE.repaired.xml", "PositionOpening", 1),
            ("eures_hrxml/jsonGetReply2018_LIGHT_001_05_SE.repaired.xml", "PositionOpening", 1),
        ]
    )
    func wellFormedFeedGivesItsRecords(_ name: String, _ record: String, _ count: Int) throws {
        let reading = try SampleFeeds.read(name, [record])
        #expect(reading.records.count == count)
        #expect(reading.diagnostics.isEmpty)
    }

    @Test func brokenDeclarationLeavesTheItem() throws {
        let reading = try SampleFeeds.read("broadbean.xml", ["item"])
        #expect(reading.records.map(\.line) == [3])
        #expect(reading.diagnostics.map(\.line) == [1])
    }

    @Test func crossedTagsAreNamedWithTheirLine() throws {
        let reading = try SampleFeeds.read("ventrus.xml", ["item"])
        #expect(reading.records.isEmpty)
        #expect(reading.diagnostics.map(\.line) == [40])
        #expect(
            reading.diagnostics.map(\.found) == [
                "Opening and ending tag mismatch: Visa_Sponsorship_Available line 40 and Visa_sponsorship_available"
            ]
        )
    }

    @Test(arguments: 0...5)
    func missingBlanksAreOneDiagnostic(_ number: Int) throws {
        let name = "eures_hrxml/jsonGetReply2018_LIGHT_001_0\(number)_SE.xml"
        let reading = try SampleFeeds.read(name, ["PositionOpening"])
        #expect(reading.records.isEmpty)
        #expect(reading.diagnostics.map(\.line) == [1])
    }
}
