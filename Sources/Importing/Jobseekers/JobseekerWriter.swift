import Foundation
public import LabourMarket
import Taxonomies

/// Writes jobseekers as the JSON lines that `JobseekerReader` reads.
public struct JobseekerWriter: Sendable {
    /// Makes a writer.
    public init() {}

    /// One person as one line, without the line's end; members in alphabetical order, unknown ones left out.
    public func line(_ person: Jobseeker) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(Line(person)), as: UTF8.self)
    }

    private struct Line: Encodable {
        struct Home: Encodable {
            let postcode: String?
            let municipality: String?
            let municipalityCode: String?
            let latitude: Double?
            let longitude: Double?
        }

        struct Occupation: Encodable {
            let occupation: String
            let years: Double?
            let industry: NACECode?
        }

        struct Skill: Encodable {
            let skill: String
            let evidencedBy: String?
        }

        struct Limits: Encodable {
            let maximumKilometres: Double?
            let minimumHours: Double?
            let maximumHours: Double?
            let shift: Bool?
            let night: Bool?
            let weekend: Bool?
            let lifting: Bool?
            let drivingLicences: [String]?
            let languages: [String]?
            let remoteOnly: Bool?
        }

        let key: String
        let home: Home?
        let occupations: [Occupation]?
        let skills: [Skill]?
        let limits: Limits?
        let agreesToProposals: Bool?
        let contact: Jobseeker.ContactChannel?
        let targetGroups: [Jobseeker.TargetGroupPeriod]?

        init(_ person: Jobseeker) {
            key = person.id.rawValue
            home = person.home.map {
                Home(
                    postcode: $0.postcode,
                    municipality: $0.municipality,
                    municipalityCode: $0.municipalityCode,
                    latitude: $0.coordinates?.latitude,
                    longitude: $0.coordinates?.longitude
                )
            }
            occupations = Self.some(
                person.occupations.map { Occupation(occupation: $0.occupation, years: $0.years, industry: $0.industry) }
            )
            skills = Self.some(person.skills.map { Skill(skill: $0.skill, evidencedBy: $0.evidencedBy) })
            let own = person.limits
            limits =
                own == SearchLimits()
                ? nil
                : Limits(
                    maximumKilometres: own.maximumKilometres,
                    minimumHours: own.minimumHours,
                    maximumHours: own.maximumHours,
                    shift: own.shift,
                    night: own.night,
                    weekend: own.weekend,
                    lifting: own.lifting,
                    drivingLicences: own.drivingLicences?.sorted(),
                    languages: own.languages?.map(\.rawValue).sorted(),
                    remoteOnly: own.remoteOnly
                )
            agreesToProposals = person.agreesToProposals
            contact = person.contact
            targetGroups = Self.some(person.targetGroups)
        }

        private static func some<Element>(_ list: [Element]) -> [Element]? { list.isEmpty ? nil : list }
    }
}
