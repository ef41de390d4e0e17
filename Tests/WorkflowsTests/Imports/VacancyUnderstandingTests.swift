import LabourMarket
import Taxonomies
import TestSupport
import Testing
import Workflows

@Suite struct VacancyUnderstandingTests {
    private func understood(_ text: String, title: String = "", _ change: (inout Vacancy) -> Void = { _ in }) -> Vacancy
    {
        var vacancy = Vacancy(id: VacancyID(source: "sample", sourceID: "1"), title: title, text: text)
        vacancy.language = .english
        change(&vacancy)
        var understanding = VacancyUnderstanding(.sample)
        return understanding.understand(vacancy)
    }

    @Test func declaredSkillsStayAndExtractedOnesAreAdded() {
        let vacancy = understood("You must be able to serve food. First aid is an advantage.") {
            $0.requirements = [SkillRequirement(.firstAid, .essential, .declared)]
        }
        #expect(
            vacancy.requirements == [
                SkillRequirement(.firstAid, .essential, .declared),
                SkillRequirement(.serveFood, .essential, .extracted),
            ]
        )
    }

    @Test func whatWasExtractedBeforeIsReplaced() {
        let vacancy = understood("You serve food.") {
            $0.requirements = [SkillRequirement(.careForResidents, .essential, .extracted)]
        }
        #expect(vacancy.requirements.map(\.skill) == [.serveFood])
    }

    @Test func anAdIsReadInItsOwnLanguage() {
        #expect(understood("Du skal servere mad.") { $0.language = .danish }.requirements.map(\.skill) == [.serveFood])
        #expect(understood("Du skal servere mad.").requirements.isEmpty)
    }

    @Test(arguments: [nil, LanguageCode(rawValue: "fr")])
    func aLanguageTheTaxonomyLacksIsReadAsEnglish(_ language: LanguageCode?) {
        #expect(understood("You serve food.") { $0.language = language }.requirements.map(\.skill) == [.serveFood])
    }

    @Test func aShortAdIsReadInTheLanguageOfItsCountry() {
        let places: [(country: String, text: String)] = [
            ("DK", "Servere mad"), ("dk", "Servere mad"), ("SE", "Serve food"), ("GB", "Serve food"),
        ]
        for (country, text) in places {
            let vacancy = understood(text) {
                ($0.language, $0.locations) = (nil, [Location(postcode: "1000", country: country)])
            }
            #expect(vacancy.requirements.map(\.skill) == [.serveFood], "\(country)")
        }
    }

    @Test(arguments: [
        ("Cabin crew", [OccupationID.cabinAttendant]), ("Care assistant for busy ward", [.careAssistant]),
        ("Experienced person", []), ("", []),
    ])
    func occupationsAreFoundInTheTitle(title: String, expected: [OccupationID]) {
        #expect(understood("", title: title).titleOccupations == expected)
    }

    @Test func readingAgainChangesNothing() {
        var understanding = VacancyUnderstanding(.sample)
        let once = understanding.understand(.sample)
        #expect(understanding.understand(once) == once)
    }
}
