import Foundation
import Testing

@testable import Importing

@Suite struct JSONRecordParserTests {
    private func parse(_ text: String) throws -> FeedElement {
        try JSONRecordParser.element(text.utf8, line: 1)
    }

    @Test func digitsOfNumbersStayAsWritten() throws {
        let record = try parse("{\"a\": 12345678901234567890, \"b\": 1.50, \"c\": -0.0e+1}")
        #expect(record.children.map(\.text) == ["12345678901234567890", "1.50", "-0.0e+1"])
    }

    @Test func escapesBecomeCharacters() throws {
        let record = try parse(#"{"a": "\"\\\/\n\t\u00e6\ud83d\ude00\ud800x"}"#)
        #expect(record.children.first?.text == "\"\\/\n\tæ😀\u{FFFD}x")
    }

    @Test func foundationAgreesOnWhatIsJSON() {
        let texts = [
            "{}", "{\"a\":1}", "{,}", "{\"a\" 1}", "{\"a\":}", "{a:1}", "{\"a\":01}", "{\"a\":1.}",
            "{\"a\":.5}",
            "{\"a\":-}", "{\"a\":1e}", "{\"a\":1e5}", "{\"a\":+1}", "{\"a\":nul}", "{\"a\":null}", "{\"a\":[1,2]}",

            "{\"a\":[,1]}", "{\"a\":\"\\x\"}", "{\"a\":\"\\u12\"}", "{\"a\":\"\u{1}\"}", "{\"a\":\"\n\"}",
            "{\"a\":'b'}",
            "{\"a\":1} {}", "{\"a\":1", "{\"a\":[1}", "{\"a\":-0}", "{\"a\":1E-2}", "{\"a\":truefalse}",
            "{\"a\":\"b\"\"c\"}",
        ]
        for text in texts {
            let isJSON = (try? JSONSerialization.jsonObject(with: Data(text.utf8))) != nil
            #expect(((try? parse(text)) != nil) == isJSON, "\(text)")
        }
    }

    @Test(arguments: ["{\"a\":1,}", "{\"a\":[1,]}"])
    func aCommaBeforeTheClosingBracketIsNoJSON(text: String) {
        #expect(throws: JSONRecordParser.Fault.self) { try parse(text) }
    }

    @Test func faultsNameTheirLineAndQuoteNoWords() {
        #expect(throws: JSONRecordParser.Fault(line: 3, expected: "a value", found: "another character")) {
            try parse("{\"a\": 1,\n\"b\":\nJensen}")
        }
    }
}
