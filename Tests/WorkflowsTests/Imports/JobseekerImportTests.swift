import Importing
import LabourMarket
import Storage
import Taxonomies
import TestSupport
import Testing
import Workflows

@Suite struct JobseekerImportTests {
    private let store: Store

    init() throws {
        store = try Store.sample()
    }

    private static let people = """
        {"key":"k-1","occupations":[{"occupation":"cabin crew"}],"skills":["førstehjælp"],"agreesToProposals":true}
        {"key":"k-2","occupations":[{"occupation":"cabin attendent"}],"skills":["juggling"]}

        """

    private func run(_ text: String, dryRun: Bool = false) throws -> (JobseekerImport.Outcome, [Diagnostic]) {
        var diagnostics: [Diagnostic] = []
        let bytes = ByteReader(text, name: "people.jsonl")
        let outcome = try JobseekerImport(into: store).run(bytes, dryRun: dryRun) { diagnostics.append($0) }
        return (outcome, diagnostics)
    }

    @Test func unknownNamesAreToldWithTheNearestAndThePersonIsSaved() throws {
        let (outcome, diagnostics) = try run(Self.people)
        #expect(outcome.saved == 2)
        #expect(outcome.rejected == 0)
        #expect(try store.jobseekerCount() == 2)
        #expect(diagnostics.map(\.severity) == [.dropped, .dropped])
        #expect(diagnostics.map(\.record) == ["k-2", "k-2"])
        #expect(diagnostics.map(\.found) == ["unknown occupation (nearest: cabin attendant)", "unknown skill"])
    }

    @Test func aDryRunTellsTheSameAndStoresNothing() throws {
        let (outcome, diagnostics) = try run(Self.people, dryRun: true)
        #expect(outcome.saved == 2)
        #expect(diagnostics.count == 2)
        #expect(try store.jobseekerCount() == 0)
    }

    @Test func aKeyLikeACPRNumberIsRejectedAndNeverQuoted() throws {
        let (outcome, diagnostics) = try run(#"{"key":"010100-0000"}"# + "\n" + #"{"key":"k-3"}"# + "\n")
        #expect(outcome.rejected == 1)
        #expect(outcome.saved == 1)
        #expect(diagnostics.map(\.line) == [1])
        #expect(diagnostics.allSatisfy { !"\($0)".contains("010100") })
    }

    @Test func theSameKeyAgainReplacesThePerson() throws {
        _ = try run(Self.people)
        _ = try run(#"{"key":"k-1","skills":["first aid"]}"#)
        let key = try #require(JobseekerKey("k-1"))
        #expect(try store.jobseeker(key)?.occupations.isEmpty == true)
        #expect(try store.jobseekerCount() == 2)
    }
}
