import HTTPTypes
import Hummingbird

/// Ends the connection after an answer that did not wait for the request's body.
///
/// The server would otherwise read what the client still sends to its end, however long that takes.
struct UnreadBodies: RouterMiddleware {
    func handle(
        _ request: Request,
        context: APIContext,
        next: (Request, APIContext) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        guard request.announcesBody, !context.isBodyRead else { return response }
        response.headers[.connection] = "close"
        context.closeSoon()
        return response
    }
}

extension Request {
    fileprivate var announcesBody: Bool {
        headers[.transferEncoding] != nil || headers[.contentLength].map { $0 != "0" } ?? false
    }
}
