import Foundation
import Importing
import Testing

struct BuiltInDataTests {
    private static let folder = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "taxonomies").path

    @Test func everyDataFileIsCompiledInAsItStands() throws {
        let notData = ["embed.c", "README.md", "include", "include/CBuiltInData.h", "samples", "places"]
        let files = try FileManager.default.subpathsOfDirectory(atPath: Self.folder).filter {
            !notData.contains($0) && !$0.hasPrefix(".")
        }
        #expect(BuiltInData.names.sorted() == files.sorted())
        for file in files {
            let onDisk = try Data(contentsOf: URL(filePath: "\(Self.folder)/\(file)"))
            #expect(BuiltInData.bytes(file) == Array(onDisk), "\(file)")
        }
    }

    @Test func fileThatIsNotThereIsNil() {
        #expect(BuiltInData.bytes("nothing.csv") == nil)
    }
}
