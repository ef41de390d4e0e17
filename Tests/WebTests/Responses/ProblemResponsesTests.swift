import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import Web

@Suite struct ProblemResponsesTests {
    private struct Secret: Error {
        let path = "/var/lib/secret"
    }

    @Test func whatGoesWrongInsideIsLoggedByTypeAndNotShown() async throws {
        let log = CapturedLog()
        let router = Router(context: APIContext.self)
        router.add(middleware: ResponseHeaders())
        router.add(middleware: ProblemResponses())
        router.get("fail") { _, _ -> Response in throw Secret() }
        let response = try await Application(router: router, logger: log.logger).test(.router) { client in
            try await client.execute(uri: "/fail", method: .get)
        }
        _ = try response.problem(.internalError, 500)
        #expect(!response.text.contains("ecret"))
        #expect(log.lines.contains { $0.hasPrefix("error Request failed") && $0.contains("Secret") })
        #expect(!log.lines.contains { $0.contains("/var/lib") })
    }
}
