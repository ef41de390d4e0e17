import Foundation
import HTTPTypes
import HummingbirdTesting
import Testing

@testable import Web

@Suite struct APIHealthTests {
    @Test func healthTellsTaxonomyAndVacancies() async throws {
        let response = try await TestService().send(.get, "/healthz")
        #expect(response.status == .ok)
        #expect(
            response.text
                == #"{"status":"ok","taxonomy":{"name":"Sample","version":"1"},"vacancies":1}"#
        )
    }

    @Test func withoutATaxonomyNothingIsServed() async throws {
        let service = try TestService(isEmpty: true)
        _ = try await service.send(.get, "/healthz").problem(.noTaxonomy, 503)
        _ = try await service.send(.get, TestService.query).problem(.noTaxonomy, 503)
        _ = try await service.send(.get, "/v1/occupations?q=care").problem(.noTaxonomy, 503)
    }
}
