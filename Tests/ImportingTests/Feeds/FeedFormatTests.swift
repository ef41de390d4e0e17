import Foundation
import Testing

@testable import Importing

@Suite struct FeedFormatTests {
    private func detect(_ text: String) throws -> String {
        try FeedFormat.detect(ByteReader(bytes: Array(text.utf8), name: "feed")).format.dialect.name
    }

    @Test(arguments: [
        ("<source><job><referencenumber>1", "indeed"), ("<source><job><partnerJobId>1", "linkedin"),
        ("<?xml version='1.0'?><rss><channel>", "rss"), ("<feed><entry>", "rss"), ("<jobs><job id='1'>", "jobrapido"),
        ("<job_offer>", "absolventa"), ("<a:PositionOpening xmlns:a='http://www.hr-xml.org/3'>", "hrxml3"),
        ("<PositionOpening xmlns='http://ns.hr-xml.org'>", "hrxml2"),
        ("<x><JobPositionPosting>", "hrxml2-ledigtarbete"),
        ("\u{FEFF}{\"@type\": \"JobPosting\"}", "schema.org"), ("[{\"title\": \"a\", \"company\": \"b\"}]", "board"),
        ("{\"jobDescription\": 1, \"hiringOrganization\": {\"organizationName\"", "common-schema"),
        ("{\"title\": \"a\", \"text\": \"b\", \"municipality\": \"c\"}", "nyvej"),
        ("id;Titel;Ansøgningsfrist\n", "csv"),
        ("title,text,municipalityCode,esco\n", "nyvej"), ("<!DOCTYPE html><p>", "schema.org"),
    ])
    func formatsAreFoundByLooking(head: String, name: String) throws {
        #expect(try detect(head) == name)
    }

    @Test(arguments: [("", "an empty file"), ("<svg/>", "xml"), ("{\"a\": 1}", "json"), ("just words", "csv")])
    func unknownFilesListTheFormats(text: String, looks: String) {
        #expect(throws: FeedFormat.Failure.notRecognised(file: "feed", looksLike: looks, known: FeedFormat.names)) {
            try detect(text)
        }
    }

    @Test func unknownNamesListTheFormats() {
        #expect(throws: FeedFormat.Failure.unknownName("inded", known: FeedFormat.names)) {
            try FeedFormat(named: "inded")
        }
        #expect(Set(FeedFormat.names).count == FeedFormat.names.count)
    }

    @Test func aFormatForAnotherKindOfFileIsRefused() throws {
        let indeed = try FeedFormat(named: "indeed")
        #expect(throws: FeedFormat.Failure.wrongKind(format: "indeed", expected: .xml, file: "a", looksLike: "json")) {
            try FeedFormat.detect(ByteReader(bytes: Array("{}".utf8), name: "a"), format: indeed)
        }
    }

    @Test(arguments: [
        ("{\"name\": \"m\"}", "fields"), ("{\"name\": \"m\", \"fields\": {\"titel\": [\"a\"]}}", "fields.titel"),
        ("{\"name\": \"m\", \"fields\": {\"title\": [\"a//b\"]}}", "fields.title.Index 0"),
        ("{\"name\": \"m\", \"felder\": {}, \"fields\": {}}", "felder"),
        ("{\"name\": \"m\", \"container\": \"xml\", \"fields\": {}}", "records"),
    ])
    func brokenMappingsNameTheMember(json: String, member: String) throws {
        let failure = try #require(throws: FeedFormat.Failure.self) { try FeedFormat(mapping: Data(json.utf8)) }
        guard case .badMapping(let found, _) = failure else {
            Issue.record("another failure")
            return
        }
        #expect(found == member)
    }

    @Test func everyBuiltInTableIsAMappingFile() throws {
        for dialect in FeedDialect.builtIn {
            let json = try JSONEncoder().encode(dialect)
            #expect(try FeedFormat(mapping: json).dialect == dialect)
        }
    }
}
