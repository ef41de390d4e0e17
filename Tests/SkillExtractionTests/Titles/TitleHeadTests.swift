import Taxonomies
import Testing

@testable import SkillExtraction

@Suite struct TitleHeadTests {
    private func head(_ title: String) -> String {
        let bytes = Array(title.utf8)
        let tokens = Tokenizer(bytes).tokens
        let words = tokens.prefix(TitleHead.length(tokens))
        guard let first = words.first, let last = words.last else { return "" }
        return String(decoding: bytes[first.start..<last.end], as: UTF8.self)
    }

    @Test(arguments: [
        ("Tjener til brasserie i Indre By", "Tjener"), ("Nurse for busy ward", "Nurse"),
        ("Lagermedarbejder", "Lagermedarbejder"), ("Butiksassistent hos en bager", "Butiksassistent"),
        ("Undersköterska till hemtjänsten", "Undersköterska"), ("Sales Manager", "Sales Manager"), ("", ""),
    ])
    func theHeadEndsWhereAPlaceOrTaskBegins(title: String, expected: String) {
        #expect(head(title) == expected)
    }

    @Test func aTitleThatBeginsSoIsAllHead() {
        #expect(head("Til vores køkken: kok") == "Til vores køkken: kok")
    }

    @Test func anOccupationBehindTheHeadCountsLess() throws {
        let occupations = taxonomy(.english, occupations: [("helper", []), ("manager", [])])
        let found = OccupationMentions(taxonomy: occupations, language: .english).find(in: "Helper to the manager")
        #expect(found.map(\.occupation.uri) == ["helper", "manager"])
        #expect(try #require(found.last).confidence <= OccupationMentions.outsideHead)
    }

    @Test func wordsBehindTheHeadDoNotMakeItsOccupationLessSure() throws {
        let danish = OccupationMentions(taxonomy: taxonomy(.danish, occupations: [("kok", [])]), language: .danish)
        let bare = try #require(danish.find(in: "Kok").first)
        let placed = try #require(danish.find(in: "Kok til stort hotel i Aarhus").first)
        #expect(placed.confidence == bare.confidence)
    }
}
