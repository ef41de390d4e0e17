import Foundation
import Testing

/// Files made to do harm, given to the built tool: each ends in one clear message, soon and in little memory.
@Suite(.serialized, .timeLimit(.minutes(3))) struct HostileFilesTests {
    private let bench: Workbench

    init() throws {
        bench = try Workbench()
        #expect(try bench.run("taxonomy", "import", "--built-in").status == 0)
    }

    private func importing(_ command: String, _ path: String) throws -> ToolOutcome {
        let outcome = try bench.run(command, "import", path)
        #expect(outcome.seconds < 5)
        #expect(outcome.peak > 0)
        #expect(outcome.peak < 300 << 20)
        #expect(!outcome.errors.contains("Fatal error"))
        return outcome
    }

    private func document(_ beginning: String, _ text: String) -> String {
        """
        <?xml version="1.0"?>
        \(beginning)<source><job><title>\(text)</title><referencenumber>1</referencenumber>\
        <url>https://example.org</url><company>E</company></job></source>
        """
    }

    private static let laughs = (1...9).map { level in
        "<!ENTITY l\(level) \"\(String(repeating: "&l\(level - 1);", count: 10))\">"
    }.joined(separator: "\n")

    @Test(arguments: [
        ("external entity", "<!DOCTYPE s [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>", "&x;"),
        ("parameter entity", "<!DOCTYPE s [<!ENTITY % x SYSTEM \"http://127.0.0.1:9/x.dtd\"> %x;]>", "Cook"),
        ("billion laughs", "<!DOCTYPE s [<!ENTITY l0 \"ha\">\n\(laughs)]>", "&l9;"),
    ])
    func aDocumentTypeIsRefused(name: String, beginning: String, text: String) throws {
        let file = try bench.write("feed.xml", document(beginning, text))
        let outcome = try importing("vacancies", file)
        #expect(outcome.status == 1)
        #expect(outcome.errorLines.count == 1)
        #expect(outcome.errors.hasPrefix("\(file):2: rejected: expected XML without a document type declaration"))
        #expect(outcome.output == "feed: 0 new, 0 changed, 0 unchanged, 1 rejected\n")
        #expect(!outcome.errors.contains("root:"))
    }

    @Test func depthIsBounded() throws {
        let deep = String(repeating: "<a>", count: 100_000) + String(repeating: "</a>", count: 100_000)
        let outcome = try importing("vacancies", try bench.write("feed.xml", document("", deep)))
        #expect(outcome.status == 1)
        #expect(outcome.errorLines.count == 1)
        #expect(outcome.errors.contains("at most 256 elements within one another"))
    }

    @Test func theSameDepthInJSONIsBounded() throws {
        let deep = String(repeating: "[", count: 100_000) + String(repeating: "]", count: 100_000)
        let line =
            #"{"id":"1","title":"Cook","municipality":"Odense","text":\#(deep)}"# + "\n"
            + #"{"id":"2","title":"Cook","municipality":"Odense","text":"x"}"# + "\n"
        let outcome = try importing("vacancies", try bench.write("feed.jsonl", line))
        #expect(outcome.status == 1)
        #expect(outcome.errorLines.count == 1)
        #expect(outcome.output == "feed: 1 new, 0 changed, 0 unchanged, 1 rejected\n")
    }

    @Test func aTextOf50MegabytesIsRejectedAndItsNeighbourKept() throws {
        let long = String(repeating: "Very long. ", count: 5 << 20)
        let feed = Samples.feed.replacing("</source>", with: Samples.job("9", "Kok", "5000", long) + "</source>")
        let outcome = try importing("vacancies", try bench.write("feed.xml", feed))
        #expect(outcome.status == 1)
        #expect(outcome.errorLines.count == 1)
        #expect(outcome.output == "feed: 4 new, 0 changed, 0 unchanged, 1 rejected\n")
    }

    @Test func aTextOf50MegabytesInJSONIsRejectedAndItsNeighbourKept() throws {
        let long = String(repeating: "Very long. ", count: 5 << 20)
        let feed =
            #"{"id":"1","title":"Kok","municipality":"Odense","text":"\#(long)"}"# + "\n"
            + #"{"id":"2","title":"Kok","municipality":"Odense","text":"x"}"# + "\n"
        let outcome = try importing("vacancies", try bench.write("feed.jsonl", feed))
        #expect(outcome.status == 1)
        #expect(outcome.errorLines.count == 1)
        #expect(outcome.output == "feed: 1 new, 0 changed, 0 unchanged, 1 rejected\n")
    }

    @Test func invalidUTF8IsNamedWithItsLineAndItsNeighboursKept() throws {
        var bytes = Data(Samples.feed.utf8)
        let place = try #require(bytes.range(of: Data("Lagermedarbejder".utf8)))
        bytes.replaceSubrange(place, with: [0xFF, 0xFE, 0xC0])
        let file = try bench.write("feed.xml", bytes: bytes)
        let outcome = try importing("vacancies", file)
        #expect(outcome.status == 1)
        #expect(outcome.errorLines.count == 1)
        #expect(outcome.errors.hasPrefix("\(file):27: rejected: "))
        #expect(outcome.output == "feed: 3 new, 0 changed, 0 unchanged, 1 rejected\n")
    }

    /// The files of a taxonomy in the project's own form, zipped, with these rows of skills.
    private func zip(skills rows: String) throws -> Data {
        let files = [
            ("occupations.csv", "key,isco,da,en,sv\ncook,5120,kok,cook,\n"),
            ("occupation_skills.csv", "occupation,skill,necessity\n"),
            ("skills.csv", "key,kind,reuse,broader,da,en,esco\n" + rows),
        ]
        return Archives.zip(try files.map { ($0, try Archives.gzip(try bench.write($0, $1))) })
    }

    private static func skill(_ number: Int) -> String {
        "skill-\(number),skill,cross-sector,,evne \(number),skill \(number),\n"
    }

    @Test(.enabled(if: Archives.isGzipThere, "needs gzip")) func aTruncatedZipStoresNothing() throws {
        let zip = try zip(skills: (0..<5000).map(Self.skill).joined())
        let file = try bench.write("cut.zip", bytes: zip.prefix(zip.count / 2))
        let outcome = try importing("taxonomy", file)
        #expect(outcome.status == 2)
        #expect(outcome.errorLines.count == 1)
        #expect(outcome.errors.contains("cut.zip is damaged: "))
        #expect(try bench.run("taxonomy", "list").lines.count == 2)
        let whole = try importing("taxonomy", try bench.write("whole.zip", bytes: zip))
        #expect(whole.status == 0)
        #expect(whole.output == "imported: Nyvej (da, en): 1 occupations, 5000 skills, 0 relations\n")
    }

    @Test(.enabled(if: Archives.isGzipThere, "needs gzip")) func aZipBombIsNotUnpacked() throws {
        let zip = try zip(skills: "bomb,skill,cross-sector,," + String(repeating: "a", count: 150 << 20))
        let outcome = try importing("taxonomy", try bench.write("bomb.zip", bytes: zip))
        #expect(outcome.status == 2)
        #expect(outcome.errorLines.count == 1)
        #expect(outcome.errors.contains("unpacks suspiciously far"))
    }

    @Test(.enabled(if: Archives.isGzipThere, "needs gzip")) func aGzipBombIsNotUnpacked() throws {
        let long = document("", "Cook" + String(repeating: " ", count: 150 << 20))
        let packed = try Archives.gzip(try bench.write("plain.xml", long))
        let outcome = try importing("vacancies", try bench.write("feed.xml.gz", bytes: packed))
        #expect(outcome.status == 2)
        #expect(outcome.errors.contains("feed.xml.gz unpacks suspiciously far"))
        #expect(outcome.errorLines.count <= 2)
    }
}
