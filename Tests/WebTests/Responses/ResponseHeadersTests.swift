import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import Web

@Suite struct ResponseHeadersTests {
    @Test(arguments: ["/healthz", TestService.query, "/nowhere"])
    func everyAnswerIsGuarded(path: String) async throws {
        let headers = try await TestService().send(.get, path).headers
        #expect(headers[.xContentTypeOptions] == "nosniff")
        #expect(headers[.cacheControl] == "no-store")
        #expect(headers[.contentSecurityPolicy] == "default-src 'none'; frame-ancestors 'none'")
        #expect(headers[.referrerPolicy] == "no-referrer")
    }

    @Test func requestsHaveIDsOfTheirOwn() async throws {
        let service = try TestService()
        let first = try await service.send(.get, "/healthz").headers[.requestID]
        let second = try await service.send(.get, "/healthz").headers[.requestID]
        #expect(first?.isEmpty == false)
        #expect(first != second)
    }
}
