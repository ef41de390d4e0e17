import Importing
import Testing

@Suite struct XMLRecordReaderTests {
    @Test func recordsAreTreesOfLocalNames() throws {
        let reading = try XMLReading(
            """
            <?xml version="1.0" encoding="utf-8"?>
            <source xmlns:a="urn:a">
              <publisher>Eksempel</publisher>
              <a:job id="7" xml:lang="da"
                     unbound:kind="x">
                <title> Kok &amp; tjener </title>
                <a:text><![CDATA[<p>Vi søger]]> dig</a:text>
              </a:job>
            </source>
            """
        )
        let expected = FeedElement(
            name: "job",
            attributes: ["id": "7", "lang": "da", "kind": "x"],
            children: [
                FeedElement(name: "title", text: "Kok & tjener", line: 6),
                FeedElement(name: "text", text: "<p>Vi søger dig", line: 7),
            ],
            line: 4
        )
        #expect(reading.records == [expected])
        #expect(reading.diagnostics.isEmpty)
    }

    @Test func documentElementCanBeTheRecord() throws {
        let reading = try XMLReading("<job><title>Kok</title></job>")
        #expect(reading.titles == ["Kok"])
        #expect(reading.diagnostics.isEmpty)
    }

    @Test func recordWithinARecordIsPartOfIt() throws {
        let reading = try XMLReading("<s><job><title>A</title><job>b</job></job><job><title>C</title></job></s>")
        #expect(reading.titles == ["A", "C"])
        #expect(reading.records.first?.children.last?.text == "b")
    }

    @Test func ownTextSurroundsChildren() throws {
        let reading = try XMLReading("<job> one <b>two</b> three </job>")
        #expect(reading.records.first?.text == "one  three")
        #expect(reading.records.first?.children.first?.text == "two")
    }

    @Test func attributeWithoutPrefixStands() throws {
        let reading = try XMLReading(#"<job lang="da" xml:lang="en"/>"#)
        #expect(reading.records.first?.attributes == ["lang": "da"])
    }

    @Test func recordLargerThanAPieceArrivesWhole() throws {
        let text = String(repeating: "smørrebrød ", count: 40_000)
        let reading = try XMLReading(
            "<s><job><title>A</title><text>\(text)</text></job><job><title>B</title></job></s>"
        )
        #expect(reading.titles == ["A", "B"])
        #expect(reading.records.first?.children.last?.text == String(text.dropLast()))
    }

    @Test func documentWithoutRecordSaysWhatWasLookedFor() throws {
        let reading = try XMLReading("<rss><channel/></rss>", records: ["job", "item"])
        #expect(reading.diagnostics.map(\.expected) == ["elements <item>, <job>"])
        #expect(reading.diagnostics.map(\.found) == ["none in <rss>"])
    }

    @Test func emptyFileIsOneDiagnostic() throws {
        #expect(try XMLReading("").diagnostics.count == 1)
        #expect(try XMLReading("  \n").diagnostics.count == 1)
    }

    @Test func errorOfTheReceiverEndsTheReading() throws {
        struct Stop: Error {}
        var seen = 0
        #expect(throws: Stop.self) {
            try XMLRecordReader(recordNames: ["job"])
                .read(
                    ByteReader(bytes: Array("<s><job/><job/><job/></s>".utf8), name: "feed.xml"),
                    record: { _ in
                        seen += 1
                        if seen == 2 { throw Stop() }
                    },
                    diagnostic: { _ in }
                )
        }
        #expect(seen == 2)
    }
}
