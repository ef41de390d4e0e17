import ArgumentParser
import Foundation
import Importing
import Taxonomies

/// Writes a feed of any size whose ads are put together from the built-in taxonomy's own words.
struct GenerateFeed: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "generate-feed",
        abstract: "Writes a large vacancy feed to measure imports with; the same bytes for the same arguments."
    )

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case xml, jsonl
    }

    @Argument(help: "The file to write.") var path: String
    @Option(help: "Its size.") var megabytes = 200
    @Option(help: "xml or jsonl.") var format: Format = .xml

    func run() throws {
        let taxonomy = try CompactBundleReader().readBuiltIn().taxonomy
        var ads = GeneratedAds(taxonomy)
        guard FileManager.default.createFile(atPath: path, contents: nil), let file = FileHandle(forWritingAtPath: path)
        else { throw ValidationError("Cannot write \(path).") }
        defer { try? file.close() }
        var written = 0
        func write(_ text: String) throws {
            let data = Data(text.utf8)
            try file.write(contentsOf: data)
            written += data.count
        }
        if format == .xml { try write("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<source>\n") }
        while written < megabytes * 1_000_000 {
            var batch = ""
            for _ in 0..<500 { batch += format == .xml ? ads.nextXML() : try ads.nextJSON() }
            try write(batch)
        }
        if format == .xml { try write("</source>\n") }
    }
}
