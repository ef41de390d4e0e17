import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import Web

@Suite struct APITests {
    @Test(arguments: ["/", "/v1", "/v1/shortlist", "/v1/vacancies/sample", "/healthz/more"])
    func unknownAddressesAreNotFound(path: String) async throws {
        _ = try await TestService().send(.get, path).problem(.notFound, 404)
    }

    @Test(arguments: [
        ("/healthz", HTTPRequest.Method.post, "GET, HEAD"), ("/v1/occupations", .delete, "GET, HEAD"),
        ("/v1/shortlists", .put, "GET, HEAD, POST"), ("/v1/vacancies", .get, "POST"),
        ("/v1/vacancies", .head, "POST"), ("/v1/vacancies/sample/1", .patch, "GET, HEAD"),
    ])
    func wrongMethodsAreToldTheRightOnes(path: String, method: HTTPRequest.Method, allowed: String) async throws {
        let response = try await TestService().send(method, path)
        #expect(response.headers[.allow] == allowed)
        _ = try response.problem(.methodNotAllowed, 405)
    }

    @Test func headAnswersLikeGetWithoutABody() async throws {
        let response = try await TestService().send(.head, "/healthz")
        #expect(response.status == .ok)
        #expect(response.body.readableBytes == 0)
        #expect(response.headers[.contentType] == "application/json")
    }

    @Test func unknownParametersAreNamedWithTheKnownOnes() async throws {
        let response = try await TestService().send(.get, "/v1/occupations?q=care&langauge=en")
        let problem = try response.problem(.unknownParameter, 400)
        #expect(problem["parameter"] as? String == "langauge")
        #expect(problem["known"] as? [String] == ["q", "limit", "language"])
        _ = try await TestService().send(.get, "/healthz?verbose=1").problem(.unknownParameter, 400)
    }
}
