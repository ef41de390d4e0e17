import Foundation
import Testing

@Suite struct VacanciesCommandTests {
    private let bench: Workbench

    init() throws {
        bench = try Workbench()
    }

    private func counted() throws -> Int {
        try bench.run("vacancies", "list", "--format", "json", "--limit", "100000").lines.count
    }

    @Test func aFeedIsImportedAndListed() throws {
        let feed = try bench.write("kitchen.xml", Samples.feed)
        let outcome = try bench.run("vacancies", "import", feed)
        #expect(outcome.status == 0)
        #expect(outcome.output == "kitchen: 4 new, 0 changed, 0 unchanged, 0 rejected\n")
        #expect(outcome.errors.wholeMatch(of: #/Using the built-in taxonomy \(Nyvej 20\d\d\.\d\d\)\.\n/#) != nil)
        let list = try bench.run("vacancies", "list")
        #expect(
            list.output == """
                vacancy    title                employer   place  expires     status  repeats
                kitchen/1  Tjener               Example 1  2100   2099-12-31  open
                kitchen/2  Rengøringsassistent  Example 2  2770   2099-12-31  open
                kitchen/3  Lagermedarbejder     Example 3  8000   2099-12-31  open
                kitchen/4  Kok                  Example 4  5000   2099-12-31  open

                """
        )
        #expect(list.errors == "4 of 4\n")
    }

    @Test func theSameFeedAgainIsUnchanged() throws {
        let feed = try bench.write("kitchen.xml", Samples.feed)
        _ = try bench.run("vacancies", "import", feed)
        let again = try bench.run("vacancies", "import", feed)
        #expect(again.status == 0)
        #expect(again.output == "kitchen: 0 new, 0 changed, 4 unchanged, 0 rejected\n")
        #expect(again.errors == "")
    }

    @Test func aMalformedRecordIsNamedWithItsLineAndItsNeighboursLand() throws {
        let broken = Samples.feed.replacing("<title>Lagermedarbejder</title>", with: "<title>Lagermedarbejder</titel>")
        let feed = try bench.write("kitchen.xml", broken)
        let outcome = try bench.run("vacancies", "import", feed)
        #expect(outcome.status == 1)
        #expect(outcome.output == "kitchen: 3 new, 0 changed, 0 unchanged, 1 rejected\n")
        #expect(outcome.errorLines.count == 2)
        #expect(outcome.errorLines.last?.hasPrefix("\(feed):27: rejected: expected well-formed XML, found ") == true)
        #expect(try counted() == 3)
    }

    @Test func aFileThatCannotBeReadEndsTheRun() throws {
        let absent = try bench.run("vacancies", "import", bench.folder + "/absent.xml")
        #expect(absent.status == 2)
        #expect(absent.output == "")
        #expect(absent.errorLines.last == "nyvej: Cannot read \(bench.folder)/absent.xml: no such file")
        let folder = try bench.run("vacancies", "import", bench.folder)
        #expect(folder.status == 2)
        #expect(folder.errorLines.last == "nyvej: Cannot read \(bench.folder): it is a folder")
    }

    @Test func anUnknownFormatListsTheKnownOnes() throws {
        let letter = try bench.write("letter.txt", "Dear reader")
        let outcome = try bench.run("vacancies", "import", letter)
        #expect(outcome.status == 2)
        #expect(outcome.errors.contains("Cannot tell the format of \(letter)"))
        #expect(outcome.errors.contains("indeed"))
        let named = try bench.run("vacancies", "import", letter, "--format", "nonsense")
        #expect(named.status == 2)
        #expect(named.errorLines.last?.hasPrefix("nyvej: Unknown format nonsense. Known: ") == true)
        let wrong = try bench.run("vacancies", "import", try bench.write("k.xml", Samples.feed), "--format", "csv")
        #expect(wrong.status == 2)
        #expect(wrong.errorLines.last?.hasPrefix("nyvej: csv is a format of csv, but ") == true)
    }

    @Test func aDryRunReportsEverythingAndCreatesNothing() throws {
        let broken = Samples.feed.replacing("<title>Kok</title>", with: "<title>Kok</titel>")
        let feed = try bench.write("kitchen.xml", broken)
        let outcome = try bench.run("vacancies", "import", feed, "--dry-run")
        #expect(outcome.status == 1)
        #expect(outcome.output == "kitchen: 3 can be imported, 1 rejected\n")
        #expect(!FileManager.default.fileExists(atPath: bench.store))
    }

    @Test func standardInputIsAFeedToo() throws {
        let outcome = try bench.run("vacancies", "import", "-", "--source", "pipe", input: Samples.feed)
        #expect(outcome.status == 0)
        #expect(outcome.output == "pipe: 4 new, 0 changed, 0 unchanged, 0 rejected\n")
    }

    @Test(.enabled(if: Archives.isGzipThere, "needs gzip")) func aPackedFeedIsUnpackedOnTheWay() throws {
        let packed = try Archives.gzip(try bench.write("plain", Samples.feed))
        let outcome = try bench.run("vacancies", "import", try bench.write("kitchen.xml.gz", bytes: packed))
        #expect(outcome.status == 0)
        #expect(outcome.output == "kitchen: 4 new, 0 changed, 0 unchanged, 0 rejected\n")
        let cut = try bench.run("vacancies", "import", try bench.write("cut.xml.gz", bytes: packed.dropLast(100)))
        #expect(cut.status == 2)
        #expect(cut.errorLines.last?.contains("cut.xml.gz is damaged: ") == true)
    }

    @Test func aSnapshotClosesWhatIsGoneButNotHalfTheFeed() throws {
        let many = (1...10).map { Samples.job("\($0)", "Tjener \($0)", "2100", "Vi søger en tjener.") }
        func feed(_ count: Int) throws -> String {
            try bench.write("kitchen.xml", "<source>\n" + many.prefix(count).joined(separator: "\n") + "\n</source>\n")
        }
        _ = try bench.run("vacancies", "import", try feed(10))
        let nine = try bench.run("vacancies", "import", try feed(9), "--snapshot")
        #expect(nine.output.hasPrefix("kitchen: 0 new, 0 changed, 9 unchanged, 0 rejected, 1 closed"))
        let few = try bench.run("vacancies", "import", try feed(4), "--snapshot")
        #expect(few.status == 2)
        #expect(few.errors.contains("Closed nothing: kitchen has only 4 vacancies, 9 before (less than 80 %)"))
        #expect(try counted() == 9)
        let forced = try bench.run("vacancies", "import", try feed(4), "--snapshot", "--force")
        #expect(forced.status == 0)
        #expect(try counted() == 4)
    }

    @Test func aSnapshotWithRecordsThatCannotBeReadSaysWhyItClosesNothing() throws {
        let many = (1...10).map { Samples.job("\($0)", "Tjener \($0)", "2100", "Vi søger en tjener.") }
        let whole = "<source>\n" + many.joined(separator: "\n") + "\n</source>\n"
        _ = try bench.run("vacancies", "import", try bench.write("kitchen.xml", whole))
        let gone = "<source>\n" + many.prefix(9).joined(separator: "\n") + "\n</source>\n"
        let broken = gone.replacing("<title>Tjener 3</title>", with: "<title>Tjener 3</titel>")
        let feed = try bench.write("kitchen.xml", broken)
        let outcome = try bench.run("vacancies", "import", feed, "--snapshot", environment: ["NYVEJ_LANGUAGE": "da"])
        #expect(outcome.status == 1)
        #expect(outcome.output == "kitchen: 0 nye, 0 ændrede, 8 uændrede, 1 afviste, 0 lukkede\n")
        #expect(
            outcome.errorLines.last
                == "Lukkede intet: 1 afvist post uden læsbart id kan være blandt de 2 opslag, som kitchen "
                + "ikke har mere. Ret feedet, eller brug --force."
        )
        #expect(try counted() == 10)
    }

    @Test func severalFeedsAreImportedInOneRunAndTheirDuplicatesCountedOnce() throws {
        let one = try bench.write("one.xml", Samples.feed)
        let two = try bench.write("two.xml", Samples.feed)
        let outcome = try bench.run("vacancies", "import", one, two)
        #expect(outcome.status == 0)
        #expect(
            outcome.lines == [
                "one: 4 new, 0 changed, 0 unchanged, 0 rejected", "two: 4 new, 0 changed, 0 unchanged, 0 rejected",
                "4 duplicates in all",
            ]
        )
    }

    @Test func whatLandedIsLinkedThoughALaterFileEndsTheRun() throws {
        let (one, two) = (try bench.write("one.xml", Samples.feed), try bench.write("two.xml", Samples.feed))
        let outcome = try bench.run("vacancies", "import", one, two, bench.folder + "/absent.xml")
        #expect(outcome.status == 2)
        #expect(outcome.lines.last == "4 duplicates in all")
    }

    @Test func jsonRowsHaveLabels() throws {
        _ = try bench.run("vacancies", "import", try bench.write("kitchen.xml", Samples.feed))
        let rows = try bench.run("vacancies", "list", "--format", "json", "--language", "da").output
        #expect(rows.contains(#""label":"betjene kasse""#))
        #expect(rows.contains(#""occupations":["tjener""#))
    }

    @Test func danishSentencesHaveDanishFacts() throws {
        let broken = Samples.feed.replacing("<title>Kok</title>", with: "<title></title>")
            .replacing("Du tilbereder varme retter. Fødevarehygiejne er et krav.", with: "")
            .replacing("<date>2026-01-02</date>", with: "<date>i går</date>")
        let feed = try bench.write("kitchen.xml", broken)
        let danish = ["NYVEJ_LANGUAGE": "da"]
        let outcome = try bench.run("vacancies", "import", feed, environment: danish)
        #expect(
            outcome.errors.contains("udeladt: ventede en dato som 2026-03-31 (published), fandt en tekst på 5 tegn")
        )
        #expect(outcome.errors.contains("afvist: ventede en titel eller en tekst ("))
        #expect(outcome.errors.contains("), fandt ingen af dem"))
        let lines = try bench.write("cut.jsonl", "{\"id\": \"1\", \"title\": tru}\n[1]\n")
        let json = try bench.run("vacancies", "import", lines, "--format", "nyvej", environment: danish)
        for english in [" a ", "the ", "record", "value", "expected", "found"] {
            #expect(!json.errors.contains(english), "\(english) in \(json.errors)")
        }
    }

    @Test func aVacancyIsShownAndClosed() throws {
        _ = try bench.run("vacancies", "import", try bench.write("kitchen.xml", Samples.feed))
        let shown = try bench.run("vacancies", "show", "kitchen/1")
        #expect(shown.status == 0)
        #expect(shown.output.contains(#""id" : "kitchen/1""#))
        #expect(shown.output.contains(#""label" : "operate a cash register""#))
        #expect(try bench.run("vacancies", "close", "kitchen/1").errors == "Closed: kitchen/1\n")
        #expect(try bench.run("vacancies", "close", "kitchen/1").errors == "Was closed already: kitchen/1\n")
        #expect(try counted() == 3)
        let unknown = try bench.run("vacancies", "show", "kitchen/99")
        #expect(unknown.status == 2)
        #expect(unknown.errors == "nyvej: There is no vacancy kitchen/99. See them with: nyvej vacancies list\n")
    }
}
