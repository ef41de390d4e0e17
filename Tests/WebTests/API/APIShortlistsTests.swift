import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import LabourMarket
import Storage
import Taxonomies
import TestSupport
import Testing

@testable import Web

@Suite struct APIShortlistsTests {
    private func entries(_ response: TestResponse) throws -> [[String: any Sendable]] {
        #expect(response.status == .ok)
        return try #require(try response.object()["entries"] as? [[String: any Sendable]])
    }

    @Test func aDescribedPersonGetsVacanciesOfOtherIndustries() async throws {
        let response = try await TestService().send(.get, "/v1/shortlists?occupation=cabin+crew&skill=first+aid")
        let best = try #require(try entries(response).first)
        #expect(best["vacancy"] as? String == "sample/1")
        #expect(best["rank"] as? Int == 1)
        let members = try response.object()
        #expect(members["jobseeker"] == nil)
        let basis = try #require(members["basis"] as? [String: any Sendable])
        #expect(basis["taxonomy"] as? String == "Sample")
        #expect(basis["vacancies"] as? Int == 1)
    }

    @Test func industryChoosesTheSide() async throws {
        let service = try TestService()
        #expect(try await entries(service.send(.get, "\(TestService.query)&industry=same")).isEmpty)
        #expect(try await entries(service.send(.get, "\(TestService.query)&industry=any")).count == 1)
    }

    @Test func aPlaceTooFarAwayExcludes() async throws {
        let service = try TestService()
        let near = try await service.send(.get, "\(TestService.query)&postcode=5000&kilometres=10")
        #expect(try entries(near).count == 1)
        let far = try await service.send(.get, "\(TestService.query)&municipality=0101&kilometres=10.5")
        #expect(try entries(far).isEmpty)
        let named = try await service.send(.get, "\(TestService.query)&municipality=K%C3%B8benhavn&kilometres=10")
        #expect(try entries(named).isEmpty)
    }

    @Test func aStoredJobseekerIsFoundByKeyInAQueryAsInABody() async throws {
        var jobseeker = Jobseeker.sample
        jobseeker.limits = SearchLimits()
        let service = try TestService()
        try service.store.save(jobseeker)
        let queried = try await service.send(.get, "/v1/shortlists?jobseeker=sample-1&language=en")
        #expect(try entries(queried).count == 1)
        #expect(try queried.object()["jobseeker"] as? String == "sample-1")
        let posted = try await service.send(
            .post,
            "/v1/shortlists",
            json: #"{"jobseeker": "sample-1", "language": "en"}"#
        )
        #expect(posted.text == queried.text)
    }

    @Test func aBodyTakesTheSameFieldsAsAQuery() async throws {
        let service = try TestService()
        let queried = try await service.send(
            .get,
            "/v1/shortlists?occupation=5111&occupation=5322&skill=first+aid&postcode=5000&kilometres=12.5&limit=2"
        )
        let posted = try await service.send(
            .post,
            "/v1/shortlists",
            json: """
                {"occupation": [5111, "5322"], "skill": "first aid", "postcode": "5000", "kilometres": 12.5, "limit": 2}
                """
        )
        #expect(posted.status == .ok)
        #expect(posted.text == queried.text)
    }

    @Test func unknownNamesComeWithSuggestions() async throws {
        let response = try await TestService().send(.get, "/v1/shortlists?occupation=cabin+attendent&skill=first")
        let problem = try response.problem(.unknownName, 422)
        #expect(problem["suggestions"] as? [String] == ["cabin attendant"])
        let unknown = try #require(problem["unknown"] as? [[String: any Sendable]])
        #expect(unknown.map { $0["kind"] as? String } == ["occupation", "skill"])
        #expect(unknown.last?["suggestions"] as? [String] == ["first aid"])
    }

    @Test func anUnknownPlaceIsAnErrorNotAnEmptyList() async throws {
        let response = try await TestService().send(.get, "\(TestService.query)&postcode=0001&kilometres=10")
        _ = try response.problem(.unknownPlace, 422)
    }

    @Test func anUnknownKeyIsNotFoundAndNotRepeated() async throws {
        let response = try await TestService().send(.get, "/v1/shortlists?jobseeker=somebody-else")
        _ = try response.problem(.notFound, 404)
        #expect(!response.text.contains("somebody-else"))
    }

    @Test func aCPRNumberIsRefusedAndNotRepeated() async throws {
        let response = try await TestService().send(.get, "/v1/shortlists?jobseeker=010100-0000")
        #expect(try response.problem(.badParameter, 400)["parameter"] as? String == "jobseeker")
        #expect(!response.text.contains("0000"))
    }

    @Test(arguments: [
        ("", "occupation"), ("?occupation=5111&kilometres=10", "kilometres"),
        ("?occupation=5111&postcode=5000&kilometres=far", "kilometres"),
        ("?occupation=5111&postcode=5000&kilometres=nan", "kilometres"),
        ("?occupation=5111&postcode=5000&kilometres=-1", "kilometres"),
        ("?occupation=5111&industry=others", "industry"), ("?occupation=5111&limit=1000", "limit"),
        ("?jobseeker=sample-1&occupation=5111", "occupation"), ("?jobseeker=a&jobseeker=b", "jobseeker"),
    ])
    func badParametersAreNamed(query: String, parameter: String) async throws {
        let response = try await TestService().send(.get, "/v1/shortlists\(query)")
        #expect(try response.problem(.badParameter, 400)["parameter"] as? String == parameter)
    }

    @Test(arguments: ["", "[]", "{", #""text""#, #"{"occupation": {"uri": "x"}}"#, #"{"occupation": null}"#])
    func aBodyThatIsNoRequestIsMalformed(json: String) async throws {
        _ = try await TestService().send(.post, "/v1/shortlists", json: json).problem(.malformedBody, 400)
    }

    @Test func aHundredAtOnceGetTheSameBytes() async throws {
        let vacancies = (1...30).map { number in Vacancy.sample("\(number)") { $0.title += " \(number)" } }
        let service = try TestService(vacancies: vacancies)
        let texts = try await service.server.service().test(.router) { client in
            try await withThrowingTaskGroup(of: String.self) { group in
                for _ in 0..<100 {
                    group.addTask {
                        try await client.execute(uri: "/v1/shortlists?occupation=5111&limit=20", method: .get).text
                    }
                }
                return try await group.reduce(into: [String]()) { $0.append($1) }
            }
        }
        #expect(texts.count == 100)
        #expect(Set(texts).count == 1)
        #expect(texts.first?.contains("\"rank\":20") == true)
    }
}
