import HTTPTypes
import HummingbirdTesting
import Testing

@testable import Web

@Suite struct AccessLogTests {
    @Test func logsTellTheRouteAndNeverTheKey() async throws {
        let service = try TestService()
        _ = try await service.send(.get, "/v1/shortlists?jobseeker=sample-1")
        _ = try await service.send(.get, "/v1/shortlists?jobseeker=secret-2")
        _ = try await service.send(.post, "/v1/shortlists", json: #"{"jobseeker": "secret-2"}"#)
        _ = try await service.send(.get, "/v1/vacancies/sample/secret-2")
        let requests = service.log.lines.filter { $0.contains("info Request") }
        #expect(requests.count == 4)
        #expect(requests.first?.hasSuffix("route=/v1/shortlists status=200") == true)
        #expect(requests.last?.hasSuffix("route=/v1/vacancies/{source}/** status=404") == true)
        for line in service.log.lines {
            #expect(!line.contains("secret-2"))
            #expect(!line.contains("sample-1"))
        }
    }

    @Test func theRequestIDIsTheAnswersOwn() async throws {
        let service = try TestService()
        let response = try await service.send(.get, "/healthz")
        let id = try #require(response.headers[.requestID])
        #expect(service.log.lines.contains { $0.contains("Request") && $0.contains("hb.request.id=\(id)") })
    }
}
