import LabourMarket
import Taxonomies
import Testing

@testable import Matching

@Suite struct CandidateSetTests {
    private func posting(_ change: (inout Posting<VacancyID>) -> Void = { _ in }) -> Posting<VacancyID> {
        var posting = Posting(
            id: VacancyID(source: "test", sourceID: "1"),
            requirements: [],
            occupations: [],
            sections: Set([NACESection("C")].compactMap(\.self))
        )
        change(&posting)
        return posting
    }

    private func candidates(
        _ industry: IndustryFilter = .any,
        home: Location.Coordinates? = nil,
        _ change: (inout SearchLimits) -> Void = { _ in }
    ) -> CandidateSet {
        var limits = SearchLimits()
        change(&limits)
        return CandidateSet(
            limits: limits,
            home: home,
            sections: Set([NACESection("C")].compactMap(\.self)),
            industry: industry
        )
    }

    @Test func aConditionNotMetExcludes() {
        let nightWork = posting { $0.terms.conditions.night = true }
        #expect(candidates { $0.night = false }.judge(nightWork) == .excluded(.night))
        #expect(candidates { $0.night = true }.judge(nightWork) == .eligible(toAsk: []))
    }

    @Test func anUnknownConditionIsAsked() {
        let nightWork = posting { $0.terms.conditions.night = true }
        #expect(candidates().judge(nightWork) == .eligible(toAsk: [.night]))
        #expect(candidates { $0.lifting = false }.judge(posting()) == .eligible(toAsk: [.lifting]))
    }

    @Test func whatNeitherSideSpeaksOfIsNotAsked() {
        #expect(candidates().judge(posting()) == .eligible(toAsk: []))
    }

    @Test func drivingLicencesMustAllBeHeld() {
        let driver = posting { $0.terms.conditions.drivingLicences = ["B", "C"] }
        #expect(candidates { $0.drivingLicences = ["B"] }.judge(driver) == .excluded(.drivingLicence))
        #expect(candidates { $0.drivingLicences = ["B", "C", "D"] }.judge(driver) == .eligible(toAsk: []))
        #expect(candidates { $0.drivingLicences = [] }.judge(posting()) == .eligible(toAsk: [.drivingLicence]))
    }

    @Test func otherIndustriesShareNoSection() {
        #expect(candidates(.other).judge(posting()) == .excluded(.industry))
        #expect(candidates(.same).judge(posting()) == .eligible(toAsk: []))
        let unknown = posting { $0.sections = [] }
        #expect(candidates(.other).judge(unknown) == .eligible(toAsk: [.industry]))
    }

    @Test func tooFarAwayIsExcludedAndUnknownPlacesAreAsked() throws {
        let kastrup = try #require(Location.Coordinates(latitude: 55.63, longitude: 12.65))
        let odense = try #require(Location.Coordinates(latitude: 55.40, longitude: 10.39))
        let nearby = candidates(home: kastrup) { $0.maximumKilometres = 40 }
        #expect(nearby.judge(posting { $0.terms.coordinates = [odense] }) == .excluded(.commute))
        #expect(nearby.judge(posting { $0.terms.coordinates = [odense, kastrup] }) == .eligible(toAsk: []))
        #expect(nearby.judge(posting()) == .eligible(toAsk: [.commute]))
        #expect(nearby.judge(posting { $0.terms.conditions.remote = true }) == .eligible(toAsk: []))
    }

    @Test func fullTimeIsTooMuchForSomeoneWithFewHours() {
        let fullTime = posting { $0.terms.hours = WorkingHours(fullTime: true) }
        #expect(candidates { $0.maximumHours = 20 }.judge(fullTime) == .excluded(.hours))
        let either = posting { $0.terms.hours = WorkingHours(fullTime: true, partTime: true) }
        #expect(candidates { $0.maximumHours = 20 }.judge(either) == .eligible(toAsk: []))
        #expect(candidates { $0.maximumHours = 20 }.judge(posting()) == .eligible(toAsk: [.hours]))
    }
}
