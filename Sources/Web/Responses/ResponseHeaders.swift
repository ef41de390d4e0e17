import HTTPTypes
import Hummingbird

/// Puts on every answer what keeps it from being misread, kept or leaked; a route's own values stay.
struct ResponseHeaders: RouterMiddleware {
    func handle(
        _ request: Request,
        context: APIContext,
        next: (Request, APIContext) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        response.headers[.requestID] = context.requestID
        for (name, value) in Self.usual where response.headers[name] == nil { response.headers[name] = value }
        return response
    }

    private static let usual: [(HTTPField.Name, String)] = [
        (.xContentTypeOptions, "nosniff"),
        (.cacheControl, "no-store"),
        (.contentSecurityPolicy, "default-src 'none'; frame-ancestors 'none'"),
        (.referrerPolicy, "no-referrer"),
    ]
}

extension HTTPField.Name {
    static let requestID = HTTPField.Name("X-Request-ID") ?? .via
    static let referrerPolicy = HTTPField.Name("Referrer-Policy") ?? .via
}
