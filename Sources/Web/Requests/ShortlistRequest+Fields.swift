import LabourMarket
import Taxonomies
import Workflows

extension ShortlistRequest {
    /// The names that a request for a shortlist may hold, in a query as in a body.
    static let fieldNames = [
        "jobseeker", "occupation", "skill", "postcode", "municipality", "kilometres", "industry", "limit", "language",
    ]

    /// Reads a request: a stored jobseeker by key, or a person described by occupations, skills and place.
    ///
    /// - Throws: a `Problem` for values that are no such thing or that do not go together.
    init(_ fields: RequestFields, language: LanguageCode) throws {
        let subject = try Self.subject(fields)
        self.init(
            for: subject,
            industry: try fields.choice("industry", of: IndustryFilter.self) ?? .other,
            limit: try fields.integer("limit", in: 1...100) ?? 10,
            language: language
        )
    }

    private static func subject(_ fields: RequestFields) throws -> Subject {
        guard let text = try fields.text("jobseeker") else { return .described(try description(fields)) }
        guard let key = JobseekerKey(text) else {
            throw RequestFields.bad("jobseeker", "the municipality's own key, never a CPR number")
        }
        for name in ["occupation", "skill", "postcode", "municipality", "kilometres"] where fields.holds(name) {
            throw RequestFields.bad(name, "only without a jobseeker, whose own data counts")
        }
        return .jobseeker(key)
    }

    private static func description(_ fields: RequestFields) throws -> Description {
        var description = Description()
        description.occupations = try fields.texts("occupation", atMost: mostNames)
        description.skills = try fields.texts("skill", atMost: mostNames)
        guard !description.occupations.isEmpty || !description.skills.isEmpty else {
            throw RequestFields.bad("occupation", "at least one occupation or skill, or a jobseeker instead")
        }
        let municipality = try fields.text("municipality")
        let isCode = municipality?.utf8.allSatisfy { (48...57).contains($0) } ?? false
        let home = Location(
            municipality: isCode ? nil : municipality,
            municipalityCode: isCode ? municipality : nil,
            postcode: try fields.text("postcode")
        )
        description.home = home == Location() ? nil : home
        description.maximumKilometres = try fields.number("kilometres", in: 0...2000)
        if description.maximumKilometres != nil, description.home == nil {
            throw RequestFields.bad("kilometres", "with a postcode or a municipality to count from")
        }
        return description
    }

    private static let mostNames = 100
}
