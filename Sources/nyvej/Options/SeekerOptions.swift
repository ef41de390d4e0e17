import ArgumentParser
import LabourMarket
import Storage
import Taxonomies
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

    /// The person in the terms of a snapshot, with the names of a stored one that the taxonomy does not know.
    ///
    /// A name given on the command line that is not known is an error; one in a stored profile is told.
    func seeker(
        _ snapshot: MatchSnapshot,
        _ store: Store,
        _ wording: Wording
    ) throws -> (seeker: MatchSnapshot.Seeker, key: JobseekerKey?, unknown: [ConceptLookup.Unknown]) {
        if let jobseeker {
            let stored = try store.jobseeker(named: jobseeker, wording)
            let (seeker, unknown) = snapshot.seeker(stored)
            return (seeker, stored.id, unknown)
        }
        var described = Jobseeker(described: occupation, skill)
        described.home = try place.map { try home($0, snapshot, wording) }
        described.limits.maximumKilometres = kilometres
        let (seeker, unknown) = snapshot.seeker(described)
        if let first = unknown.first { throw first }
        return (seeker, nil, [])
    }

    private func home(_ text: String, _ snapshot: MatchSnapshot, _ wording: Wording) throws -> Location {
        let isPostcode = text.allSatisfy(\.isNumber)
        let home = isPostcode ? Location(postcode: text, country: "DK") : Location(municipality: text, country: "DK")
        guard snapshot.gazetteer.coordinates(of: home) != nil else {
            throw CommandFailure(
                description: wording(
                    "Kender ikke stedet \"\(text)\". Brug et dansk postnummer eller en kommune.",
                    "Do not know the place \"\(text)\". Use a Danish postcode or municipality."
                )
            )
        }
        return home
    }
}

extension Jobseeker {
    /// Someone who is described on the spot and stored nowhere.
    fileprivate init(described occupations: [String], _ skills: [String]) {
        self.init(id: JobseekerKey.described)
        self.occupations = occupations.map { HeldOccupation(occupation: $0) }
        self.skills = skills.map { HeldSkill(skill: $0) }
    }
}
