import LabourMarket
import Taxonomies
import Testing

@Suite struct TypicalConditionSettledTests {
    @Test func anAdThatSaysNothingSettlesNothing() {
        #expect(TypicalCondition.allCases.allSatisfy { !WorkingConditions().settles($0) })
    }

    @Test func anAdSettlesAConditionEitherWay() {
        for said in [true, false] {
            let conditions = WorkingConditions(shift: said, night: said, weekend: said, lifting: said)
            let settled = TypicalCondition.allCases.filter(conditions.settles)
            #expect(settled == [.shift, .night, .weekend, .lifting])
        }
        #expect(WorkingConditions(drivingLicences: []).settles(.drivingLicence))
        #expect(WorkingConditions(languages: []).settles(.danishLevel))
    }

    @Test func aJobseekerAcceptsOnlyWhatIsSaid() {
        var limits = SearchLimits()
        #expect(TypicalCondition.allCases.allSatisfy { !limits.accepts($0) })
        (limits.shift, limits.night, limits.weekend, limits.lifting) = (true, false, true, nil)
        (limits.drivingLicences, limits.languages) = (["B"], [.english])
        #expect(TypicalCondition.allCases.filter(limits.accepts) == [.shift, .weekend, .drivingLicence])
        (limits.drivingLicences, limits.languages) = ([], [.danish])
        #expect(TypicalCondition.allCases.filter(limits.accepts) == [.shift, .weekend, .danishLevel])
    }
}
