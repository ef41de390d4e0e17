import SkillExtraction
import Taxonomies
import Testing

@Suite struct TitleOccupationsTests {
    private let english = TitleOccupations(
        taxonomy: taxonomy(
            .english,
            occupations: [
                ("operations manager", []), ("marketing manager", ["marketing operations manager"]),
                ("electrician", []), ("lighting technician", []), ("secretary", []),
            ]
        ),
        language: .english
    )

    private func taken(_ title: String, _ origin: TitleOccupations.Origin = .title) -> [String] {
        english.find(in: title, origin).map(\.occupation.uri)
    }

    @Test func whatATitleNamesIsTaken() {
        #expect(taken("Electrician, night shift in Leeds (m/f)") == ["electrician"])
        #expect(taken("Electrician / lighting technician").sorted() == ["electrician", "lighting technician"])
    }

    @Test func whatItIsSurelyLikeGoesBeforeALabelInIt() {
        #expect(taken("Sr. Marketing Operations Managers").first == "marketing manager")
    }

    @Test func whatItIsSurelyLikeIsTakenWhereItNamesNothing() {
        #expect(taken("Secretery") == ["secretary"])
    }

    @Test func ofALabelThatQualifiesAnotherJobAndThatJobTheJobIsTaken() {
        #expect(taken("Secretary electrician") == ["electrician"])
        #expect(taken("Secretary, electrician").contains("secretary"))
    }

    @Test func aLabelThatIsAllTheHeadSaysGoesBeforeALikeness() {
        let nurses = taxonomy(.english, occupations: [("nurse", []), ("hospital nurse", ["nurse in a hospital"])])
        let taken = TitleOccupations(taxonomy: nurses, language: .english).find(in: "Nurse for hospital")
        #expect(taken.map(\.occupation.uri) == ["nurse"])
    }

    @Test func firstWordsOfATextMustNameTheJob() {
        #expect(taken("Secretery", .firstWords).isEmpty)
        #expect(taken("Secretary", .firstWords) == ["secretary"])
    }

    @Test(arguments: ["", "Astrophysicist", "!!!", "Quality of life"])
    func whatIsNotUnderstoodGivesNothing(title: String) {
        #expect(taken(title).isEmpty)
    }
}
