import Testing

@Suite struct HelpTests {
    private let bench: Workbench

    init() throws {
        bench = try Workbench()
    }

    @Test func helpSaysHowToBeginAndWhatExitCodesMean() throws {
        let help = try bench.run("--help")
        #expect(help.status == 0)
        #expect(help.errors == "")
        #expect(
            help.output == """
                OVERVIEW: Finds work in other industries by the skills people already have.

                Begin with `nyvej demo`: it needs nothing but this program.

                With your own data, three commands give the first shortlist:
                  nyvej taxonomy import esco-en.zip esco-da.zip
                  nyvej vacancies import feed.xml
                  nyvej shortlist --occupation "cabin crew" --industry other --explain

                Without a taxonomy of your own the built-in Danish and English one is used.
                Exit codes: 0 done, 1 done with rejected records (all named), 2 could not run,
                64 wrong arguments.

                USAGE: nyvej <subcommand>

                OPTIONS:
                  --version               Show the version.
                  -h, --help              Show help information.

                SUBCOMMANDS:
                  demo                    Shows it all on built-in samples: prints shortlists
                                          with reasons, then serves them.
                  taxonomy                Imports and shows taxonomies of occupations and
                                          skills.
                  vacancies               Imports, lists, shows and closes vacancies.
                  jobseekers              Imports, lists, shows, exports and erases jobseekers,
                                          known by a pseudonymous key only.
                  shortlist               Ranks vacancies for one jobseeker, with reasons.
                  candidates              Ranks the jobseekers who could fill a vacancy, of
                                          those who agreed to be considered.
                  moves                   Ranks the occupations one can move to from another,
                                          with reasons.
                  titles                  A Unix filter: job titles in, the occupations they
                                          mean out, one JSON line a title.
                  match                   A Unix filter: jobseekers as JSON lines in,
                                          shortlists as JSON lines out, in the same order.
                  skills                  A Unix filter: texts in, one a line; the skills they
                                          speak of out, as JSON lines in the same order.
                  serve                   Serves the JSON API, on this machine only unless
                                          --host says otherwise.

                  See 'nyvej help <subcommand>' for detailed help.

                """
        )
    }

    @Test(arguments: [
        ["nonsense"], ["vacancies", "import"], ["vacancies", "import", "x", "--force"],
        ["vacancies", "show", "no-slash"],
        ["shortlist"], ["shortlist", "--jobseeker", "k-1", "--skill", "x"],
        ["shortlist", "--occupation", "x", "--kilometres", "9"], ["shortlist", "--occupation", "x", "--limit", "0"],
        ["shortlist", "--occupation", "x", "--industry", "nearby"],
        ["shortlist", "--occupation", "x", "--format", "xml"],
        ["moves"], ["moves", "kok", "--all"], ["taxonomy", "import"], ["taxonomy", "import", "x", "--built-in"],
        ["jobseekers", "import"], ["candidates"], ["demo", "--language", "fr"], ["serve", "--port", "many"],
        ["serve", "--port", "65536"], ["demo", "--port", "-1"], ["moves", "kok", "--limit", "0"],
        ["candidates", "a/1", "--limit", "-1"], ["match", "--limit", "0"], ["vacancies", "list", "--limit", "-1"],
    ])
    func wrongArgumentsEndIn64WithTheUsage(_ arguments: [String]) throws {
        let outcome = try bench.start(arguments).finish(within: 20)
        #expect(outcome.status == 64)
        #expect(outcome.output == "")
        #expect(outcome.errors.hasPrefix("Error: "))
        #expect(outcome.errors.contains("Usage: nyvej"))
    }

    @Test(arguments: [
        ["shortlist", "--occupation", "tjener"], ["vacancies", "list"], ["vacancies", "show", "a/1"],
        ["jobseekers", "export"], ["taxonomy", "list"], ["taxonomy", "show", "kok"], ["candidates", "a/1"],
        ["moves", "kok"], ["match"],
    ])
    func readingWithoutAStoreTellsTheWayOut(_ arguments: [String]) throws {
        let outcome = try bench.start(arguments).finish()
        #expect(outcome.status == 2)
        #expect(outcome.output == "")
        #expect(
            outcome.errors
                == "nyvej: There is no store at \(bench.store) yet. Begin with: nyvej vacancies import FILE, or try: nyvej demo\n"
        )
    }

    @Test func aFileThatIsNoStoreIsSaidToBeNone() throws {
        _ = try bench.write("nyvej.sqlite", String(repeating: "This is a letter, not a store.\n", count: 100))
        for arguments in [["vacancies", "list"], ["vacancies", "import", "-"]] {
            let outcome = try bench.start(arguments).finish()
            #expect(outcome.status == 2)
            #expect(outcome.errors == "nyvej: \(bench.store) is not a Nyvej store.\n")
        }
    }
}
