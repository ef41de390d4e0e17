import LabourMarket
import Testing

@testable import Importing

@Suite struct EmploymentWordsTests {
    @Test(
        arguments: [
            ("fulltime, parttime", true, true), ("Heltid", true, nil), ("deltid", nil, true), ("FULL_TIME", true, nil),
            ("Heltid_og_Deltid", true, true), ("Heltidsjobb (förstajobb)", true, nil), ("part_time", nil, true),
            ("Fuldtid", true, nil), ("OTHER", nil, nil),
        ] as [(String, Bool?, Bool?)]
    )
    func timesAreReadInFourLanguages(text: String, full: Bool?, part: Bool?) {
        let words = EmploymentWords([text])
        #expect(words.fullTime == full)
        #expect(words.partTime == part)
    }

    @Test(
        arguments: [
            ("Heltid,Tillsvidareanställd", .permanent), ("Tillsvidareanställning", .permanent), ("Fast", .permanent),
            ("unbefristet", .permanent), ("tidsubegrænset", .permanent), ("Vikariat", .temporary),
            ("befristet", .temporary),
            ("Säsongsarbete", .temporary), ("parental_leave_cover", .temporary), ("CONTRACTOR", .freelance),
            ("INTERN", .internship), ("Internship", .internship), ("PER_DIEM", .onCall), ("Elevplads", .apprenticeship),
            ("Tillsvidare- eller tidsbegränsad anställning", nil), ("FULL_TIME", nil), ("fasting", nil),
        ] as [(String, EmploymentForm?)]
    )
    func formsAreReadAndTwoAtOnceAreNone(text: String, form: EmploymentForm?) {
        #expect(EmploymentWords([text]).form == form)
    }
}
