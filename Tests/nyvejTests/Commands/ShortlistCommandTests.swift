import Foundation
import Testing

@Suite struct ShortlistCommandTests {
    private let bench: Workbench

    init() throws {
        bench = try Workbench.filled()
    }

    @Test func aTableGivesTheReasonsUnderEachVacancy() throws {
        let table = try bench.run("shortlist", "--jobseeker", "k-1", "--explain", "--limit", "1")
        #expect(table.status == 0)
        #expect(table.errors == "")
        #expect(
            Array(table.lines.prefix(2)) == [
                "#  fit   ess.   title   employer   place  vacancy",
                "1  good  13/19  Tjener  Example 1  2100   kitchen/1",
            ]
        )
        let reason = try #require(table.lines.dropFirst(2).first)
        #expect(reason.wholeMatch(of: #/ {6}good: 13 of 19 requirements, \d can be learned/#) != nil)
        #expect(table.lines.dropFirst(3).first?.hasPrefix("      + carries over: serve food and drinks; ") == true)
        let missing = try #require(table.lines.first { $0.hasPrefix("      - missing: ") })
        #expect(missing.firstMatch(of: #/ \(can be learned: [^,)]+, \d+ (day|week)s?\)/#) != nil)
        #expect(table.lines.contains("      = near: cabin crew member → waiter"))
    }

    @Test func withoutExplainThereAreRowsAlone() throws {
        let table = try bench.run("shortlist", "--jobseeker", "k-1")
        #expect(table.lines.count > 2)
        #expect(table.lines.dropFirst().allSatisfy { $0.contains("kitchen/") })
    }

    @Test func csvHasTheSameRows() throws {
        let csv = try bench.run("shortlist", "--jobseeker", "k-1", "--format", "csv", "--limit", "1")
        #expect(csv.status == 0)
        #expect(
            csv.output == "#,fit,ess.,title,employer,place,vacancy\r\n1,good,13/19,Tjener,Example 1,2100,kitchen/1\n"
        )
    }

    @Test func jsonCarriesTheScoreAndItsSummands() throws {
        struct Document: Decodable {
            struct Entry: Decodable {
                struct Fit: Decodable {
                    struct Part: Decodable { let value: Double }
                    let low: Double
                    let likely: Double
                    let high: Double
                    let carriesOver: [Part]
                    let occupation: Part?
                }
                let rank: Int
                let vacancy: String
                let fit: Fit
            }
            let jobseeker: String?
            let entries: [Entry]
        }
        let json = try bench.run("shortlist", "--jobseeker", "k-1", "--format", "json")
        #expect(json.status == 0)
        #expect(json.output == (try bench.run("shortlist", "--jobseeker", "k-1", "--format", "json").output))
        let document = try JSONDecoder().decode(Document.self, from: Data(json.output.utf8))
        #expect(document.jobseeker == "k-1")
        #expect(document.entries.map(\.rank) == Array(1...document.entries.count))
        #expect(document.entries.first?.vacancy == "kitchen/1")
        for fit in document.entries.map(\.fit) {
            let sum = fit.carriesOver.reduce(0) { $0 + $1.value } + (fit.occupation?.value ?? 0)
            #expect(abs(sum - fit.likely) < 1e-9)
            #expect(fit.low <= fit.likely && fit.likely <= fit.high)
        }
    }

    @Test func danishIsSpokenInDanish() throws {
        let table = try bench.run("shortlist", "--jobseeker", "k-1", "--explain", "--limit", "1", "--language", "da")
        #expect(table.lines.first == "#  match  nødv.  stilling  arbejdsgiver  sted  opslag")
        #expect(table.lines.contains("      = nabo til: kabinepersonale → tjener"))
        let missing = try #require(table.lines.first { $0.hasPrefix("      - mangler: ") })
        #expect(missing.firstMatch(of: #/ \(kan læres: [^)]+, \d+ (dag|dage|uge|uger)\)/#) != nil)
    }

    @Test func aDescribedPersonNeedsNoStoredOne() throws {
        let described = try bench.run(
            "shortlist",
            "--occupation",
            "cabin crew member",
            "--skill",
            "førstehjælp",
            "--limit",
            "1"
        )
        let stored = try bench.run("shortlist", "--jobseeker", "k-1", "--limit", "1")
        #expect(described.status == 0)
        #expect(described.output == stored.output)
    }

    @Test func whatIsTooFarIsLeftOut() throws {
        let near = try bench.run(
            "shortlist",
            "--occupation",
            "tjener",
            "--place",
            "2770",
            "--kilometres",
            "30",
            "--format",
            "csv"
        )
        #expect(near.status == 0)
        #expect(near.output.contains("kitchen/1"))
        #expect(!near.output.contains("kitchen/3"))
        #expect(!near.output.contains("kitchen/4"))
        #expect(try bench.run("shortlist", "--occupation", "tjener", "--place", "Atlantis").status == 2)
    }

    @Test func anUnknownOccupationComesWithASuggestion() throws {
        let unknown = try bench.run("shortlist", "--occupation", "tjenner")
        #expect(unknown.status == 2)
        #expect(unknown.output == "")
        #expect(unknown.errors.hasPrefix("nyvej: Unknown occupation \"tjenner\". Did you mean \"tjener\""))
    }

    @Test func withoutOccupationAndSkillTheMissingFieldsAreNamed() throws {
        let nobody = try bench.run("shortlist", "--jobseeker", "k-3")
        #expect(nobody.status == 0)
        #expect(nobody.output == "Not enough data. Missing: occupations held or skills.\n")
        #expect(try bench.run("shortlist", "--jobseeker", "k-3", "--format", "json").output.contains(#""entries":[]"#))
    }

    @Test func anUnknownKeyIsAnErrorThatDoesNotRepeatIt() throws {
        let unknown = try bench.run("shortlist", "--jobseeker", "someone")
        #expect(unknown.status == 2)
        #expect(unknown.errors == "nyvej: There is no jobseeker with that key. See them with: nyvej jobseekers list\n")
    }
}
