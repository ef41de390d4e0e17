import ArgumentParser
import LabourMarket
import Workflows

/// Who a shortlist is for: a stored jobseeker, or someone described on the spot.
struct SeekerOptions: ParsableArguments {
    @Option(help: "The key of a stored jobseeker.") var jobseeker: String?
    @Option(help: "An occupation held: URI, ISCO-08 code or title. The latest first; repeat for more.")
    var occupation: [String] = []
    @Option(help: "A skill held: URI or label. Repeat for more.") var skill: [String] = []
    @Option(help: "Where the person lives: a postcode or a municipality.") var place: String?
    @Option(help: "Farthest way to work in kilometres; needs --place.") var kilometres: Double?

    func validate() throws {
        if jobseeker != nil, !occupation.isEmpty || !skill.isEmpty || place != nil || kilometres != nil {
            throw ValidationError("--jobseeker stands alone; the rest describes someone who is not stored.")
        }
        if jobseeker == nil, occupation.isEmpty, skill.isEmpty {
            throw ValidationError("Say who it is for: --jobseeker KEY, or --occupation and --skill.")
        }
        if kilometres != nil, place == nil { throw ValidationError("--kilometres needs --place.") }
    }

    /// The person, by the names given.
    var subject: ShortlistRequest.Subject {
        get throws {
            if let jobseeker {
                guard let key = JobseekerKey(jobseeker) else { throw ShortlistRequest.Failure.unknownJobseeker }
                return .jobseeker(key)
            }
            var description = ShortlistRequest.Description()
            description.occupations = occupation
            description.skills = skill
            description.home = place.map {
                $0.allSatisfy(\.isNumber)
                    ? Location(postcode: $0, country: "DK") : Location(municipality: $0, country: "DK")
            }
            description.maximumKilometres = kilometres
            return .described(description)
        }
    }
}
