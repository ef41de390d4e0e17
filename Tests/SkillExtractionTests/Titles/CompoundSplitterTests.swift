import Testing

@testable import SkillExtraction

@Suite struct CompoundSplitterTests {
    private func parts(_ word: String, links: [String] = ["s", "e"]) -> [String] {
        let lexicon = ["lastbil", "chauffør", "butik", "chef", "pleje", "hjem", "hjælper", "last", "bil", "barn"]
        let words = Set(lexicon.map { Array($0.utf8) })
        let splitter = CompoundSplitter(words: words, stems: words, links: links.map { Array($0.utf8) })
        return splitter.parts(of: Array(word.utf8)) { $0 }.map { String(decoding: $0, as: UTF8.self) }
    }

    @Test(arguments: [
        ("lastbilchauffør", ["lastbil", "chauffør"]), ("butikschef", ["butik", "chef"]),
        ("hjemmehjælper", ["hjemmehjælper"]), ("plejehjem", ["pleje", "hjem"]), ("chef", ["chef"]),
        ("barnepleje", ["barn", "pleje"]), ("xyzchef", ["xyzchef"]), ("", [""]), ("æøåæøå", ["æøåæøå"]),
    ])
    func compoundsArePartedWhereBothPartsAreWords(word: String, expected: [String]) {
        #expect(parts(word) == expected)
    }

    @Test func aLanguageThatWritesThemApartHasNone() {
        #expect(parts("butikschef", links: []) == ["butikschef"])
    }

    @Test func aBeginningOfSeveralWordsIsAPart() {
        let words = Set(["grovbager", "grovsmed", "bager", "smed", "arbejder"].map { Array($0.utf8) })
        let splitter = CompoundSplitter(words: words, stems: words, links: [[UInt8(ascii: "s")]])
        #expect(splitter.parts(of: Array("grovarbejder".utf8)) { $0 }.count == 2)
        #expect(splitter.parts(of: Array("finarbejder".utf8)) { $0 }.count == 1)
    }
}
