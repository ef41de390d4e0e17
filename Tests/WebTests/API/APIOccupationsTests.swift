import Foundation
import HTTPTypes
import HummingbirdTesting
import Testing

@testable import Web

@Suite struct APIOccupationsTests {
    private let item =
        #"{"code":"5322.1","isco":"5322","label":"LABEL","uri":"http://example.org/occupation/care-assistant"}"#

    private func items(_ label: String) -> String {
        #"{"items":["# + item.replacing("LABEL", with: label) + "]}"
    }

    @Test func labelsAreDanishUnlessToldOtherwise() async throws {
        let response = try await TestService().send(.get, "/v1/occupations?q=care")
        #expect(response.text == items("plejeassistent"))
        #expect(response.headers[.contentLanguage] == "da")
    }

    @Test func theLanguageParameterDecidesBeforeTheHeader() async throws {
        let service = try TestService()
        let english = try await service.send(
            .get,
            "/v1/occupations?q=care",
            headers: [.acceptLanguage: "sv, da;q=0.5, en-GB;q=0.8"]
        )
        #expect(english.text == items("care assistant"))
        #expect(english.headers[.vary] == "Accept-Language")
        let danish = try await service.send(
            .get,
            "/v1/occupations?q=care&language=da",
            headers: [.acceptLanguage: "en"]
        )
        #expect(danish.text == items("plejeassistent"))
    }

    @Test func aPlusIsABlankAndEscapesAreRead() async throws {
        let service = try TestService()
        #expect(
            try await service.send(.get, "/v1/occupations?q=care+assistant&language=en").text == items("care assistant")
        )
        #expect(
            try await service.send(.get, "/v1/occupations?q=care%20ass&language=en").text == items("care assistant")
        )
    }

    @Test func theLimitCutsTheList() async throws {
        let service = try TestService()
        let both = try await service.send(.get, "/v1/occupations?q=a").object()
        #expect((both["items"] as? [any Sendable])?.count == 2)
        let one = try await service.send(.get, "/v1/occupations?q=a&limit=1").object()
        #expect((one["items"] as? [any Sendable])?.count == 1)
    }

    @Test(arguments: [
        ("", "q"), ("?q=", "q"), ("?q=+", "q"), ("?q=a&q=b", "q"), ("?q=a&limit=0", "limit"),
        ("?q=a&limit=101", "limit"), ("?q=a&limit=ten", "limit"), ("?q=a&language=sv", "language"),
    ])
    func badParametersAreNamed(query: String, parameter: String) async throws {
        let response = try await TestService().send(.get, "/v1/occupations\(query)")
        #expect(try response.problem(.badParameter, 400)["parameter"] as? String == parameter)
    }

    @Test func aBrokenEscapeIsABadRequest() async throws {
        _ = try await TestService().send(.get, "/v1/occupations?q=%zz").problem(.badParameter, 400)
    }
}
