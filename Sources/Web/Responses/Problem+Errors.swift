import Hummingbird
import NIOCore
import Storage
import Workflows

extension Problem {
    /// The problem that an error of the lower floors is to a client; nil where it is none of the client's business.
    init?(_ error: any Error) {
        switch error {
        case let problem as Problem: self = problem
        case let failure as ShortlistRequest.Failure: self.init(failure)
        case let rejected as VacancySubmission.Rejected: self.init(rejected)
        case is NIOTooManyBytesError: self = .bodyTooLarge
        case Store.Failure.unknownTaxonomy(nil): self = .noTaxonomy
        case let error as HTTPError where error.status == .notFound: self = .noRoute
        default: return nil
        }
    }

    private init(_ failure: ShortlistRequest.Failure) {
        switch failure {
        case .unknownJobseeker:
            self.init(.notFound, .notFound, "Unknown jobseeker", "No jobseeker is stored under this key.")
        case .unknownPlace:
            self.init(
                .unknownPlace,
                .unprocessableContent,
                "Unknown place",
                "No place in Denmark is known by this postcode or municipality, so no distance can be told."
            )
        case .unknownNames(let names):
            let problem = Problem(
                .unknownName,
                .unprocessableContent,
                "Unknown name",
                "The taxonomy in use does not hold: \(names.map { "\($0.kind.rawValue) “\($0.text)”" }.joined(separator: ", "))."
            )
            let known = names.map {
                UnknownName(kind: $0.kind.rawValue, name: $0.text, suggestions: $0.suggestions)
            }
            self = problem.with("suggestions", .texts(names.first?.suggestions ?? [])).with("unknown", .names(known))
        }
    }

    private init(_ rejected: VacancySubmission.Rejected) {
        let findings = rejected.problems.map {
            Finding(field: $0.field, expected: $0.expected, found: $0.found)
        }
        self = Problem(
            .rejectedVacancy,
            .unprocessableContent,
            "Vacancy not taken",
            "Nothing was stored; all that is wrong is listed under problems."
        ).with("problems", .findings(findings))
    }

    static let bodyTooLarge = Problem(
        .bodyTooLarge,
        .contentTooLarge,
        "Body too large",
        "The body is longer than this address takes."
    )

    static let bodyTooSlow = Problem(
        .bodyTooSlow,
        .requestTimeout,
        "Body too slow",
        "The body did not arrive in time."
    )

    static let internalError = Problem(
        .internalError,
        .internalServerError,
        "Internal error",
        "Something went wrong here. The log knows it by this instance."
    )

    static let noRoute = Problem(.notFound, .notFound, "Not found", "There is nothing at this address.")

    static let noTaxonomy = Problem(
        .noTaxonomy,
        .serviceUnavailable,
        "No taxonomy",
        "No taxonomy has been imported yet, and nothing can be matched without one."
    )
}
