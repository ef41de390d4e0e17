import Hummingbird
import LabourMarket
import Taxonomies
import Workflows

extension API {
    private struct Health: Encodable {
        struct Taxonomy: Encodable {
            let name: String
            let version: String
        }

        let status = "ok"
        let taxonomy: Taxonomy
        let vacancies: Int
    }

    /// `GET /healthz`: whether it can match, and with what.
    func health(_ request: Request, _ context: APIContext) async throws -> Response {
        _ = try RequestFields(query: request.uri.query, known: [])
        let basis = try await matches.current(now: now()).basis
        let taxonomy = Health.Taxonomy(name: basis.taxonomy.name, version: basis.taxonomy.version)
        return try Response(json: Health(taxonomy: taxonomy, vacancies: basis.vacancies))
    }
}
