import LabourMarket
import Testing

@Suite struct CalendarDateTests {
    @Test(arguments: [
        "2026-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "26-01-01", "2026/01/01", "", "0000-01-01",
    ])
    func whatIsNoDayIsNone(_ text: String) {
        #expect(CalendarDate(iso: text) == nil)
    }

    @Test func leapDaysAreDays() {
        #expect(CalendarDate(iso: "2024-02-29T12:00:00Z")?.description == "2024-02-29")
        #expect(CalendarDate(iso: "2000-02-29") != nil)
        #expect(CalendarDate(iso: "1900-02-29") == nil)
    }

    @Test(arguments: [
        (0, "1970-01-01"), (-1, "1969-12-31"), (19_782, "2024-02-29"), (20_454, "2026-01-01"), (.max, "9999-12-31"),
        (.min, "0001-01-01"),
    ])
    func daysAreCountedFrom1970(days: Int, text: String) {
        #expect(CalendarDate(daysSince1970: days).description == text)
    }

    @Test func everyDayOfACenturyFollowsTheOneBefore() {
        var before = CalendarDate(daysSince1970: 0)
        for day in 1...36_525 {
            let next = CalendarDate(daysSince1970: day)
            #expect(before < next)
            #expect(CalendarDate(iso: next.description) == next)
            before = next
        }
    }
}
