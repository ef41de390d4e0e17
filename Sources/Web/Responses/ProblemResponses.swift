import HTTPTypes
import Hummingbird
import Logging

/// Turns whatever a route throws into a problem document; what is not the client's doing is logged and not shown.
struct ProblemResponses: RouterMiddleware {
    func handle(
        _ request: Request,
        context: APIContext,
        next: (Request, APIContext) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch {
            let problem = Problem(error)
            if problem == nil { context.logger.error("Request failed", metadata: .failure(error)) }
            return try (problem ?? .internalError).response(requestID: context.requestID)
        }
    }
}
