import Testing

@testable import Importing

@Suite struct JSONRecordReaderTests {
    private func read(_ text: String) throws -> (records: [FeedElement], diagnostics: [Diagnostic]) {
        try read(Array(text.utf8))
    }

    private func read(_ bytes: [UInt8]) throws -> (records: [FeedElement], diagnostics: [Diagnostic]) {
        var records: [FeedElement] = []
        var diagnostics: [Diagnostic] = []
        try JSONRecordReader().read(
            ByteReader(bytes: bytes, name: "feed.json"),
            record: { records.append($0) },
            diagnostic: { diagnostics.append($0) }
        )
        return (records, diagnostics)
    }

    private func ids(_ records: [FeedElement]) -> [String?] {
        records.map { record in record.children.first { $0.name == "id" }?.text }
    }

    @Test func linesAreRecords() throws {
        let (records, diagnostics) = try read("{\"id\":1}\n\n{\"id\":2}\r\n{\"id\":3}")
        #expect(ids(records) == ["1", "2", "3"])
        #expect(records.map(\.line) == [1, 3, 4])
        #expect(diagnostics.isEmpty)
    }

    @Test func oneBrokenLineCostsOneRecord() throws {
        let (records, diagnostics) = try read("{\"id\":1}\n{\"id\":\"2\n{\"id\":3}\n{\"id\":4,}\n{\"id\":5}\n")
        #expect(ids(records) == ["1", "3", "5"])
        #expect(diagnostics.map(\.line) == [2, 4])
        #expect(diagnostics.allSatisfy { $0.severity == .rejected })
    }

    @Test func aBrokenFirstLineIsStillALine() throws {
        let (records, diagnostics) = try read("{\"id\":1\n{\"id\":2}\n{\"id\":3}\n")
        #expect(ids(records) == ["2", "3"])
        #expect(diagnostics.map(\.line) == [1])
    }

    @Test func arraysHoldRecords() throws {
        let (records, diagnostics) = try read(
            "[\n  {\"id\": 1},\n  {\"id\": 2,\n   \"a\": [1, {\"b\": \"]}\\\"\"}]}\n]"
        )
        #expect(ids(records) == ["1", "2"])
        #expect(records.map(\.line) == [2, 3])
        #expect(diagnostics.isEmpty)
    }

    @Test func oneBrokenElementCostsOneRecord() throws {
        let (records, diagnostics) = try read("[{\"id\": 1},\n{\"id\": tru},\n{\"id\": 3},\n7,\n{\"id\": 4}]")
        #expect(ids(records) == ["1", "3", "4"])
        #expect(diagnostics.map(\.line) == [2, 4])
    }

    @Test func aMissingQuoteSpoilsOnlyItsElement() throws {
        let (records, diagnostics) = try read("[{\"id\": 1},\n{\"id\": \"2},\n\"a\": 1},\n{\"id\": 3}]")
        #expect(ids(records) == ["1", "3"])
        #expect(diagnostics.count == 1)
        #expect(diagnostics.first?.line == 2)
    }

    @Test func arraysUnderKnownNamesAreFound() throws {
        for name in ["jobs", "content", "ads", "data", "results", "@graph"] {
            let (records, diagnostics) = try read(
                "{\"total\": 2, \"\(name)\": [{\"id\": 1}, {\"id\": 2}], \"next\": {}}"
            )
            #expect(ids(records) == ["1", "2"], "\(name)")
            #expect(diagnostics.isEmpty)
        }
        let (records, _) = try read("{\"data\": {\"jobs\": [{\"id\": 1}]}}")
        #expect(ids(records) == ["1"])
    }

    @Test func aSingleObjectIsARecord() throws {
        let (records, diagnostics) = try read("\u{FEFF}{\n \"id\": 1,\n \"skills\": [\"a\", \"b\"],\n \"none\": null}")
        #expect(records.map(\.line) == [1])
        #expect(records.first?.children.map(\.name) == ["id", "skills", "skills"])
        #expect(records.first?.children.map(\.line) == [2, 3, 3])
        #expect(diagnostics.isEmpty)
    }

    @Test func aCutFileNamesTheRecordItEndsIn() throws {
        let (records, diagnostics) = try read("[{\"id\": 1},\n{\"id\": 2, \"a\"")
        #expect(ids(records) == ["1"])
        #expect(diagnostics.first?.line == 2)
        #expect(diagnostics.first?.found == "the end of the file inside it")
    }

    @Test func otherBytesThanUTF8AreRejectedAlone() throws {
        var bytes = Array("{\"id\":1}\n{\"id\":\"".utf8)
        bytes += [0xFF, 0xFE]
        bytes += Array("\"}\n{\"id\":3}\n".utf8)
        let (records, diagnostics) = try read(bytes)
        #expect(ids(records) == ["1", "3"])
        #expect(diagnostics.map(\.expected) == ["UTF-8"])
    }

    @Test func bottomlessNestingIsRefused() throws {
        let deep = String(repeating: "[", count: 100_000) + String(repeating: "]", count: 100_000)
        let (records, diagnostics) = try read("{\"id\": 1}\n{\"a\": \(deep)}\n{\"id\": 3}")
        #expect(ids(records) == ["1", "3"])
        #expect(diagnostics.map(\.found) == ["deeper nesting"])
    }

    @Test func aRecordOverTheLimitIsPassedOver() throws {
        let long = String(repeating: "x", count: 11 << 20)
        for (head, tail) in [("", ""), ("[", "]")] {
            let separator = head.isEmpty ? "\n" : ",\n"
            let (records, diagnostics) = try read(
                head + ["{\"id\": 1}", "{\"a\": \"\(long)\"}", "{\"id\": 3}"].joined(separator: separator) + tail
            )
            #expect(ids(records) == ["1", "3"])
            #expect(diagnostics.map(\.found) == ["a longer one"])
        }
    }

    @Test func recordsAcrossChunksAreWhole() throws {
        let text = (1...5000).map { "{\"id\":\($0),\"text\":\"\\\"{[\(String(repeating: "å", count: $0 % 97))\"}" }
        let (array, faults) = try read("{\"jobs\":[" + text.joined(separator: ",") + "]}")
        let (lines, _) = try read(text.joined(separator: "\n"))
        #expect(faults.isEmpty)
        #expect(ids(array) == (1...5000).map { "\($0)" })
        #expect(ids(lines) == ids(array))
    }
}
