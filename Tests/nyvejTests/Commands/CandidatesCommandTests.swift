import Testing

@Suite struct CandidatesCommandTests {
    private let bench: Workbench

    init() throws {
        bench = try Workbench.filled()
    }

    @Test func onlyThoseWhoAgreedAndAreKnownAreRanked() throws {
        let table = try bench.run("candidates", "kitchen/1", "--explain")
        #expect(table.status == 0)
        #expect(Array(table.lines.prefix(2)) == ["#  fit   ess.   jobseeker", "1  good  13/19  k-1"])
        #expect(!table.output.contains("k-2"))
        #expect(!table.output.contains("k-3"))
    }

    @Test func bothSidesPrintTheSameReasons() throws {
        let candidate = try bench.run("candidates", "kitchen/1", "--explain").lines.dropFirst(2)
        let vacancy = try bench.run("shortlist", "--jobseeker", "k-1", "--explain", "--limit", "1").lines.dropFirst(2)
        #expect(Array(candidate) == Array(vacancy))
    }

    @Test func whereNobodyFitsItIsSaid() throws {
        _ = try bench.run("jobseekers", "erase", "k-1")
        let nobody = try bench.run("candidates", "kitchen/1")
        #expect(nobody.status == 0)
        #expect(nobody.errors == "Nobody fits among 1 jobseekers who agreed to proposals.\n")
    }

    @Test func aClosedVacancyHasNoCandidates() throws {
        _ = try bench.run("vacancies", "close", "kitchen/1")
        let closed = try bench.run("candidates", "kitchen/1")
        #expect(closed.status == 2)
        #expect(closed.errors == "nyvej: There is no open vacancy kitchen/1. See them with: nyvej vacancies list\n")
    }
}
