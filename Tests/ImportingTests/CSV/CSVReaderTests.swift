import Importing
import Testing

struct CSVReaderTests {
    private struct Outcome {
        var records: [CSVRecord] = []
        var diagnostics: [Diagnostic] = []
        var rows: [[String]] { records.map(\.fields) }
    }

    private static func read(_ bytes: some Sequence<UInt8>, delimiter: UInt8? = nil) throws -> Outcome {
        var outcome = Outcome()
        try CSVReader(delimiter: delimiter).read(
            ByteReader(bytes: Array(bytes), name: "a.csv"),
            record: { outcome.records.append($0) },
            diagnostic: { outcome.diagnostics.append($0) }
        )
        return outcome
    }

    @Test func fieldsAreFoundByColumnName() throws {
        let outcome = try Self.read("code,label\n0110,officer\n".utf8)
        let record = try #require(outcome.records.first)
        #expect(record["code"] == "0110")
        #expect(record["label"] == "officer")
        #expect(record["absent"] == nil)
        #expect(record.header.names == ["code", "label"])
        #expect(record[7].isEmpty)
    }

    @Test func recordsKnowTheLineOnWhichTheyBegin() throws {
        let outcome = try Self.read("a,b\n1,\"x\ny\n\nz\"\n\n2,\"q\"\n3,r".utf8)
        #expect(outcome.rows == [["1", "x\ny\n\nz"], ["2", "q"], ["3", "r"]])
        #expect(outcome.records.map(\.line) == [2, 7, 8])
    }

    @Test(arguments: ["\r\n", "\r", "\n"])
    func everyLineBreakCountsOnce(lineBreak: String) throws {
        let text = ["a,b", "1,\"x", "y\"", "", "2,z", ""].joined(separator: lineBreak)
        let outcome = try Self.read(text.utf8)
        #expect(outcome.rows == [["1", "x\(lineBreak)y"], ["2", "z"]])
        #expect(outcome.records.map(\.line) == [2, 5])
    }

    @Test func doubledQuotesAndDelimitersInQuotesBelongToTheField() throws {
        #expect(try Self.read("a,b\n\"x \"\"y\"\", z\",2".utf8).rows == [["x \"y\", z", "2"]])
    }

    @Test(arguments: [",", ";", "\t", "|"])
    func delimiterIsFoundOut(delimiter: String) throws {
        let lines = [["id", "title"], ["1", "\"cook, baker; waiter\t|\""], ["2", "x"]]
        let text = lines.map { $0.joined(separator: delimiter) }.joined(separator: "\n")
        #expect(try Self.read(text.utf8).rows == [["1", "cook, baker; waiter\t|"], ["2", "x"]])
    }

    @Test func delimiterOfMostRecordsWinsOverOneInTheHeader() throws {
        let outcome = try Self.read("id;city, region;pay\n1;Aalborg;2\n2;Ribe;3\n".utf8)
        #expect(outcome.rows == [["1", "Aalborg", "2"], ["2", "Ribe", "3"]])
    }

    @Test func givenDelimiterIsNotQuestioned() throws {
        #expect(try Self.read("a;b,c\n1;2,3\n".utf8, delimiter: 0x2C).rows == [["1;2", "3"]])
    }

