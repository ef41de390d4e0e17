import Hummingbird
import Workflows

extension API {
    /// `GET /v1/shortlists`: a shortlist for a described person or a stored one.
    ///
    /// A key in an address ends up in histories and in the logs of proxies; `POST` keeps it out of them.
    func queriedShortlist(_ request: Request, _ context: APIContext) async throws -> Response {
        let fields = try RequestFields(query: request.uri.query, known: ShortlistRequest.fieldNames)
        return try await shortlist(fields, request)
    }

    /// `POST /v1/shortlists`: the same with the fields in a JSON body; nothing is stored.
    func postedShortlist(_ request: Request, _ context: APIContext) async throws -> Response {
        _ = try RequestFields(query: request.uri.query, known: [])
        let body = try await request.json(upTo: settings.bodyLimit, within: settings.bodyDeadline, context)
        return try await shortlist(RequestFields(json: body, known: ShortlistRequest.fieldNames), request)
    }

    private func shortlist(_ fields: RequestFields, _ request: Request) async throws -> Response {
        let language = try request.language(fields)
        let wanted = try ShortlistRequest(fields, language: language)
        return try Response(json: await matches.shortlist(wanted, now: now())).labelled(in: language)
    }
}
