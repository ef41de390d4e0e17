import Foundation
import HTTPTypes
import Hummingbird
import LabourMarket
import Storage
import Taxonomies
import Workflows

extension API {
    /// `POST /v1/vacancies`: takes one vacancy and answers with the skills found in it, to be confirmed.
    ///
    /// 201 for a new one, 200 for one that replaced or repeated what was there under its source and id.
    func submitVacancy(_ request: Request, _ context: APIContext) async throws -> Response {
        let fields = try RequestFields(query: request.uri.query, known: ["language"])
        let language = try request.language(fields)
        let time = now()
        let body = try await request.json(upTo: settings.bodyLimit, within: settings.bodyDeadline, context)
        let outcome = try await submissions.submit(body, now: time)
        let document = VacancyDocument(outcome.stored, try await taxonomy(), language)
        var response = try Response(json: document, status: outcome.isNew ? .created : .ok)
        response.headers[.location] = Self.address(of: outcome.stored.id)
        return response.labelled(in: language)
    }

    /// `GET /v1/vacancies/{source}/{id}`: one vacancy, open or closed.
    func vacancy(_ request: Request, _ context: APIContext) async throws -> Response {
        let fields = try RequestFields(query: request.uri.query, known: ["language"])
        let language = try request.language(fields)
        guard let id = Self.id(in: request.uri.path), let stored = try matches.store.vacancy(id) else {
            throw Problem(.notFound, .notFound, "Unknown vacancy", "No vacancy is stored under this source and id.")
        }
        return try Response(json: VacancyDocument(stored, await taxonomy(), language)).labelled(in: language)
    }

    /// The taxonomy in use; nil before one was imported, which is no reason to withhold a vacancy.
    private func taxonomy() async throws -> Taxonomy? {
        do {
            return try await matches.current(now: now()).taxonomy
        } catch Store.Failure.unknownTaxonomy {
            return nil
        }
    }

    /// A vacancy's address: each half percent-escaped, slashes in the id included.
    static func address(of id: VacancyID) -> String {
        let halves = [id.source, id.sourceID].map {
            $0.addingPercentEncoding(withAllowedCharacters: unreserved) ?? ""
        }
        return vacancies + halves.joined(separator: "/")
    }

    /// The vacancy an address names; slashes in the id may stand as they are or escaped.
    static func id(in path: String) -> VacancyID? {
        guard path.hasPrefix(vacancies) else { return nil }
        let halves = path.dropFirst(vacancies.count).split(
            separator: "/",
            maxSplits: 1,
            omittingEmptySubsequences: false
        )
        guard let source = halves.first?.removingPercentEncoding,
            let id = halves.dropFirst().first?.removingPercentEncoding,
            !source.isEmpty, !id.isEmpty
        else { return nil }
        return VacancyID(source: source, sourceID: id)
    }

    private static let vacancies = "/v1/vacancies/"
    private static let unreserved = CharacterSet(
        charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~"
    )
}
