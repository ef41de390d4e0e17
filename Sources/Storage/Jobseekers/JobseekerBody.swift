import LabourMarket
import Taxonomies

/// Everything of a jobseeker but the key, as one JSON text.
///
/// Its names are the file's format and stay when `Jobseeker`'s change; what is unknown is left out.
struct JobseekerBody: Codable {
    var home: LocationRecord?
    var occupations: [OccupationRecord]
    var skills: [SkillRecord]
    var limits: LimitsRecord
    var agreesToProposals: Bool?
    var contact: Jobseeker.ContactChannel?
    var targetGroups: [TargetGroupRecord]

    init(_ jobseeker: Jobseeker) {
        home = jobseeker.home.map(LocationRecord.init)
        occupations = jobseeker.occupations.map {
            OccupationRecord(occupation: $0.occupation, years: $0.years, industry: $0.industry)
        }
        skills = jobseeker.skills.map { SkillRecord(skill: $0.skill, evidencedBy: $0.evidencedBy) }
        limits = LimitsRecord(jobseeker.limits)
        agreesToProposals = jobseeker.agreesToProposals
        contact = jobseeker.contact
        targetGroups = jobseeker.targetGroups.map { TargetGroupRecord(group: $0.group, from: $0.from, to: $0.to) }
    }

    /// The jobseeker with this key.
    func jobseeker(_ key: JobseekerKey) -> Jobseeker {
        var jobseeker = Jobseeker(id: key)
        jobseeker.home = home?.location
        jobseeker.occupations = occupations.map {
            Jobseeker.HeldOccupation(occupation: $0.occupation, years: $0.years, industry: $0.industry)
        }
        jobseeker.skills = skills.map { Jobseeker.HeldSkill(skill: $0.skill, evidencedBy: $0.evidencedBy) }
        jobseeker.limits = limits.limits
        jobseeker.agreesToProposals = agreesToProposals
        jobseeker.contact = contact
        jobseeker.targetGroups = targetGroups.map {
            Jobseeker.TargetGroupPeriod(group: $0.group, from: $0.from, to: $0.to)
        }
        return jobseeker
    }

    struct OccupationRecord: Codable {
        var occupation: String
        var years: Double?
        var industry: NACECode?
    }

    struct SkillRecord: Codable {
        var skill: String
        var evidencedBy: String?
    }

    struct TargetGroupRecord: Codable {
        var group: String
        var from: CalendarDate
        var to: CalendarDate?
    }

    struct LimitsRecord: Codable {
        var maximumKilometres: Double?
        var minimumHours: Double?
        var maximumHours: Double?
        var shift: Bool?
        var night: Bool?
        var weekend: Bool?
        var lifting: Bool?
        var drivingLicences: [String]?
        var languages: [LanguageCode]?
        var remoteOnly: Bool?

        init(_ limits: SearchLimits) {
            maximumKilometres = limits.maximumKilometres
            minimumHours = limits.minimumHours
            maximumHours = limits.maximumHours
            shift = limits.shift
            night = limits.night
            weekend = limits.weekend
            lifting = limits.lifting
            drivingLicences = limits.drivingLicences?.sorted()
            languages = limits.languages?.sorted()
            remoteOnly = limits.remoteOnly
        }

        var limits: SearchLimits {
            var limits = SearchLimits()
            limits.maximumKilometres = maximumKilometres
            limits.minimumHours = minimumHours
            limits.maximumHours = maximumHours
            limits.shift = shift
            limits.night = night
            limits.weekend = weekend
            limits.lifting = lifting
            limits.drivingLicences = drivingLicences.map(Set.init)
            limits.languages = languages.map(Set.init)
            limits.remoteOnly = remoteOnly
            return limits
        }
    }
}
