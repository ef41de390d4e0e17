import LabourMarket
import Taxonomies
import Testing

@testable import Importing

@Suite struct SmallFieldsTests {
    @Test(arguments: [
        ("37", 37, 37), ("30-37 timer", 30, 37), ("37,5 h/week", 37.5, 37.5), ("15 - 20 hours per week", 15, 20),
    ])
    func weeklyHoursAreNumbersOrRanges(text: String, minimum: Double, maximum: Double) {
        let hours = WeeklyHours.read(text)
        #expect(hours?.minimum == minimum)
        #expect(hours?.maximum == maximum)
    }

    @Test(arguments: ["", "8.00-17.00 3 days", "80%", "fuld tid", "37-30", "3 days a week 8.00-17.00", "120"])
    func otherTextsAreNoWeeklyHours(text: String) {
        #expect(WeeklyHours.read(text) == nil)
    }

    @Test func drivingLicencesAreClassesAndNoIsTheEmptySet() {
        #expect(DrivingLicenceClasses.read(["B,C1"]) == ["B", "C1"])
        #expect(DrivingLicenceClasses.read(["kørekort b, C/E"]) == ["B", "CE"])
        #expect(DrivingLicenceClasses.read(["Nej"]) == [])
        #expect(DrivingLicenceClasses.read(["truck"]) == nil)
        #expect(DrivingLicenceClasses.read([]) == nil)
    }

    @Test func languagesAreTagsCodesOrNames() {
        #expect(
            ["DE", "da-DK", "nob", "nb_NO", "Svenska", "dansk", "eng"].map { LanguageName.read($0)?.rawValue }
                == ["de", "da", "no", "no", "sv", "da", "en"]
        )
        #expect(LanguageName.read("klingon") == nil)
    }

    @Test func countriesAreCodesOrNames() {
        #expect(
            ["Deutschland", "NORGE", "dk", "United States", "Danmark"].map(CountryName.code)
                == ["DE", "NO", "DK", "US", "DK"]
        )
        #expect(CountryName.code("Utopia") == nil)
    }

    @Test func partlyRemoteIsNotRemote() {
        #expect(YesOrNo.remote("TELECOMMUTE") == true)
        #expect(YesOrNo.remote("Fully remote") == true)
        #expect(YesOrNo.remote("Hybrid") == false)
        #expect(YesOrNo.remote("Nej") == false)
        #expect(YesOrNo.remote("COVID-19") == nil)
    }

    @Test func workingTimesSayOnlyWhatTheyName() {
        var conditions = WorkingConditions()
        WorkingTimeWords.read(["Dagtid", "Natt", "Lørdag"], into: &conditions)
        #expect(conditions == WorkingConditions(night: true, weekend: true))
        var none = WorkingConditions()
        WorkingTimeWords.read(["Ukedager", "alternate"], into: &none)
        #expect(none == WorkingConditions())
    }
}
