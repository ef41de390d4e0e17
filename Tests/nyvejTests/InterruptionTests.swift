import Foundation
import Testing

/// What an import leaves behind when it is ended in the middle, in whatever way.
@Suite(.serialized, .timeLimit(.minutes(3))) struct InterruptionTests {
    private let bench: Workbench
    private let feed: String
    private static let count = 3000

    init() throws {
        bench = try Workbench()
        feed = try bench.write("many.jsonl", Samples.lines(Self.count))
    }

    /// Vacancies in the store; nil while there is none that can be read.
    private func counted() throws -> Int? {
        let list = try bench.run("vacancies", "list", "--limit", "1")
        return list.status == 0 ? list.errors.split(separator: " ").last.flatMap { Int($0.filter(\.isNumber)) } : nil
    }

    @Test(arguments: [SIGKILL, SIGINT, SIGTERM]) func runningItAgainCompletesIt(_ signal: Int32) throws {
        let first = try bench.start(["vacancies", "import", feed])
        // A store and a first batch must be there; the import is far from its end then.
        var landed = 0
        while first.isRunning, landed == 0 {
            usleep(20_000)
            if FileManager.default.fileExists(atPath: bench.store) { landed = try counted() ?? 0 }
        }
        first.signal(signal)
        let broken = try first.finish()
        #expect(broken.status != 0)
        #expect(broken.output == "")

        let left = try #require(try counted())
        #expect(left >= 500 && left < Self.count)
        let second = try bench.run("vacancies", "import", feed)
        #expect(second.status == 0)
        #expect(second.output == "many: \(Self.count - left) new, 0 changed, \(left) unchanged, 0 rejected\n")
        #expect(try counted() == Self.count)
        let third = try bench.run("vacancies", "import", feed, "--snapshot")
        #expect(third.output == "many: 0 new, 0 changed, \(Self.count) unchanged, 0 rejected, 0 closed\n")
    }
}
