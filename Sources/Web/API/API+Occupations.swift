import Hummingbird
import Taxonomies
import Workflows

extension API {
    private struct Found: Encodable {
        struct Item: Encodable {
            let uri: String
            let label: String
            let isco: String?
            let code: String?
        }

        let items: [Item]
    }

    /// `GET /v1/occupations?q=`: occupations for a search box.
    func occupations(_ request: Request, _ context: APIContext) async throws -> Response {
        let fields = try RequestFields(query: request.uri.query, known: ["q", "limit", "language"])
        guard let query = try fields.text("q") else { throw RequestFields.bad("q", "a part of a label") }
        let limit = try fields.integer("limit", in: 1...100) ?? 20
        let language = try request.language(fields)
        let lookup = try await matches.current(now: now()).lookup
        let items = lookup.searchOccupations(query, limit: limit).map {
            Found.Item(
                uri: $0.id.uri,
                label: $0.labels.preferred(in: language) ?? $0.id.uri,
                isco: $0.isco?.digits,
                code: $0.code
            )
        }
        return try Response(json: Found(items: items)).labelled(in: language)
    }
}
