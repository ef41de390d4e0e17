import Foundation
import Importing
import LabourMarket
import Storage
import Testing
import Workflows

@Suite struct DemoTests {
    private let demo: Demo
    private let diagnostics: [Diagnostic]

    init() throws {
        var diagnostics: [Diagnostic] = []
        demo = try Demo(now: Date(timeIntervalSince1970: 1_795_000_000), diagnostic: { diagnostics.append($0) })
        self.diagnostics = diagnostics
    }

    @Test func theBuiltInDataIsWithoutFault() {
        #expect(diagnostics.isEmpty)
        #expect(demo.vacancies >= 60)
        #expect(demo.vacancies == demo.snapshot.basis.vacancies)
    }

    @Test func thePeopleShownFindWorkInOtherIndustries() {
        for jobseeker in demo.jobseekers.prefix(3) {
            let shortlist = demo.snapshot.shortlist(demo.snapshot.seeker(jobseeker).seeker, industry: .other, limit: 5)
            #expect(shortlist.entries.count >= 3, "\(jobseeker.id)")
            for entry in shortlist.entries {
                #expect(!entry.explanation.matches.isEmpty, "\(jobseeker.id): \(entry.vacancy)")
                #expect(!entry.toAsk.contains(.industry), "\(jobseeker.id): \(entry.vacancy)")
            }
        }
    }

    @Test func everyNameOfTheSamplePeopleIsKnown() {
        #expect(demo.jobseekers.count == 20)
        for jobseeker in demo.jobseekers {
            #expect(demo.snapshot.seeker(jobseeker).unknown.isEmpty, "\(jobseeker.id)")
        }
    }

    @Test func aPersonOfWhomNothingIsKnownGetsNoScore() throws {
        let silent = try #require(demo.jobseekers.first { $0.occupations.isEmpty && $0.skills.isEmpty })
        let shortlist = demo.snapshot.shortlist(demo.snapshot.seeker(silent).seeker, industry: .any, limit: 5)
        #expect(shortlist.missing == [.occupations, .skills])
        #expect(shortlist.entries.isEmpty)
    }

    /// A title that is not understood implies no skills, so the samples should have few of them.
    @Test func theTitlesOfTheSampleFeedAreUnderstood() throws {
        let stored = try demo.store.vacancies(limit: 1000)
        let open = stored.filter { $0.vacancy.titleOccupations.isEmpty }.map(\.vacancy.title)
        #expect(open.count * 10 < stored.count, "\(open)")
        let silent = stored.filter { $0.vacancy.requirements.count < 3 }.map(\.vacancy.title)
        #expect(silent == [])
    }
}
