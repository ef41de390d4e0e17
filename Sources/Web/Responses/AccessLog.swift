import HTTPTypes
import Hummingbird
import Logging

/// Logs every request by its route's pattern: never a path, a query or a body, which may name a person.
struct AccessLog: RouterMiddleware {
    func handle(
        _ request: Request,
        context: APIContext,
        next: (Request, APIContext) async throws -> Response
    ) async throws -> Response {
        let start = ContinuousClock.now
        let response = try await next(request, context)
        let milliseconds = Int((start.duration(to: .now) / .milliseconds(1)).rounded())
        context.logger.info(
            "Request",
            metadata: [
                "method": .string(request.method.rawValue),
                "route": .string(context.route),
                "status": .stringConvertible(response.status.code),
                "milliseconds": .stringConvertible(milliseconds),
            ]
        )
        return response
    }
}
