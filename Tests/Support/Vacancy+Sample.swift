public import LabourMarket
import Taxonomies

extension Vacancy {
    /// A care assistant in Odense, open until the end of June 2026; everything that can be said is said.
    public static var sample: Vacancy {
        var vacancy = Vacancy(
            id: VacancyID(source: "sample", sourceID: "1"),
            title: "Plejeassistent til aftenvagt",
            text: "Du hjælper vores beboere.\nErfaring er ikke et krav."
        )
        vacancy.language = .danish
        vacancy.employer = Employer(name: "Plejehjemmet Solsikken", cvr: "00000000")
        vacancy.locations = [
            Location(
                municipality: "Odense",
                municipalityCode: "0461",
                postcode: "5000",
                locality: "Odense C",
                region: "Syddanmark",
                country: "DK",
                coordinates: Location.Coordinates(latitude: 55.4, longitude: 10.39)
            )
        ]
        vacancy.occupations = [
            OccupationReference(scheme: .isco, code: "5322", label: "Omsorg i hjemmet"),
            OccupationReference(scheme: .other("DISCO"), code: "532220"),
        ]
        vacancy.industries = ["87.30"].compactMap { NACECode($0) }
        vacancy.openings = 2
        vacancy.hours = WorkingHours(minimum: 28, maximum: 32, fullTime: false, partTime: true)
        vacancy.employmentForm = .permanent
        vacancy.conditions = WorkingConditions(
            shift: false,
            night: false,
            weekend: true,
            lifting: true,
            drivingLicences: ["B"],
            languages: [.danish],
            remote: false
        )
        vacancy.requirements = [
            SkillRequirement(.careForResidents, .essential, .declared),
            SkillRequirement(.firstAid, .optional, .extracted),
        ]
        vacancy.published = CalendarDate(year: 2026, month: 5, day: 1)
        vacancy.expires = CalendarDate(year: 2026, month: 6, day: 30)
        vacancy.url = "https://example.org/jobs/1"
        return vacancy
    }

    /// The sample with another id within its source, and what else the body changes.
    public static func sample(_ sourceID: String, _ change: (inout Vacancy) -> Void = { _ in }) -> Vacancy {
        sample(VacancyID(source: "sample", sourceID: sourceID), change)
    }

    /// The sample with another id, and what else the body changes.
    public static func sample(_ id: VacancyID, _ change: (inout Vacancy) -> Void = { _ in }) -> Vacancy {
        let sample = Vacancy.sample
        var vacancy = Vacancy(id: id, title: sample.title, text: sample.text)
        vacancy.language = sample.language
        vacancy.employer = sample.employer
        vacancy.locations = sample.locations
        vacancy.occupations = sample.occupations
        vacancy.industries = sample.industries
        vacancy.openings = sample.openings
        vacancy.hours = sample.hours
        vacancy.employmentForm = sample.employmentForm
        vacancy.conditions = sample.conditions
        vacancy.requirements = sample.requirements
        vacancy.published = sample.published
        vacancy.expires = sample.expires
        vacancy.url = sample.url
        change(&vacancy)
        return vacancy
    }
}
