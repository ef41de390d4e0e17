import Testing

@Suite struct MovesCommandTests {
    private let bench: Workbench

    init() throws {
        bench = try Workbench()
        #expect(try bench.run("taxonomy", "import", "--built-in").status == 0)
    }

    @Test func movesLeadToOtherOccupationsOfOtherIndustries() throws {
        let table = try bench.run("moves", "kok", "--limit", "3", "--explain")
        #expect(table.status == 0)
        #expect(table.lines.first == "From cook to:")
        let ranked = table.lines.filter { $0.first?.isNumber == true }
        #expect(ranked.count == 3)
        #expect(!ranked.contains { $0.hasSuffix("5120  cook") || $0.hasSuffix(" canteen chef") })
        #expect(table.lines.count { $0.hasPrefix("      + carries over: ") } == 3)
    }

    @Test func anyIndustryHasTheNeighbourInTheKitchen() throws {
        let table = try bench.run("moves", "kok", "--industry", "any", "--limit", "5", "--format", "csv")
        #expect(table.output.contains("canteen chef"))
    }

    @Test func allGivesALineForEachOccupation() throws {
        let all = try bench.run("moves", "--all", "--limit", "2")
        #expect(all.status == 0)
        let listed = try bench.run("taxonomy", "list", "--format", "json").output
        #expect(listed.contains(#""occupations":\#(all.lines.count),"#))
        #expect(all.lines.allSatisfy { $0.hasPrefix("{\"entries\":[") })
    }

    @Test func anUnknownOccupationIsAnError() throws {
        let unknown = try bench.run("moves", "kokk")
        #expect(unknown.status == 2)
        #expect(unknown.errors.hasPrefix("nyvej: Unknown occupation \"kokk\". Did you mean "))
        #expect(unknown.errors.contains("\"kok\""))
    }
}
