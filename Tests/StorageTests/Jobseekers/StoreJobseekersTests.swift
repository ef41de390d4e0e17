import Foundation
import GRDB
import LabourMarket
import Taxonomies
import TestSupport
import Testing

@testable import Storage

struct StoreJobseekersTests {
    @Test func everyPartOfAJobseekerComesBack() throws {
        let store = try Store.inMemory()
        try store.save(Jobseeker.sample)
        #expect(try store.jobseeker(.sample) == .sample)
        #expect(try store.jobseekers() == [.sample])
    }

    @Test func unknownIsKeptApartFromNoAndNone() throws {
        let store = try Store.inMemory()
        let unknown = Jobseeker(id: .sample)
        try store.save(unknown)
        #expect(try store.jobseeker(.sample) == unknown)
        var no = unknown
        no.limits.night = false
        no.limits.drivingLicences = []
        no.agreesToProposals = false
        try store.save(no)
        #expect(try store.jobseeker(.sample) == no)
        #expect(try store.jobseekerCount() == 1)
    }

    @Test func generatedJobseekersComeBackInOrderOfKey() throws {
        var random = SeededGenerator(seed: 7)
        let jobseekers = (0..<200).compactMap { _ in Jobseeker.generated(&random) }
        #expect(jobseekers.count == 200)
        let store = try Store.inMemory()
        try store.save(jobseekers)
        #expect(try store.jobseekers() == jobseekers.sorted { $0.id < $1.id })
    }

    @Test func anUnknownKeyGivesNothing() throws {
        let store = try Store.inMemory()
        #expect(try store.jobseeker(.sample) == nil)
        #expect(try store.erase(.sample) == false)
    }

    @Test func nothingOfAnErasedJobseekerIsLeftInTheFiles() throws {
        let folder = try TemporaryFolder()
        let store = try Store(path: folder.store)
        let secret = "a very particular skill"
        var jobseeker = Jobseeker.sample
        jobseeker.skills.append(Jobseeker.HeldSkill(skill: secret))
        try store.save(jobseeker)
        jobseeker.skills[0].skill += " with a longer name"
        try store.save(jobseeker)
        let before = try folder.storeBytes()
        #expect(before.firstRange(of: Data(secret.utf8)) != nil)
        #expect(try store.erase(.sample))
        let bytes = try folder.storeBytes()
        #expect(bytes.firstRange(of: Data(secret.utf8)) == nil)
        #expect(bytes.firstRange(of: Data(JobseekerKey.sample.rawValue.utf8)) == nil)
        #expect(try store.jobseekerCount() == 0)
    }

    @Test func aKeyThatSQLiteWouldCutIsRefused() throws {
        let store = try Store.inMemory()
        let key = try #require(JobseekerKey("a\u{0}b"))
        #expect(throws: Store.Failure.unstorableKey) { try store.save([.sample, Jobseeker(id: key)]) }
        #expect(try store.jobseekerCount() == 0)
    }

    @Test func aDamagedRowIsNamedByItsNumberAlone() throws {
        let store = try Store.inMemory()
        try store.save(Jobseeker.sample)
        try store.write { try $0.execute(sql: "UPDATE jobseeker SET body = '{\"secret\":'") }
        #expect(throws: Store.Failure.damaged(table: "jobseeker", row: 1)) { try store.jobseeker(.sample) }
    }

    @Test func anErrorOfTheDatabaseShowsNoValue() throws {
        let store = try Store.inMemory()
        try store.save(Jobseeker.sample)
        let failure = #expect(throws: Store.Failure.self) {
            try store.write { database in
                try database.execute(
                    sql: "INSERT INTO jobseeker (key, body) VALUES (?, 'secret')",
                    arguments: [JobseekerKey.sample.rawValue]
                )
            }
        }
        let text = String(describing: try #require(failure))
        #expect(text.contains("UNIQUE"))
        #expect(!text.contains("secret") && !text.contains(JobseekerKey.sample.rawValue))
    }
}

extension Jobseeker {
    fileprivate static func generated(_ random: inout SeededGenerator) -> Jobseeker? {
        guard let key = JobseekerKey("\(random.words(1...2)) \(random.next())") else { return nil }
        var jobseeker = Jobseeker(id: key)
        jobseeker.home = random.maybe {
            Location(municipality: $0.maybe { $0.words() }, postcode: $0.maybe { $0.words() })
        }
        jobseeker.occupations = (0..<Int.random(in: 0...3, using: &random)).map { _ in
            HeldOccupation(
                occupation: random.words(),
                years: random.maybe { Double.random(in: 0...40, using: &$0) },
                industry: random.maybe { NACECode("\(Int.random(in: 10...33, using: &$0))") }
            )
        }
        jobseeker.skills = (0..<Int.random(in: 0...5, using: &random)).map { _ in
            HeldSkill(skill: random.words(), evidencedBy: random.maybe { $0.words() })
        }
        jobseeker.limits.maximumKilometres = random.maybe { Double.random(in: 0...200, using: &$0) }
        jobseeker.limits.night = random.maybe { $0.once(in: 2) }
        jobseeker.limits.languages = random.maybe { $0.once(in: 2) ? [] : [.danish, .swedish] }
        jobseeker.agreesToProposals = random.maybe { $0.once(in: 2) }
        jobseeker.contact = random.maybe { ContactChannel.allCases.randomElement(using: &$0) }
        return jobseeker
    }
}
