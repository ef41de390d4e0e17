import LabourMarket
import Storage
import Taxonomies
import TestSupport
import Testing
import Workflows

@Suite struct FitDocumentTests {
    private let store: Store

    init() throws {
        store = try Store.sample()
    }

    private func fit(_ vacancy: Vacancy, _ change: (inout Jobseeker) -> Void = { _ in }) throws -> FitDocument {
        try store.take([vacancy])
        var waiter = Jobseeker(id: .sample)
        waiter.skills = [.init(skill: "serve food", evidencedBy: "work")]
        change(&waiter)
        let snapshot = try MatchSnapshot(store, on: .june, gazetteer: .empty)
        let shortlist = snapshot.shortlist(snapshot.seeker(waiter).seeker, industry: .any, limit: 5)
        return try #require(ShortlistDocument(shortlist, snapshot, .english).entries.first).fit
    }

    private let care = Vacancy.sample("care") {
        $0.conditions = WorkingConditions()
        $0.requirements = [
            SkillRequirement(.serveFood, .essential, .declared),
            SkillRequirement(.careForResidents, .essential, .declared),
            SkillRequirement(.firstAid, .essential, .declared),
        ]
    }

    @Test func aMissingSkillNamesTheCoursesThatGiveItTheShortestFirst() throws {
        let missing = try fit(care).missing
        let resident = try #require(missing.first { $0.skill == SkillID.careForResidents.uri })
        #expect(resident.courses.map(\.label) == ["Care course", "Care programme"])
        #expect(resident.courses.map(\.length.description) == ["P2W", "P1Y2M"])
        #expect(resident.courses.map(\.isShort) == [true, false])
    }

    @Test func aCourseThatTeachesMostlyOtherThingsIsNotProposed() throws {
        var builder = TaxonomyBuilder()
        for skill in Taxonomy.sample.skills { builder.add(Skill(id: skill.id, labels: skill.labels)) }
        for number in 0..<4 { builder.add(Skill(id: SkillID("urn:other:\(number)"))) }
        let length = try #require(Course.Length(iso: "P1D"))
        let others = (0..<4).map { SkillID("urn:other:\($0)") }
        for (id, extra) in [("wide", 4), ("near", 2), ("nearer", 0)] {
            let skills = [SkillID.firstAid] + (extra == 0 ? [.careForResidents] : Array(others.prefix(extra)))
            builder.add(Course(id: id, kind: .amu, labels: Labels(), length: length, skills: skills))
        }
        _ = try store.save(builder.build(.init(name: "t", version: "")).taxonomy, contentHash: "t", importedAt: .june)
        let missing = try fit(care).missing
        let firstAid = try #require(missing.first { $0.skill == SkillID.firstAid.uri })
        #expect(firstAid.courses.map(\.course) == ["nearer", "near"])
    }

    @Test func onlyAShortCourseMakesASkillLearnable() throws {
        let fit = try fit(care)
        #expect((fit.essential, fit.essentialMet) == (3, 1))
        #expect(fit.learnable == 1)
    }

    @Test func whatIsTypicalAndNotSaidIsToBeAsked() throws {
        #expect(try fit(care).typical == [.night, .lifting, .policeRecord])
    }

    @Test func whatTheAdSaysEitherWayIsNotAskedAsTypical() throws {
        var said = care
        (said.conditions.night, said.conditions.lifting) = (false, true)
        #expect(try fit(said).typical == [.policeRecord])
    }

    @Test func whatTheJobseekerAcceptsIsNotAskedAsTypical() throws {
        #expect(try fit(care) { $0.limits.night = true }.typical == [.lifting, .policeRecord])
    }

    @Test func ofAGroupOfOccupationsHalfMustHaveACondition() throws {
        var either = care
        either.occupations = [OccupationID.cabinAttendant, .careAssistant, OccupationID("urn:none")].map {
            OccupationReference(scheme: .esco, code: $0.uri)
        }
        #expect(try fit(either).typical == [.night, .lifting, .policeRecord])
    }
}
