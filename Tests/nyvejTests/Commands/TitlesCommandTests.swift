import Foundation
import Testing

@Suite struct TitlesCommandTests {
    private let bench: Workbench

    init() throws {
        bench = try Workbench()
    }

    private struct Line: Decodable {
        struct Candidate: Decodable {
            let label: String
            let isco: String?
            let matched: String
            let confidence: Double
        }
        let title: String
        let isSure: Bool
        let occupations: [Candidate]
    }

    private func lines(_ output: String) throws -> [Line] {
        try output.split(separator: "\n").map { try JSONDecoder().decode(Line.self, from: Data($0.utf8)) }
    }

    @Test func everyLineGetsItsOwnInOrder() throws {
        let outcome = try bench.run(
            "titles",
            "--language",
            "da",
            input: "Lastbilchauffører søges til Aarhus\r\n\nKoekkenchef"
        )
        #expect(outcome.status == 0)
        let found = try lines(outcome.output)
        #expect(found.map(\.title) == ["Lastbilchauffører søges til Aarhus", "", "Koekkenchef"])
        #expect(found.map(\.isSure) == [true, false, true])
        #expect(found.map { $0.occupations.first?.isco } == ["8332", nil, "3434"])
        #expect(found.map(\.occupations.isEmpty) == [false, true, false])
    }

    @Test func theLimitAndTheLanguageAreThoseAskedFor() throws {
        let outcome = try bench.run("titles", "--language", "en", "--limit", "2", input: "Truck driver\n")
        let found = try #require(lines(outcome.output).first)
        #expect(found.occupations.count == 2)
        #expect(found.occupations.first?.label.contains("driver") ?? false)
        #expect(try bench.run("titles", "--limit", "0", input: "").status == 64)
    }

    @Test func aFileIsReadLikeStandardInput() throws {
        let titles = "Kok\nTjener\n"
        let file = try bench.write("titles.txt", titles)
        #expect(try bench.run("titles", file).output == bench.run("titles", input: titles).output)
        #expect(try bench.run("titles", "nowhere.txt").status == 2)
    }
}
