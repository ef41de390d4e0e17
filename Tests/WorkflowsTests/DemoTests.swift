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
        #expect(demo.vacancies.rejected == 0)
        #expect(demo.vacancies.duplicates == 0)
        #expect(demo.vacancies.counts.added == demo.snapshot.basis.vacancies)
    }

    @Test func everySamplePersonFindsWorkInOtherIndustries() {
        #expect(demo.jobseekers.count == 3)
        for jobseeker in demo.jobseekers {
            let (seeker, unknown) = demo.snapshot.seeker(jobseeker)
            #expect(unknown.isEmpty, "\(jobseeker.id)")
            let shortlist = demo.snapshot.shortlist(seeker, industry: .other, limit: 5)
            #expect(shortlist.entries.count >= 3, "\(jobseeker.id)")
            for entry in shortlist.entries {
                #expect(!entry.explanation.matches.isEmpty, "\(jobseeker.id): \(entry.vacancy)")
                #expect(!entry.toAsk.contains(.industry), "\(jobseeker.id): \(entry.vacancy)")
            }
        }
    }

    /// A title that is not understood implies no skills, so the samples should have few of them.
    @Test func theTitlesOfTheSampleFeedAreUnderstood() throws {
        let stored = try demo.store.vacancies(limit: 1000)
        let open = stored.filter { $0.vacancy.titleOccupations.isEmpty }.map(\.vacancy.title)
        #expect(open == [])
        let silent = stored.filter { $0.vacancy.requirements.count < 3 }.map(\.vacancy.title)
        #expect(silent == [])
    }
}
