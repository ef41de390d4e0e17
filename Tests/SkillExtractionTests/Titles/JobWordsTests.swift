import Taxonomies
import Testing

@testable import SkillExtraction

@Suite struct JobWordsTests {
    private static let directors = (1...11).map { ("head \($0)", ["director of \($0)", "number \($0) director"]) }
    private let words = JobWords(
        taxonomy(.english, occupations: directors + [("film maker", ["director"]), ("account clerk", [])]),
        .english
    )

    private func token(_ word: String) throws -> (Token, [UInt8]) {
        let bytes = Array(word.utf8)
        return (try #require(Tokenizer(bytes).tokens.first), bytes)
    }

    @Test(arguments: ["director", "Directors", "DIRECTOR"])
    func aWordThatManyNamesEndWithNamesAKind(word: String) throws {
        let (token, bytes) = try token(word)
        #expect(words.nameAKind(token, in: bytes))
        #expect(words.isAKind(word))
    }

    @Test(arguments: [("clerk", true), ("clerks", true), ("account", false), ("head", false), ("zzz", false)])
    func aWordThatOneNameEndsWithNamesAJob(word: String, ends: Bool) throws {
        let (token, bytes) = try token(word)
        #expect(words.endNames(token, in: bytes) == ends)
        #expect(!words.nameAKind(token, in: bytes))
    }

    @Test func aLabelOfTwoWordsIsNoKind() {
        #expect(!words.isAKind("film director"))
        #expect(!words.isAKind(""))
    }

    @Test func aKindIsNotTakenForTheOneOccupationThatListsIt() throws {
        let occupations = Self.directors + [("film maker", ["director"])]
        let mentions = OccupationMentions(taxonomy: taxonomy(.english, occupations: occupations), language: .english)
        let found = try #require(mentions.find(in: "Director").first)
        #expect(found.confidence <= OccupationMentions.suffix)
        let few = taxonomy(.english, occupations: [("film maker", ["director"])])
        let sure = OccupationMentions(taxonomy: few, language: .english).find(in: "Director")
        #expect(try #require(sure.first).confidence > 0.8)
    }
}
