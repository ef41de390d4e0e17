import Foundation
import Importing
import LabourMarket

/// The bytes of one submitted vacancy, checked for what a feed's reader passes over and then read by it.
struct SubmittedVacancy {
    typealias Problem = VacancySubmission.Rejected.Problem

    private let json: [UInt8]

    init(_ json: [UInt8]) {
        self.json = json
    }

    /// The vacancy.
    ///
    /// - Throws: `VacancySubmission.Rejected` with everything that is wrong.
    func read() throws -> Vacancy {
        guard let members = try? JSONDecoder().decode(Members.self, from: Data(json)) else {
            throw VacancySubmission.Rejected(problems: [Problem(nil, "one JSON object", "something else")])
        }
        var problems = Self.strangers(in: members.names, known: Self.known, within: nil)
        for place in members.places {
            problems += Self.strangers(in: place, known: Self.knownInPlaces, within: "locations")
        }
        let source = members.source?.trimmingCharacters(in: .whitespacesAndNewlines) ?? ""
        if !Self.isName(source, longest: Self.longestSource) || source.contains("/") {
            let found = members.source == nil ? "no text" : "another one"
            problems.append(Problem("source", "a name of 1 to \(Self.longestSource) bytes without a slash", found))
        }
        let (vacancies, findings) = try mapped(source)
        problems += findings
        guard let vacancy = vacancies.first, vacancies.count == 1 else {
            if problems.isEmpty { problems.append(Problem(nil, "one vacancy", "\(vacancies.count)")) }
            throw VacancySubmission.Rejected(problems: problems)
        }
        if !members.holdsID {
            problems.append(Problem("id", "the source's own id", "none"))
        } else if !Self.isName(vacancy.id.sourceID, longest: Self.longestID) {
            problems.append(Problem("id", "1 to \(Self.longestID) bytes without control characters", "another one"))
        }
        guard problems.isEmpty else { throw VacancySubmission.Rejected(problems: problems) }
        return vacancy
    }

    private func mapped(_ source: String) throws -> (vacancies: [Vacancy], problems: [Problem]) {
        var vacancies: [Vacancy] = []
        var problems: [Problem] = []
        let reader = FeedReader(format: FeedFormat(.nyvej), source: source)
        try reader.read(
            ByteReader(bytes: json, name: "submission"),
            vacancy: { vacancies.append($0) },
            diagnostic: {
                if $0.severity != .note { problems.append(Problem(nil, $0.expected, $0.found)) }
            }
        )
        return (vacancies, problems)
    }

    private static func strangers(in names: [String], known: Set<String>, within group: String?) -> [Problem] {
        names.filter { !known.contains(folded($0)) }.sorted().map { name in
            let field = group.map { "\($0).\(name)" } ?? name
            return Problem(field, "a field of a vacancy", "a name that is none")
        }
    }

    /// Fits into an address and a log: no control characters, not too long.
    private static func isName(_ text: String, longest: Int) -> Bool {
        !text.isEmpty && text.utf8.count <= longest
            && !text.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F }
    }

    /// Names as the dialect compares them: lower case, letters and digits only.
    private static func folded(_ name: String) -> String { name.lowercased().filter { $0.isLetter || $0.isNumber } }

    private static let placeFields: Set<VacancyField> = [
        .municipality, .municipalityCode, .postcode, .locality, .region, .country, .latitude, .longitude, .placeLine,
    ]
    private static let knownInPlaces = Set(placeFields.map { folded($0.rawValue) })
    private static let known = Set(
        (VacancyField.allCases.map(\.rawValue) + FeedDialect.nyvej.occupations.map(\.at.description)
            + ["source", "locations"]).map(folded)
    )
    private static let longestSource = 64
    private static let longestID = 256
}

extension SubmittedVacancy {
    /// The names in the JSON, and the one value the dialect has no field for.
    private struct Members: Decodable {
        let names: [String]
        let source: String?
        let holdsID: Bool
        let places: [[String]]

        init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: Name.self)
            func key(_ name: String) -> Name? {
                container.allKeys.first { SubmittedVacancy.folded($0.stringValue) == name }
            }
            names = container.allKeys.map(\.stringValue)
            source = key("source").flatMap { try? container.decode(String.self, forKey: $0) }
            holdsID = try key("id").map { try !container.decodeNil(forKey: $0) } ?? false
            places = key("locations").flatMap { try? container.decode([Place].self, forKey: $0) }?.map(\.names) ?? []
        }
    }

    private struct Place: Decodable {
        let names: [String]

        init(from decoder: any Decoder) throws {
            names = try decoder.container(keyedBy: Name.self).allKeys.map(\.stringValue)
        }
    }

    private struct Name: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }

        init(stringValue: String) {
            self.stringValue = stringValue
        }

        init?(intValue: Int) { nil }
    }
}

extension VacancySubmission.Rejected.Problem {
    init(_ field: String?, _ expected: String, _ found: String) {
        self.init(field: field, expected: expected, found: found)
    }
}
