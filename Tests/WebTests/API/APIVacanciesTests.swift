import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import LabourMarket
import Storage
import TestSupport
import Testing
import Workflows

@testable import Web

@Suite struct APIVacanciesTests {
    private static let json = """
        {"source": "bakery", "id": "shop 1/a", "title": "Plejeassistent", "text": "Du skal kunne førstehjælp.",
         "language": "da", "employer": "Solsikken", "postcode": "5000", "nace": "87.30", "expires": "2026-08-01"}
        """

    private func found(_ problem: [String: any Sendable]) throws -> [String?] {
        try #require(problem["problems"] as? [[String: any Sendable]]).map { $0["field"] as? String }
    }

    @Test func aNewVacancyIsCreatedWithTheSkillsFound() async throws {
        let service = try TestService()
        let response = try await service.send(.post, "/v1/vacancies", json: Self.json)
        #expect(response.status == .created)
        #expect(response.headers[.location] == "/v1/vacancies/bakery/shop%201%2Fa")
        let members = try response.object()
        #expect(members["id"] as? String == "bakery/shop 1/a")
        #expect(members["status"] as? String == "open")
        #expect(members["occupations"] as? [String] == ["plejeassistent"])
        let skills = try #require(members["requirements"] as? [[String: any Sendable]])
        #expect(skills.map { $0["label"] as? String } == ["førstehjælp"])
        #expect(skills.first?["origin"] as? String == "extracted")
    }

    @Test func theAddressGivenLeadsToIt() async throws {
        let service = try TestService()
        let created = try await service.send(.post, "/v1/vacancies", json: Self.json)
        let address = try #require(created.headers[.location])
        #expect(try await service.send(.get, address).text == created.text)
        #expect(try await service.send(.get, "/v1/vacancies/bakery/shop%201/a").text == created.text)
        let english = try await service.send(.get, "\(address)?language=en").object()
        #expect(english["occupations"] as? [String] == ["care assistant"])
    }

    @Test func theSameSourceAndIDReplace() async throws {
        let service = try TestService()
        _ = try await service.send(.post, "/v1/vacancies", json: Self.json)
        let again = try await service.send(.post, "/v1/vacancies", json: Self.json)
        #expect(again.status == .ok)
        let renamed = Self.json.replacing("Plejeassistent", with: "Plejeassistent, nat")
        let changed = try await service.send(.post, "/v1/vacancies", json: renamed)
        #expect(changed.status == .ok)
        #expect(changed.text.contains("Plejeassistent, nat"))
        #expect(try service.store.vacancyCount(source: "bakery") == 1)
    }

    @Test func whatIsWrongIsListedInFull() async throws {
        let service = try TestService()
        let response = try await service.send(
            .post,
            "/v1/vacancies",
            json: """
                {"source": "a/b", "titel": "Cook", "title": "Cook", "expires": "soon", "cvr": "12", "employer": "A",
                 "openings": -1, "locations": [{"postcode": "5000", "street": "x"}]}
                """
        )
        let problem = try response.problem(.rejectedVacancy, 422)
        let fields = try found(problem)
        for field in ["titel", "locations.street", "source", "id"] { #expect(fields.contains(field)) }
        for word in ["date", "CVR", "openings"] { #expect(response.text.contains(word)) }
        #expect(fields.count == 7)
        #expect(try service.store.vacancyCount(source: "a-b") == 0)
    }

    @Test(arguments: ["", "[]", "{", "null", #"[{"source": "a", "id": "1", "title": "Cook"}]"#, "{}\n{}"])
    func aBodyThatIsNotOneObjectIsRejected(json: String) async throws {
        _ = try await TestService().send(.post, "/v1/vacancies", json: json).problem(.rejectedVacancy, 422)
    }

    @Test func aBodyNestedTooDeeplyIsRejected() async throws {
        let deep = String(repeating: "[", count: 200_000)
        for json in [deep, #"{"source": "# + deep, #"{"source": "a", "id": "1", "locations": "# + deep] {
            _ = try await TestService().send(.post, "/v1/vacancies", json: json).problem(.rejectedVacancy, 422)
        }
        _ = try await TestService().send(.post, "/v1/shortlists", json: #"{"skill": "# + deep).problem(
            .malformedBody,
            400
        )
    }

    @Test func aVacancyNeedsATitleOrAText() async throws {
        let response = try await TestService().send(.post, "/v1/vacancies", json: #"{"source": "a", "id": "1"}"#)
        _ = try response.problem(.rejectedVacancy, 422)
        #expect(response.text.contains("a title or a text"))
    }

    @Test func aBodyOverOneMebibyteIsTooLarge() async throws {
        let long = String(repeating: "a", count: 1 << 20)
        let json = #"{"source": "a", "id": "1", "title": "Cook", "text": "\#(long)"}"#
        _ = try await TestService().send(.post, "/v1/vacancies", json: json).problem(.bodyTooLarge, 413)
    }

    @Test func otherMediaTypesAreRefused() async throws {
        let response = try await TestService().send(
            .post,
            "/v1/vacancies",
            headers: [.contentType: "application/x-www-form-urlencoded"],
            json: Self.json
        )
        _ = try response.problem(.unsupportedMediaType, 415)
    }

    @Test func aCharsetBesideTheMediaTypeIsFine() async throws {
        let headers: HTTPFields = [.contentType: "Application/JSON; charset=utf-8"]
        let response = try await TestService().send(.post, "/v1/vacancies", headers: headers, json: Self.json)
        #expect(response.status == .created)
    }

    @Test func withoutATaxonomyAVacancyIsStoredAllTheSame() async throws {
        let service = try TestService(isEmpty: true)
        #expect(try await service.send(.post, "/v1/vacancies", json: Self.json).status == .created)
    }

    @Test(arguments: ["/v1/vacancies/sample/2", "/v1/vacancies/other/1", "/v1/vacancies/sample/%zz"])
    func unknownVacanciesAreNotFound(path: String) async throws {
        _ = try await TestService().send(.get, path).problem(.notFound, 404)
    }

    @Test(arguments: ["1", "a/b", "a//b", "/a", "a/", "100 %", "æ?#&", "%2F", "a+b"])
    func everyIDFindsBackFromItsAddress(id: String) {
        let id = VacancyID(source: "feed å", sourceID: id)
        #expect(API.id(in: API.address(of: id)) == id)
    }

    @Test func everyIDIsServedAtItsAddress() async throws {
        let ids = ["a/b", "a//b", "/a", "a/", "100 %", "æ?#&", "%2F", "a+b", "..", "."]
        let service = try TestService(vacancies: ids.map { .sample($0) })
        for id in ids {
            let address = API.address(of: VacancyID(source: "sample", sourceID: id))
            let response = try await service.send(.get, address)
            #expect(try response.object()["id"] as? String == "sample/\(id)")
        }
    }
}
