import Foundation
import HTTPTypes
import Hummingbird
import Workflows

/// The JSON API: what stands at which address.
struct API: Sendable {
    let matches: MatchService
    let submissions: VacancySubmission
    let settings: WebServer.Settings
    let now: @Sendable () -> Date

    init(
        _ matches: MatchService,
        _ submissions: VacancySubmission,
        _ settings: WebServer.Settings,
        now: @escaping @Sendable () -> Date
    ) {
        self.matches = matches
        self.submissions = submissions
        self.settings = settings
        self.now = now
    }

    typealias Handler = @Sendable (Request, APIContext) async throws -> Response

    /// Every address with its methods.
    private var routes: [(path: RouterPath, methods: [HTTPRequest.Method: Handler])] {
        [
            ("/healthz", [.get: health]),
            ("/v1/occupations", [.get: occupations]),
            ("/v1/shortlists", [.get: queriedShortlist, .post: postedShortlist]),
            ("/v1/vacancies", [.post: submitVacancy]),
            ("/v1/vacancies/{source}/**", [.get: vacancy]),
        ]
    }

    /// The router; every method that an address does not have is answered with those it has.
    func router() -> Router<APIContext> {
        let router = Router(context: APIContext.self, options: .autoGenerateHeadEndpoints)
        router.add(middleware: ResponseHeaders())
        router.add(middleware: UnreadBodies())
        router.add(middleware: AccessLog())
        router.add(middleware: ProblemResponses())
        for (path, methods) in routes {
            for (method, handler) in methods { router.on(path, method: method, use: handler) }
            let allowed = Set(methods.keys).union(methods[.get] == nil ? [] : [.head])
            for method in Self.methods where !allowed.contains(method) {
                router.on(path, method: method) { _, _ -> Response in throw Problem.methodNotAllowed(allowed) }
            }
        }
        return router
    }

    private static let methods: [HTTPRequest.Method] = [.get, .head, .post, .put, .patch, .delete, .options, .trace]
}

extension Problem {
    fileprivate static func methodNotAllowed(_ allowed: Set<HTTPRequest.Method>) -> Problem {
        let list = allowed.map(\.rawValue).sorted().joined(separator: ", ")
        var problem = Problem(
            .methodNotAllowed,
            .methodNotAllowed,
            "Method not allowed",
            "This address takes \(list)."
        )
        problem.headers[.allow] = list
        return problem
    }
}
