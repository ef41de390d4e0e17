import Foundation
import LabourMarket
import Taxonomies

/// The parts of a vacancy that no query asks for, as one JSON text.
///
/// Its names are the file's format; what is unknown is left out; sets are sorted, so that equal vacancies give equal
/// texts.
struct VacancyBody: Codable {
    /// Left out where false.
    var titleIsFromText: Bool?
    var locations: [LocationRecord]?
    var occupations: [OccupationRecord]?
    var titleOccupations: [OccupationID]?
    var industries: [NACECode]?
    var hours: HoursRecord?
    var employmentForm: EmploymentForm?
    var conditions: ConditionsRecord?

    init(_ vacancy: Vacancy) {
        titleIsFromText = vacancy.titleIsFromText ? true : nil
        locations = vacancy.locations.isEmpty ? nil : vacancy.locations.map(LocationRecord.init)
        occupations = vacancy.occupations.isEmpty ? nil : vacancy.occupations.map(OccupationRecord.init)
        titleOccupations = vacancy.titleOccupations.isEmpty ? nil : vacancy.titleOccupations
        industries = vacancy.industries.isEmpty ? nil : vacancy.industries
        hours = vacancy.hours.map(HoursRecord.init)
        employmentForm = vacancy.employmentForm
        conditions = vacancy.conditions == WorkingConditions() ? nil : ConditionsRecord(vacancy.conditions)
    }

    /// Lays the parts into a vacancy.
    func fill(_ vacancy: inout Vacancy) {
        vacancy.titleIsFromText = titleIsFromText ?? false
        vacancy.locations = locations?.map(\.location) ?? []
        vacancy.occupations = occupations?.map(\.reference) ?? []
        vacancy.titleOccupations = titleOccupations ?? []
        vacancy.industries = industries ?? []
        vacancy.hours = hours?.hours
        vacancy.employmentForm = employmentForm
        vacancy.conditions = conditions?.conditions ?? WorkingConditions()
    }

    struct OccupationRecord: Codable {
        /// `esco`, `esco-star`, `isco`, `free-text`; nil for another classification, which `other` names.
        var scheme: String?
        var other: String?
        var code: String
        var label: String?

        init(_ reference: OccupationReference) {
            switch reference.scheme {
            case .esco: scheme = "esco"
            case .escoStar: scheme = "esco-star"
            case .isco: scheme = "isco"
            case .freeText: scheme = "free-text"
            case .other(let name): other = name
            }
            code = reference.code
            label = reference.label
        }

        var reference: OccupationReference {
            let known: OccupationReference.Scheme =
                switch scheme {
                case "esco": .esco
                case "esco-star": .escoStar
                case "isco": .isco
                case "free-text": .freeText
                default: .other(other ?? scheme ?? "")
                }
            return OccupationReference(scheme: known, code: code, label: label)
        }
    }

    struct HoursRecord: Codable {
        var minimum: Double?
        var maximum: Double?
        var fullTime: Bool?
        var partTime: Bool?

        init(_ hours: WorkingHours) {
            minimum = hours.minimum
            maximum = hours.maximum
            fullTime = hours.fullTime
            partTime = hours.partTime
        }

        var hours: WorkingHours {
            WorkingHours(minimum: minimum, maximum: maximum, fullTime: fullTime, partTime: partTime)
        }
    }

    struct ConditionsRecord: Codable {
        var shift: Bool?
        var night: Bool?
        var weekend: Bool?
        var lifting: Bool?
        var drivingLicences: [String]?
        var languages: [LanguageCode]?
        var remote: Bool?

        init(_ conditions: WorkingConditions) {
            shift = conditions.shift
            night = conditions.night
            weekend = conditions.weekend
            lifting = conditions.lifting
            drivingLicences = conditions.drivingLicences?.sorted()
            languages = conditions.languages?.sorted()
            remote = conditions.remote
        }

        var conditions: WorkingConditions {
            WorkingConditions(
                shift: shift,
                night: night,
                weekend: weekend,
                lifting: lifting,
                drivingLicences: drivingLicences.map(Set.init),
                languages: languages.map(Set.init),
                remote: remote
            )
        }
    }
}
