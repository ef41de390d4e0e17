import Foundation
import Testing

@Suite struct JobseekersCommandTests {
    private let bench: Workbench

    init() throws {
        bench = try Workbench.filled()
    }

    @Test func theyAreListedByKey() throws {
        let list = try bench.run("jobseekers", "list")
        #expect(list.status == 0)
        #expect(
            list.output == """
                key  occupations       skills  agrees  contact
                k-1  kabinepersonale   1       +       phone
                k-2  køkkenmedhjælper  0       ?       ?
                k-3                    0       +       ?

                """
        )
    }

    @Test func anExportImportedElsewhereIsTheSame() throws {
        let export = try bench.run("jobseekers", "export").output
        let other = try Workbench()
        #expect(try other.run("jobseekers", "import", "-", input: export).status == 0)
        #expect(try other.run("jobseekers", "export").output == export)
        let shown = try bench.run("jobseekers", "show", "k-1").output
        #expect(export.hasPrefix(shown))
    }

    @Test func anErasedOneIsGoneFromEveryFile() throws {
        let secret = #"{"key":"zebra-77","skills":["førstehjælp"]}"#
        #expect(try bench.run("jobseekers", "import", "-", input: secret).status == 0)
        #expect(try bench.run("jobseekers", "erase", "zebra-77").status == 0)
        #expect(try bench.run("jobseekers", "show", "zebra-77").status == 2)
        for file in try FileManager.default.contentsOfDirectory(atPath: bench.folder) where file.hasPrefix("nyvej.") {
            let bytes = try Data(contentsOf: URL(filePath: "\(bench.folder)/\(file)"))
            #expect(bytes.range(of: Data("zebra-77".utf8)) == nil, "\(file)")
        }
    }

    @Test func aKeyLikeACPRNumberIsRejectedAndNeverShown() throws {
        let outcome = try bench.run(
            "jobseekers",
            "import",
            "-",
            input: "{\"key\":\"010100-0000\"}\n{\"key\":\"k-9\"}\n"
        )
        #expect(outcome.status == 1)
        #expect(outcome.output == "1 saved, 1 rejected\n")
        #expect(outcome.errors.hasPrefix("stdin:1: rejected: "))
        #expect(!outcome.errors.contains("0101"))
    }

    @Test func aDryRunCreatesNoStore() throws {
        let empty = try Workbench()
        let outcome = try empty.run("jobseekers", "import", "-", "--dry-run", input: Samples.people)
        #expect(outcome.status == 0)
        #expect(outcome.output == "3 can be saved, 0 rejected\n")
        #expect(!FileManager.default.fileExists(atPath: empty.store))
    }

    @Test func unknownNamesAreToldWithTheNearest() throws {
        let outcome = try bench.run(
            "jobseekers",
            "import",
            "-",
            input: #"{"key":"k-9","occupations":[{"occupation":"tjenner"}]}"#
        )
        #expect(outcome.status == 0)
        #expect(outcome.output == "1 saved, 0 rejected\n")
        #expect(outcome.errors.hasPrefix("stdin: [k-9] left out: "))
        #expect(outcome.errors.contains("tjener"))
    }
}
