import Foundation
import Testing

@Suite struct MatchCommandTests {
    private let bench: Workbench

    init() throws {
        bench = try Workbench.filled()
    }

    private struct Line: Decodable {
        struct Entry: Decodable { let vacancy: String }
        let jobseeker: String
        let missing: [String]
        let entries: [Entry]
    }

    private func lines(_ output: String) throws -> [Line] {
        try output.split(separator: "\n").map { try JSONDecoder().decode(Line.self, from: Data($0.utf8)) }
    }

    @Test func shortlistsComeInTheOrderOfThePeople() throws {
        let keys = (0..<200).map { "p-\($0)" }
        let people = keys.map { #"{"key":"\#($0)","occupations":[{"occupation":"kabinepersonale"}]}"# }
        let outcome = try bench.run("match", "--limit", "1", input: people.joined(separator: "\n") + "\n")
        #expect(outcome.status == 0)
        #expect(outcome.errors == "")
        let found = try lines(outcome.output)
        #expect(found.map(\.jobseeker) == keys)
        #expect(found.allSatisfy { $0.entries.map(\.vacancy) == ["kitchen/1"] })
        #expect(try bench.run("jobseekers", "export").lines.count == 3)
    }

    @Test func aBadLineIsNamedAndTheOthersAnswered() throws {
        let input = Samples.people.replacing(#"{"key":"k-2""#, with: #"{"key":"k-2"#)
        let outcome = try bench.run("match", input: input)
        #expect(outcome.status == 1)
        #expect(try lines(outcome.output).map(\.jobseeker) == ["k-1", "k-3"])
        #expect(outcome.errorLines.count == 1)
        #expect(outcome.errors.hasPrefix("stdin:2: rejected: "))
    }

    @Test func aFileIsReadLikeStandardInput() throws {
        let file = try bench.write("more.jsonl", Samples.people)
        #expect(try bench.run("match", file).output == bench.run("match", "-", input: Samples.people).output)
    }

    @Test func aStoredPersonsShortlistIsTheSame() throws {
        let alone = try bench.run("shortlist", "--jobseeker", "k-1", "--format", "json")
        let first = try bench.run("match", input: Samples.people).output.split(separator: "\n").first
        #expect(first.map(String.init) == alone.lines.first)
    }

    @Test func nobodyGivesNothing() throws {
        let outcome = try bench.run("match")
        #expect(outcome.status == 0)
        #expect(outcome.output == "")
    }
}
