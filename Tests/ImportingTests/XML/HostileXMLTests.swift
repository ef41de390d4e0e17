import Importing
import Testing

/// Documents made to do harm: each ends in one clear diagnostic.
@Suite(.serialized, .timeLimit(.minutes(1))) struct HostileXMLTests {
    /// Memory that a reading may take over what the process had before, in bytes.
    private static let allowance = 200 << 20

    /// Reads while watching memory and time.
    private func readGuarded(_ bytes: ByteReader) throws -> XMLReading {
        let before = ProcessMemory.peak()
        let clock = ContinuousClock()
        var reading: XMLReading?
        let time = try clock.measure { reading = try XMLReading(bytes, records: ["job"]) }
        #expect(time < .seconds(5))
        if let before, let after = ProcessMemory.peak() { #expect(after - before < Self.allowance) }
        return try #require(reading)
    }

    private func readGuarded(_ text: String) throws -> XMLReading {
        try readGuarded(ByteReader(bytes: Array(text.utf8), name: "feed.xml"))
    }

    @Test(
        arguments: [
            "<!DOCTYPE s [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>",
            "<!DOCTYPE s [<!ENTITY % x SYSTEM 'http://localhost/x.dtd'> %x;]>",
            "<!DOCTYPE s SYSTEM 'http://localhost/x.dtd'>",
            "<!DOCTYPE s PUBLIC 'a' 'file:///etc/hostname'>",
            """
            <!DOCTYPE s [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">
            <!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;"><!ENTITY x "&d;&d;&d;&d;&d;&d;&d;&d;">]>
            """,
            "<!DOCTYPE html>",
        ]
    )
    func documentTypeEndsTheDocument(_ doctype: String) throws {
        let reading = try readGuarded(
            "<?xml version='1.0'?>\n\(doctype)<s><job><t>&x;</t></job><job><t>B</t></job></s>"
        )
        #expect(reading.records.isEmpty)
        #expect(reading.diagnostics.map(\.expected) == ["XML without a document type declaration"])
        #expect(reading.diagnostics.map(\.line) == [2])
    }

    @Test func documentTypeBehindABrokenDeclarationEndsTheDocument() throws {
        let reading = try readGuarded("<?xml version=1?><!DOCTYPE s [<!ENTITY x 'y'>]><s><job>&x;</job></s>")
        #expect(reading.records.isEmpty)
        #expect(reading.diagnostics.last?.expected == "XML without a document type declaration")
    }

    @Test func entityThatIsNotXMLsOwnIsAFault() throws {
        let reading = try readGuarded("<s><job><t>&x;</t></job><job><t>&lt;&#230;&apos;</t></job></s>")
        #expect(reading.titles == ["<æ'"])
        #expect(reading.diagnostics.map(\.found) == ["Entity 'x' not defined"])
    }

    @Test(arguments: ["<s><job>", "<s>", "<s><job><t>A</t></job>"])
    func depthIsBounded(_ start: String) throws {
        let deep = String(repeating: "<a>", count: 100_000) + String(repeating: "</a>", count: 100_000)
        let reading = try readGuarded("\(start)\(deep)<job><t>B</t></job></s>")
        #expect(reading.titles.last == "B")
        #expect(reading.diagnostics.map(\.expected) == ["at most 256 elements within one another"])
    }

    /// A document that is generated as it is read.
    private func endless(_ start: String, _ filling: String, _ megabytes: Int, _ end: String) throws -> ByteReader {
        let piece = Array(String(repeating: filling, count: (1 << 20) / filling.utf8.count).utf8)
        var bytes = Array(start.utf8)
        bytes.reserveCapacity((megabytes + 1) << 20)
        for _ in 0..<megabytes { bytes += piece }
        bytes += Array(end.utf8)
        return ByteReader(bytes: bytes, name: "feed.xml")
    }

    @Test(
        arguments: [
            ("<t>", "a", "</t>"), ("<t><![CDATA[", "a", "]]></t>"), ("<!--", "a", "-->"), ("<?x ", "a", "?>"),
            ("<t a='", "a", "'/>"), ("<t ", "a", "/>"), ("<t ", "a='1' ", "/>"), ("", "<a/>", ""),
            ("", "<a b='c'/>", ""), ("", "<a>b</a>\n", ""),
            ("<t>&", "a", "</t>"), ("<", "a", "/>"),
        ]
    )
    func largeRecordCostsNoMemoryAndNoNeighbour(_ start: String, _ filling: String, _ end: String) throws {
        let bytes = try endless(
            "<s>\n<job><t>A</t></job>\n<job>\(start)",
            filling,
            50,
            "\(end)</job><job><t>C</t></job></s>"
        )
        let reading = try readGuarded(bytes)
        #expect(reading.titles == ["A", "C"])
        #expect(reading.diagnostics.count == 1)
        #expect(reading.diagnostics.first?.line == 3)
    }

    @Test func recordsThatNeverEndAreReadInProportion() throws {
        let bytes = try endless("<s>", "<job><t>\(String(repeating: "a", count: 1000))</t>", 20, "")
        var count = 0
        let clock = ContinuousClock()
        let time = try clock.measure {
            try XMLRecordReader(recordNames: ["job"])
                .read(bytes, record: { _ in }, diagnostic: { _ in count += 1 })
        }
        #expect(count > 0)
        #expect(time < .seconds(5))
    }

    @Test func invalidBytesAreOneDiagnosticEach() throws {
        var bytes = Array("<s>".utf8)
        for number in 1...100 {
            bytes += Array("\n<job><t>\(number)".utf8) + (number == 50 ? [0xFF, 0xFE] : []) + Array("</t></job>".utf8)
        }
        let reading = try readGuarded(ByteReader(bytes: bytes + Array("</s>".utf8), name: "feed.xml"))
        #expect(reading.records.count == 99)
        #expect(reading.diagnostics.map(\.line) == [51])
        #expect(reading.diagnostics.first?.found.contains("UTF-8") == true)
    }
}
