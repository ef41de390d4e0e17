import Foundation
import Testing

@Suite struct SkillsCommandTests {
    private struct Line: Decodable {
        struct Mention: Decodable {
            let words: String
            let range: [Int]
            let necessity: String
        }
        let language: String
        let mentions: [Mention]
    }

    private func lines(_ output: String) throws -> [Line] {
        try output.split(separator: "\n").map { try JSONDecoder().decode(Line.self, from: Data($0.utf8)) }
    }

    @Test func oneLineInOneLineOut() throws {
        let bench = try Workbench()
        let input =
            "Du skal have truckcertifikat, og vi søger en, der kan blive.\n\nTruckcertifikat er ikke et krav, søger af.\n"
        let outcome = try bench.run("skills", input: input)
        #expect(outcome.status == 0)
        #expect(outcome.errors == "")
        let found = try lines(outcome.output)
        #expect(found.count == 3)
        #expect(found.map { $0.mentions.map(\.necessity) } == [["essential"], [], ["negated"]])
        #expect(found.first?.mentions.first?.range == [13, 28])
    }

    @Test func aWholeFileIsOneText() throws {
        let bench = try Workbench()
        let path = try bench.write(
            "ad.txt",
            "Vi søger af:\nKrav:\n- truckcertifikat\nVi tilbyder:\n- truckcertifikat\n"
        )
        let found = try lines(try bench.run("skills", "--whole", path).output)
        #expect(found.map { $0.mentions.map(\.necessity) } == [["essential", "offered"]])
    }
}
