public import LabourMarket
import Taxonomies

extension JobseekerKey {
    /// The key of `Jobseeker.sample`.
    public static var sample: JobseekerKey {
        guard let key = JobseekerKey("sample-1") else { preconditionFailure("the sample key is a valid key") }
        return key
    }
}

extension Jobseeker {
    /// A cabin attendant in Odense who agrees to proposals; everything that can be said is said.
    public static var sample: Jobseeker {
        var jobseeker = Jobseeker(id: .sample)
        jobseeker.home = Location(municipality: "Odense", municipalityCode: "0461", postcode: "5000")
        jobseeker.occupations = [
            HeldOccupation(occupation: "cabin attendant", years: 6.5, industry: NACECode("51.10")),
            HeldOccupation(occupation: "5131"),
        ]
        jobseeker.skills = [
            HeldSkill(skill: SkillID.firstAid.uri, evidencedBy: "course"),
            HeldSkill(skill: "servere mad"),
        ]
        jobseeker.limits.maximumKilometres = 40
        jobseeker.limits.minimumHours = 20
        jobseeker.limits.maximumHours = 37
        jobseeker.limits.shift = true
        jobseeker.limits.night = false
        jobseeker.limits.weekend = true
        jobseeker.limits.lifting = false
        jobseeker.limits.drivingLicences = ["B", "C"]
        jobseeker.limits.languages = [.danish, .english]
        jobseeker.limits.remoteOnly = false
        jobseeker.agreesToProposals = true
        jobseeker.contact = .video
        if let from = CalendarDate(year: 2026, month: 2, day: 1) {
            jobseeker.targetGroups = [TargetGroupPeriod(group: "6.1", from: from)]
        }
        return jobseeker
    }
}
