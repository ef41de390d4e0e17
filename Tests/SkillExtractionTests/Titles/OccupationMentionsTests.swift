import SkillExtraction
import Taxonomies
import Testing

@Suite struct OccupationMentionsTests {
    private let danish = OccupationMentions(
        taxonomy: taxonomy(
            .danish,
            occupations: [("kok", ["køkkenchef"]), ("tjener", []), ("chauffør", ["lastbilchauffør"])]
        ),
        language: .danish
    )

    private func named(_ title: String) -> [String] { danish.find(in: title).map(\.occupation.uri) }

    @Test(arguments: [
        ("Kok søges til hotel", ["kok"]), ("Kokke m/k", ["kok"]), ("TJENER (m/w/d)", ["tjener"]), ("", []),
        ("Gartner", []),
        ("Køkkenchef", ["kok"]),
    ])
    func labelsAreFoundPastNoise(title: String, expected: [String]) {
        #expect(named(title) == expected)
    }

    @Test func theEndOfACompoundNamesTheJob() throws {
        let found = try #require(danish.find(in: "Buschauffør").first)
        let sure = try #require(danish.find(in: "Chauffør").first)
        #expect(found.occupation.uri == "chauffør")
        #expect(found.label == "Buschauffør")
        #expect(found.confidence < sure.confidence / 2)
    }

    @Test func noiseCostsNothingAndOtherWordsDo() throws {
        let bare = try #require(danish.find(in: "Kok").first)
        let noisy = try #require(danish.find(in: "Kok søges (m/k)").first)
        let more = try #require(danish.find(in: "Kok Rotterdam Express").first)
        #expect(bare.confidence == noisy.confidence)
        #expect(more.confidence < bare.confidence)
    }

    @Test func englishComesSecond() throws {
        let occupations = taxonomy(.english, occupations: [("sales manager", [])])
        let found = OccupationMentions(taxonomy: occupations, language: .danish).find(in: "Sales Manager")
        let native = OccupationMentions(taxonomy: occupations, language: .english).find(in: "Sales Manager")
        #expect(found.map(\.occupation) == native.map(\.occupation))
        #expect(try #require(found.first).confidence < (try #require(native.first)).confidence)
    }

    @Test func theSurestComesFirst() {
        let found = danish.find(in: "Tjener eller køkkenchef")
        #expect(found.map(\.occupation.uri) == ["tjener", "kok"])
    }

    @Test func inEnglishTheLastWordNamesTheJob() throws {
        let english = taxonomy(.english, occupations: [("stand-in", ["substitute"]), ("dance teacher", [])])
        let mentions = OccupationMentions(taxonomy: english, language: .english)
        #expect(try #require(mentions.find(in: "Substitute teacher").first).confidence < 0.6)
        #expect(try #require(mentions.find(in: "Substitute, Leeds").first).confidence > 0.6)
        #expect(try #require(mentions.find(in: "Substitute in Leeds").first).confidence > 0.6)
    }
}
