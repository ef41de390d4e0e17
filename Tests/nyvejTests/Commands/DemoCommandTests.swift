import Foundation
import Testing

@Suite struct DemoCommandTests {
    private let bench: Workbench

    init() throws {
        bench = try Workbench()
    }

    private func people(_ lines: [String]) -> [String] {
        lines.filter { $0.hasPrefix("sample-") }.compactMap { $0.split(separator: " ").first.map(String.init) }
    }

    /// Lines of a person's table that begin with a rank.
    private func ranked(_ lines: [String]) -> [String] {
        lines.filter { $0.first?.isNumber == true && $0.contains("sample/") }
    }

    @Test func threePeopleGetFiveVacanciesWithReasonsInEnglish() throws {
        let demo = try bench.run("demo", "--no-serve", "--language", "en")
        #expect(demo.status == 0)
        #expect(demo.errors == "")
        #expect(demo.lines.first?.hasSuffix("The best in OTHER industries for three sample jobseekers:") == true)
        #expect(people(demo.lines) == ["sample-cabin-attendant", "sample-kitchen-assistant", "sample-car-mechanic"])
        #expect(ranked(demo.lines).count == 15)
        #expect(demo.lines.count { $0.hasPrefix("      + carries over: ") } == 15)
        #expect(demo.lines.count { $0.hasPrefix("      - missing: ") } >= 10)
    }

    @Test func danishIsSpokenUnlessToldOtherwise() throws {
        let demo = try bench.run("demo", "--no-serve", environment: ["NYVEJ_LANGUAGE": ""])
        #expect(demo.status == 0)
        #expect(demo.errors == "")
        #expect(demo.lines.first?.contains("De bedste i ANDRE brancher") == true)
        #expect(ranked(demo.lines).count == 15)
        #expect(demo.lines.count { $0.hasPrefix("      + tages med: ") } == 15)
        #expect(!demo.output.contains("carries over"))
        #expect(demo.output == (try bench.run("demo", "--no-serve", "--language", "da")).output)
    }

    @Test func nothingIsStored() throws {
        _ = try bench.run("demo", "--no-serve")
        #expect(!FileManager.default.fileExists(atPath: bench.store))
        #expect(!FileManager.default.fileExists(atPath: bench.folder + "/.local"))
    }

    @Test func noPercentagesAreShown() throws {
        #expect(!(try bench.run("demo", "--no-serve").output.contains("%")))
    }
}
