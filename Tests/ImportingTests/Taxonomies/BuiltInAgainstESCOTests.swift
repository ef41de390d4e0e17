import Foundation
import Taxonomies
import Testing

@testable import Importing

/// Codes and URIs of the built-in taxonomy, held against the official files where they are at hand.
@Suite struct BuiltInAgainstESCOTests {
    private static let folder = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().appending(path: "../../../../shared/data/esco/en").standardizedFileURL.path
    private static let isThere = FileManager.default.fileExists(atPath: folder)

    private static func column(_ name: String, of file: String) throws -> Set<String> {
        var values: Set<String> = []
        try CSVReader(delimiter: nil).read(
            ByteReader(path: "\(folder)/\(file)"),
            record: { values.insert($0[name] ?? "") },
            diagnostic: { Issue.record("\($0)") }
        )
        return values
    }

    @Test(.enabled(if: isThere, "needs ../shared/data/esco"))
    func everyESCOURIIsOne() throws {
        let official = try Self.column("conceptUri", of: "skills_en.csv")
        let own = try CompactBundleReader().readBuiltIn().taxonomy.skills.map(\.id.uri)
        let linked = own.filter { $0.hasPrefix("http://data.europa.eu/") }
        #expect(linked.count >= 300)
        #expect(linked.filter { !official.contains($0) } == [])
    }

    @Test(.enabled(if: isThere, "needs ../shared/data/esco"))
    func theISCOGroupsAreTheOfficialOnes() throws {
        let official = try Self.column("code", of: "ISCOGroups_en.csv")
        let own = try CompactBundleReader().readBuiltIn().taxonomy.iscoGroups.map(\.code.digits)
        #expect(Set(own) == official)
    }
}
