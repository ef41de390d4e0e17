import Importing
import Testing

@Suite struct XMLByteStreamTests {
    static let expected = "Smørrebrød på Ærø"

    private func document(_ declaration: String) -> String {
        "\(declaration)<s>\n<job><t>\(Self.expected)</t></job>\n</s>"
    }

    private func latin1(_ text: String) -> [UInt8] {
        text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    }

    @Test func byteOrderMarkIsNoText() throws {
        #expect(try XMLReading([0xEF, 0xBB, 0xBF] + Array(document("").utf8)).titles == [Self.expected])
    }

    @Test(arguments: ["ISO-8859-1", "iso-8859-15", "windows-1252"])
    func declaredSingleByteEncodingIsRead(_ name: String) throws {
        let reading = try XMLReading(latin1(document("<?xml version='1.0' encoding='\(name)'?>")))
        #expect(reading.titles == [Self.expected])
        #expect(reading.diagnostics.isEmpty)
    }

    @Test func windowsQuotesAreRead() throws {
        let bytes = latin1("<?xml version='1.0' encoding='windows-1252'?><job><t>\u{93}Kok\u{94} \u{80}</t></job>")
        #expect(try XMLReading(bytes).titles == ["“Kok” €"])
    }

    @Test(arguments: [true, false], [true, false])
    func wideEncodingIsRead(isLittleEndian: Bool, hasMark: Bool) throws {
        let text = (hasMark ? "\u{FEFF}" : "") + document("<?xml version='1.0' encoding='UTF-16'?>")
        let bytes = text.utf16.flatMap { unit in
            isLittleEndian
                ? [UInt8(truncatingIfNeeded: unit), UInt8(unit >> 8)]
                : [UInt8(unit >> 8), UInt8(truncatingIfNeeded: unit)]
        }
        let reading = try XMLReading(bytes)
        #expect(reading.titles == [Self.expected])
        #expect(reading.diagnostics.isEmpty)
    }

    @Test func narrowTextThatCallsItselfWideIsRead() throws {
        let reading = try XMLReading(document("<?xml version='1.0' encoding='UTF-16'?>"))
        #expect(reading.titles == [Self.expected])
    }

    @Test func charactersSplitBetweenPiecesSurvive() throws {
        let text = String(repeating: "æ€😀", count: 60_000)
        let bytes = "\u{FEFF}<job><t>\(text)</t></job>".utf16.flatMap {
            [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)]
        }
        #expect(try XMLReading(bytes).titles == [text])
    }

    @Test(arguments: ["ISO-2022-CN-EXT", "UTF-7", "EBCDIC-CP-US", "ISO-8859-1//TRANSLIT"])
    func otherEncodingIsOneDiagnostic(_ name: String) throws {
        let reading = try XMLReading("<?xml version='1.0' encoding='\(name)'?><job/>")
        #expect(reading.diagnostics.count == 1)
        #expect(reading.diagnostics.first?.found.hasPrefix("encoding ") == true || name.contains("//"))
    }

    @Test func invalidBytesCostTheirRecordOnly() throws {
        var bytes = Array("<s>\n<job><t>A</t></job>\n<job><t>".utf8)
        bytes += [0xE6, 0xF8, 0xE5] + Array("</t></job>\n<job><t>C</t></job>\n</s>".utf8)
        let reading = try XMLReading(bytes)
        #expect(reading.titles == ["A", "C"])
        #expect(reading.diagnostics.map(\.line) == [3])
    }

    @Test func bytesTheEncodingDoesNotKnowCostTheirRecordOnly() throws {
        var bytes = Array("<?xml version='1.0' encoding='windows-1252'?><s><job><t>A</t></job>\n<job><t>".utf8)
        bytes += [0x81] + Array("</t></job><job><t>C</t></job></s>".utf8)
        let reading = try XMLReading(bytes)
        #expect(reading.titles == ["A", "C"])
        #expect(reading.diagnostics.map(\.line) == [2])
    }
}