    @Test func byteOrderMarkIsNoPartOfTheFirstColumn() throws {
        #expect(
            try Self.read([0xEF, 0xBB, 0xBF] + Array("navn,å\nsmørrebrød,1".utf8)).records.first?["navn"]
                == "smørrebrød"
        )
    }

    @Test(arguments: [true, false])
    func utf16IsRead(isLittleEndian: Bool) throws {
        let text = "navn;by\nsmørrebrødsjomfru 👩‍🍳;Århus\n" + String(repeating: "🥖;\n", count: 30_000)
        let units = [0xFEFF] + Array(text.utf16)
        let bytes = units.flatMap { unit in
            let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
            return isLittleEndian ? pair.reversed() : pair
        }
        let outcome = try Self.read(bytes)
        #expect(outcome.rows.first == ["smørrebrødsjomfru 👩‍🍳", "Århus"])
        #expect(outcome.records.count == 30_001)
        #expect(outcome.rows.last == ["🥖", ""])
        #expect(outcome.diagnostics.isEmpty)
    }

    @Test func windows1252IsReadWhereUTF8IsNot() throws {
        let header: [UInt8] = [0x6E, 0x61, 0x76, 0x6E, 0x2C, 0x6C, 0xF8, 0x6E, 0x0A]
        let outcome = try Self.read(header + [0xC5, 0x73, 0x65, 0x2C, 0x80, 0x39, 0x0A])
        #expect(outcome.records.first?.header.names == ["navn", "løn"])
        #expect(outcome.rows == [["Åse", "€9"]])
        #expect(outcome.diagnostics.isEmpty)
    }

    @Test func oneRecordOfAnotherEncodingIsNotedAndHarmsNoOther() throws {
        let outcome = try Self.read(Array("by\nÅrhus\n".utf8) + [0xC5, 0x0A] + Array("Sæby\n".utf8))
        #expect(outcome.rows == [["Århus"], ["Å"], ["Sæby"]])
        #expect(outcome.diagnostics.map(\.line) == [3])
        #expect(outcome.diagnostics.map(\.severity) == [.note])
    }

    @Test func recordsOfAnotherLengthAreRejectedAndTheRestGoesOn() throws {
        let outcome = try Self.read("a,b\n1\n1,2,3\n4,5\n".utf8)
        #expect(outcome.rows == [["4", "5"]])
        #expect(outcome.diagnostics.map(\.line) == [2, 3])
        #expect(outcome.diagnostics.map(\.severity) == [.rejected, .rejected])
        #expect(outcome.diagnostics.map(\.found) == ["1 fields", "3 fields"])
        #expect(outcome.diagnostics.map(\.expected) == ["2 fields", "2 fields"])
        #expect(outcome.diagnostics.map(\.source) == ["a.csv", "a.csv"])
    }

    @Test func unclosedQuoteNamesTheLineWhereItOpened() throws {
        let outcome = try Self.read("a,b\n1,2\n\"x\ny\",\"3\n".utf8)
        #expect(outcome.rows == [["1", "2"]])
        #expect(outcome.diagnostics.map(\.line) == [4])
        #expect(outcome.diagnostics.map(\.found) == ["the end of the file"])
    }

    @Test(arguments: ["\n", "\r\n", "\r"])
    func readingGoesOnAfterTheLineOfAnUnclosedQuote(lineBreak: String) throws {
        let lines = ["a,b", "1,2", "3,\"x", "", "4,5", "6", "7,8"] + (9..<9_000).map { "\($0),z" }
        let outcome = try Self.read(lines.joined(separator: lineBreak).utf8)
        #expect(outcome.rows.prefix(3) == [["1", "2"], ["4", "5"], ["7", "8"]])
        #expect(outcome.rows.count == 3 + 8_991)
        #expect(outcome.records.prefix(3).map(\.line) == [2, 5, 7])
        #expect(outcome.diagnostics.map(\.line) == [3, 6])
    }

    @Test func fileFullOfStrayQuotesEnds() throws {
        // No quote here closes another, for none stands before a comma or a line's end.
        let line = "\"" + String(repeating: "x", count: 997) + ",\n"
        let few = try Self.read(("a,b\n" + String(repeating: line, count: 150)).utf8)
        #expect(few.diagnostics.compactMap(\.line) == Array(2...151))
        let many = try Self.read(("a,b\n" + String(repeating: line, count: 3_000)).utf8)
        #expect(many.diagnostics.compactMap(\.line) == Array(2...8))
        let tooMany = try Self.read(("a,b\n" + String(repeating: line, count: 12_000)).utf8)
        #expect(tooMany.diagnostics.compactMap(\.line) == [2])
    }

    @Test(arguments: [("\"", "x", "\""), ("", "x", ""), ("\"\"", " ", ""), ("y", " ", "z"), ("\"", "\"\"", "\"")])
    func fieldOver10MegabytesIsRejectedAndTheRestGoesOn(start: String, filling: String, end: String) throws {
        let long = [UInt8](repeating: Array(filling.utf8)[0], count: 24 << 20)
        let bytes = Array("a,b\n1,\(start)".utf8) + long + Array("\(end)\n2,ok\n".utf8)
        let outcome = try Self.read(bytes)
        #expect(outcome.rows == [["2", "ok"]])
        #expect(outcome.diagnostics.map(\.line) == [2])
        #expect(outcome.diagnostics.map(\.severity) == [.rejected])
    }

    @Test func recordOfTooManyFieldsIsRejected() throws {
        let outcome = try Self.read(
            Array("a,b\n".utf8) + [UInt8](repeating: 0x2C, count: 300_000) + Array("\n1,2\n".utf8)
        )
        #expect(outcome.rows == [["1", "2"]])
        #expect(outcome.diagnostics.map(\.line) == [2])
    }

    @Test func repeatedColumnIsNotedAndTheFirstIsRead() throws {
        let outcome = try Self.read("a,a\n1,2\n".utf8)
        #expect(outcome.records.first?["a"] == "1")
        #expect(outcome.diagnostics.map(\.severity) == [.note])
    }

    @Test func emptyFileHasNoRecords() throws {
        let outcome = try Self.read([])
        #expect(outcome.records.isEmpty)
        #expect(outcome.diagnostics.isEmpty)
    }

    @Test func keptRecordsStayAsTheyWere() throws {
        let outcome = try Self.read("a\n1\n22\n333\n".utf8)
        #expect(outcome.rows == [["1"], ["22"], ["333"]])
    }
}
