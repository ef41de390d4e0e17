import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import LabourMarket
import Logging
import Storage
import Taxonomies
import TestSupport
import Testing
import Workflows

@testable import Web

/// A server over a store in memory with the samples, on the first of June 2026.
struct TestService {
    let store: Store
    let matches: MatchService
    let log = CapturedLog()
    var settings = WebServer.Settings()
    var now: @Sendable () -> Date = { TestService.day }

    static let day = Date(timeIntervalSince1970: 1_780_300_800)
    static let query = "/v1/shortlists?occupation=5111&limit=3"

    /// Fills the store with the sample taxonomy, jobseeker and vacancies, or leaves it empty.
    init(isEmpty: Bool = false, vacancies: [Vacancy] = [.sample]) throws {
        store = try Store.inMemory()
        if !isEmpty {
            _ = try store.save(.sample, contentHash: "sample", importedAt: Self.day)
            try store.save(.sample)
            let run = try store.beginImport(source: "sample", path: "-", format: "nyvej", at: Self.day)
            try store.write(vacancies, seenIn: run)
            try store.finishImport(run, rejected: 0, at: Self.day)
        }
        matches = MatchService(store, gazetteer: try .builtIn())
    }

    var server: WebServer { WebServer(matches, settings, logger: log.logger, now: now) }

    /// Sends one request through the router.
    func send(
        _ method: HTTPRequest.Method,
        _ uri: String,
        headers: HTTPFields = [:],
        json: String? = nil
    ) async throws -> TestResponse {
        var headers = headers
        if json != nil, headers[.contentType] == nil { headers[.contentType] = "application/json" }
        let sent = headers
        return try await server.service().test(.router) { client in
            try await client.execute(uri: uri, method: method, headers: sent, body: json.map { ByteBuffer(string: $0) })
        }
    }
}

extension TestResponse {
    var text: String { String(buffer: body) }

    /// The members of the JSON object in the body.
    func object() throws -> [String: any Sendable] {
        let value = try JSONSerialization.jsonObject(with: Data(body.readableBytesView))
        return try #require(value as? [String: any Sendable])
    }

    /// Checks that the answer is a problem document of this kind and status, and gives its members.
    func problem(
        _ kind: Problem.Kind,
        _ status: Int,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws -> [String: any Sendable] {
        let members = try object()
        #expect(self.status.code == status, sourceLocation: sourceLocation)
        #expect(headers[.contentType] == "application/problem+json", sourceLocation: sourceLocation)
        #expect(members["type"] as? String == "urn:nyvej:problem:\(kind.rawValue)", sourceLocation: sourceLocation)
        #expect(members["status"] as? Int == status, sourceLocation: sourceLocation)
        let requestID = try #require(headers[.requestID], sourceLocation: sourceLocation)
        #expect(members["instance"] as? String == "urn:nyvej:request:\(requestID)", sourceLocation: sourceLocation)
        for name in ["title", "detail"] {
            #expect((members[name] as? String)?.isEmpty == false, sourceLocation: sourceLocation)
        }
        return members
    }
}
