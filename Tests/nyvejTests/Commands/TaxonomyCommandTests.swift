import Foundation
import Testing

@Suite struct TaxonomyCommandTests {
    private let bench: Workbench

    init() throws {
        bench = try Workbench()
    }

    private static let skos = """
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:skos="http://www.w3.org/2004/02/skos/core#">
        <skos:Concept rdf:about="http://example.org/juggler"><skos:notation>2659</skos:notation>
        <skos:prefLabel xml:lang="en">juggler</skos:prefLabel></skos:Concept>
        </rdf:RDF>
        """

    @Test func theBuiltInOneIsImportedOnceAndListed() throws {
        let first = try bench.run("taxonomy", "import", "--built-in")
        let second = try bench.run("taxonomy", "import", "--built-in")
        #expect([first.status, second.status] == [0, 0])
        #expect(first.output.prefixMatch(of: #/imported: Nyvej 20\d\d\.\d\d \(da, en\): /#) != nil)
        #expect(second.output == first.output.replacing("imported", with: "unchanged"))
        #expect(first.errors + second.errors == "")

        let list = try bench.run("taxonomy", "list")
        #expect(list.lines.count == 2)
        #expect(list.lines.first?.hasPrefix("id  name ") == true)
        #expect(list.lines.last?.hasPrefix("1   Nyvej ") == true)
        let rows = try bench.run("taxonomy", "list", "--format", "csv").output.split(whereSeparator: \.isNewline)
        #expect(rows.count == 2)
        #expect(rows.last?.prefixMatch(of: #/1,Nyvej,20\d\d\.\d\d,da en,/#) != nil)
        let json = try bench.run("taxonomy", "list", "--format", "json")
        #expect(json.output.contains(#""inUse":true"#))
    }

    @Test(arguments: ["urn:nyvej:occupation:cook", "kok", "COOK"])
    func anOccupationIsShownByEveryName(_ name: String) throws {
        _ = try bench.run("taxonomy", "import", "--built-in")
        let sheet = try bench.run("taxonomy", "show", name)
        #expect(sheet.status == 0)
        #expect(Array(sheet.lines.prefix(2)) == ["cook", "urn:nyvej:occupation:cook"])
        #expect(sheet.lines.contains("Essential:"))
    }

    @Test func anOccupationShowsWhatIsTypicalAsToBeAsked() throws {
        _ = try bench.run("taxonomy", "import", "--built-in")
        let sheet = try bench.run("taxonomy", "show", "urn:nyvej:occupation:able-seafarer", "--language", "da")
        let title = try #require(sheet.lines.firstIndex(of: "Typisk for arbejdet, at spørge om:"))
        #expect(sheet.lines[title...].contains("  natarbejde"))
    }

    @Test func aSkillShowsTheCoursesThatGiveIt() throws {
        _ = try bench.run("taxonomy", "import", "--built-in")
        let sheet = try bench.run("taxonomy", "show", "gaffeltruckcertifikat B", "--language", "da")
        #expect(sheet.status == 0)
        #expect(sheet.lines.dropFirst().first == "urn:nyvej:skill:forklift-certificate")
        let title = try #require(sheet.lines.firstIndex(of: "Kan læres på:"))
        #expect(sheet.lines[title + 1] == "  Gaffeltruckcertifikat B (kursus med bevis, 7 dage)")
        #expect(sheet.lines.contains("Nødvendigt for:"))
    }

    @Test func aUnitGroupIsShownByItsOccupations() throws {
        _ = try bench.run("taxonomy", "import", "--built-in")
        let group = try bench.run("taxonomy", "show", "5120")
        #expect(group.lines.contains { $0.hasSuffix("urn:nyvej:occupation:cook") })
        #expect(group.lines.dropFirst().allSatisfy { $0.hasPrefix("5120  ") })
    }

    @Test func aPartOfALabelSearches() throws {
        _ = try bench.run("taxonomy", "import", "--built-in")
        let found = try bench.run("taxonomy", "show", "assistent")
        #expect(found.status == 0)
        #expect(found.lines.first?.hasPrefix("isco  label") == true)
        #expect(found.lines.count > 2)
    }

    @Test func anUnknownOneIsAnError() throws {
        _ = try bench.run("taxonomy", "import", "--built-in")
        let unknown = try bench.run("taxonomy", "show", "xyzzy")
        #expect(unknown.status == 2)
        #expect(unknown.errors == "nyvej: Unknown occupation \"xyzzy\". Search with: nyvej taxonomy show WORD\n")
    }

    @Test func anotherTaxonomyTakesItsPlaceAndVacanciesAreReadAnew() throws {
        let feed = try bench.write(
            "feed.jsonl",
            #"{"id":"1","title":"Juggler","text":"Come!","language":"en","municipality":"Odense"}"#
        )
        _ = try bench.run("vacancies", "import", feed)
        let file = try bench.write("circus.rdf", Self.skos)
        let outcome = try bench.run("taxonomy", "import", file)
        #expect(outcome.status == 0)
        #expect(outcome.output.hasPrefix("imported: "))
        #expect(outcome.errorLines.last == "1 vacancies read anew with it.")
        let rows = try bench.run("taxonomy", "list", "--format", "json").lines
        #expect(rows.map { $0.contains(#""inUse":true"#) } == [false, true])
    }

    @Test func aBrokenSKOSFileNeverBecomesAnEmptyTaxonomy() throws {
        _ = try bench.run("taxonomy", "import", "--built-in")
        let file = try bench.write("circus.rdf", "<rdf:RDF>\n<oops>\n")
        let outcome = try bench.run("taxonomy", "import", file)
        #expect(outcome.status == 2)
        #expect(outcome.errorLines.count == 1)
        #expect(outcome.errors.hasPrefix("nyvej: Nothing could be read. circus.rdf:"))
        #expect(try bench.run("taxonomy", "list").lines.count == 2)
    }

    @Test func whatIsNoTaxonomyIsSaidToBeNone() throws {
        let file = try bench.write("letter.txt", "Dear reader")
        let outcome = try bench.run("taxonomy", "import", file)
        #expect(outcome.status == 2)
        #expect(outcome.errors.contains("Found no taxonomy in letter.txt"))
        #expect(try bench.run("taxonomy", "import", bench.folder + "/absent").status == 2)
    }
}
