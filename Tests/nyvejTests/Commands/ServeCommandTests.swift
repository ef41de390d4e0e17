import Foundation
import Testing

@Suite(.timeLimit(.minutes(2))) struct ServeCommandTests {
    private let bench: Workbench

    init() throws {
        bench = try Workbench.filled()
    }

    /// Starts serving on a port of the system's choice and waits until it is ready.
    private func serve(_ arguments: String...) throws -> RunningTool {
        let server = try bench.start(arguments + ["--port", "0"])
        while server.isRunning, !server.errors.contains("Ready at http://127.0.0.1:") { usleep(10_000) }
        return server
    }

    @Test(arguments: [SIGTERM, SIGINT]) func aServerLocksTheStoreAndEndsWhenTold(_ signal: Int32) throws {
        let server = try serve("serve")
        let locked = try bench.run("vacancies", "import", "-", input: Samples.feed)
        #expect(locked.status == 2)
        #expect(
            locked.errors
                == "nyvej: \(bench.store) is in use by another process (\(server.identifier)). Wait for it, or stop it.\n"
        )
        #expect(try bench.run("vacancies", "list").errors == "4 of 4\n")
        server.signal(signal)
        #expect(try server.finish(within: 30).status == 0)
        #expect(try bench.run("vacancies", "import", "-", input: Samples.feed).status == 0)
    }

    @Test func theDemoServesWhatItPrinted() throws {
        let demo = try serve("demo")
        demo.signal(SIGINT)
        let outcome = try demo.finish(within: 30)
        #expect(outcome.status == 0)
        #expect(outcome.output.contains("sample-car-mechanic"))
    }
}
