import Importing
import Testing

@Suite struct XMLRecordRunTests {
    /// Records that are broken in every way we know, each with one fault.
    static let broken = [
        "<job><title>AT&T</title></job>",
        "<job><title>Kok</titel></job>",
        "<job><title>Kok</job>",
        "<job><title>Kok &nbsp; tjener</title></job>",
        "<job id=\"1\"kind=\"2\"><title>Kok</title></job>",
        "<job id=1><title>Kok</title></job>",
        "<job><title>Kok</title>",
        "<job><!-- <title>Kok</title></job>",
        "<job><title>3 < 4</title></job>",
        "<job><title>a]]>b</title></job>",
        "<job><title x='<'>Kok</title></job>",
        "<job><title>\u{1}</title></job>",
    ]

    @Test(arguments: broken)
    func neighboursOfABrokenRecordArrive(_ broken: String) throws {
        let good = (1...5).map { "<job>\n<title><![CDATA[Job \($0)]]></title><!-- \($0) -->\n</job>\n" }
        for place in 0...5 {
            let records = good[..<place] + [broken + "\n"] + good[place...]
            let reading = try XMLReading("<source>\n\(records.joined())</source>")
            #expect(reading.titles == (1...5).map { "Job \($0)" }, "broken at \(place)")
            // Without its end tag or the end of its CDATA it is noticed further down, by what should have ended it.
            let first = 2 + 3 * place
            #expect(reading.diagnostics.count == 1, "broken at \(place): \(reading.diagnostics)")
            #expect(reading.diagnostics.allSatisfy { ($0.line ?? 0) >= first })
            #expect(reading.records.map(\.line) == (0..<5).map { 2 + 3 * $0 + ($0 >= place ? 1 : 0) })
        }
    }

    @Test func faultIsOnItsLine() throws {
        let reading = try XMLReading(
            """
            <source>
            <job>
              <title>Kok</title>
            </job>
            <job>
              <title>Kok</titel>
            </job>
            <job>
              <title>Æ & Ø</title>
            </job>
            </source>
            """
        )
        #expect(reading.diagnostics.map(\.line) == [6, 9])
        #expect(
            reading.diagnostics.map(\.found) == [
                "Opening and ending tag mismatch: title line 6 and titel", "a bare '&'",
            ]
        )
        #expect(reading.diagnostics.allSatisfy { $0.severity == .rejected && $0.source == "feed.xml" })
    }

    @Test func faultBetweenRecordsCostsNone() throws {
        let reading = try XMLReading(
            "<s><note>A & B</note><job><title>1</title></job><x><y></x><job><title>2</title></job></s>"
        )
        #expect(reading.titles == ["1", "2"])
        #expect(reading.diagnostics.count == 2)
    }

    @Test func brokenDeclarationCostsNothingElse() throws {
        let reading = try XMLReading(
            """
            <?xml version=\\"1.0\\" encoding=\\"UTF-8\\"?>
            <jobs>
              <job><title>Kok</title></job>
              <job><title>Tjener</title></job>
            </jobs>
            """
        )
        #expect(reading.titles == ["Kok", "Tjener"])
        #expect(reading.records.map(\.line) == [3, 4])
        #expect(reading.diagnostics.map(\.line) == [1])
    }

    @Test func rubbishBeforeTheDocumentIsStepped() throws {
        let reading = try XMLReading("Warning: out of cheese\n<jobs><job><title>Kok</title></job></jobs>")
        #expect(reading.titles == ["Kok"])
        #expect(reading.diagnostics.map(\.line) == [1])
    }

    @Test func truncatedFileLosesItsLastRecordOnly() throws {
        let whole = "<s>\n<job><title>A</title></job>\n<job><title>Kok og tjener</title></job>\n</s>"
        let bytes = Array(whole.utf8)
        let lastBegins = 31
        for length in 4..<bytes.count {
            let reading = try XMLReading(Array(bytes[..<length]))
            #expect(
                reading.records.count == (length < lastBegins ? 0 : length < bytes.count - 5 ? 1 : 2),
                "at \(length)"
            )
            #expect(reading.diagnostics.map(\.found) == ["the end of the file"], "at \(length)")
        }
    }

    @Test func sectionWithoutItsEndCostsItsRecordOnly() throws {
        let good = (1...3).map { "<job><title>Job \($0)</title></job>\n" }
        let broken = "<job><title><![CDATA[Kok</title></job>\n"
        let reading = try XMLReading("<s>\n\(good[0])\(broken)\(good[1])\(good[2])</s>")
        #expect(reading.titles == ["Job 1", "Job 2", "Job 3"])
        #expect(reading.records.map(\.line) == [2, 4, 5])
        #expect(reading.diagnostics.count == 1)
    }

    @Test func commentedRecordsBehindAFaultStayComments() throws {
        let reading = try XMLReading(
            "<s><job><t>A & B</t></job><!-- <job><t>gone</t></job> --><job><t><![CDATA[<job>]]></t></job></s>"
        )
        #expect(reading.titles == ["<job>"])
        #expect(reading.diagnostics.count == 1)
    }

    @Test func namesThatOnlyBeginAlikeAreNoRecords() throws {
        let reading = try XMLReading(
            "<s><job>&</job><jobs>x</jobs><job.x/><x:job><t>B</t></x:job><job\n><t>C</t></job></s>"
        )
        #expect(reading.titles == ["B", "C"])
        #expect(reading.diagnostics.count == 1)
    }
}
