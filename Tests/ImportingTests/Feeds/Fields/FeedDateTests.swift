import LabourMarket
import Testing

@testable import Importing

@Suite struct FeedDateTests {
    @Test(
        arguments: [
            ("2026-03-31", "2026-03-31"), ("2026-03-31T23:59:59+02:00", "2026-03-31"),
            ("2044-05-16 00:00:00", "2044-05-16"), ("2026/3/1", "2026-03-01"), ("20260331", "2026-03-31"),
            ("Tue, 29 Jun 2021 22:49:39 GMT", "2021-06-29"), ("Mon, 08 Nov 2021", "2021-11-08"),
            ("29. juni 2021", "2021-06-29"), ("June 29, 2021", "2021-06-29"), ("3. maj 2026", "2026-05-03"),
            ("31-03-2026", "2026-03-31"), ("31.03.2026", "2026-03-31"), ("31/03/2026 12:00", "2026-03-31"),
            ("20-5-2023", "2023-05-20"), ("01/09/2043 12:00:00", "2043-09-01"),
            ("1767225600000", "2026-01-01"), ("1767225600", "2026-01-01"), ("951782400000", nil),
            ("0951782400", "2000-02-29"),
        ] as [(String, String?)]
    )
    func daysAreReadAsFeedsWriteThem(text: String, day: String?) {
        #expect(FeedDate.read(text)?.description == day)
    }

    @Test func monthComesFirstOnlyWhereItMust() {
        #expect(FeedDate.read("03/04/2026")?.description == "2026-04-03")
        #expect(FeedDate.read("04/27/2026")?.description == "2026-04-27")
        #expect(FeedDate.read("27/04/2026")?.description == "2026-04-27")
    }

    @Test(arguments: ["", "snarest", "31.02.2026", "2026-13-01", "13/13/2026", "99999999", "1/2", "12 2026"])
    func otherTextsAreNoDays(text: String) {
        #expect(FeedDate.read(text) == nil)
    }
}
