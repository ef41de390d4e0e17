import Foundation
import Testing

/// A folder of its own with a store in it, and the built tool to run there.
///
/// A class, so that the folder goes with the test.
final class Workbench: Sendable {
    let folder: String

    init() throws {
        let url = FileManager.default.temporaryDirectory.appending(path: "nyvej-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        folder = url.resolvingSymlinksInPath().path
    }

    deinit {
        try? FileManager.default.removeItem(atPath: folder)
    }

    /// Where the tool keeps its store.
    var store: String { folder + "/nyvej.sqlite" }

    /// Writes a file and gives its path.
    func write(_ name: String, _ text: String) throws -> String { try write(name, bytes: Data(text.utf8)) }

    /// Writes a file of bytes and gives its path.
    func write(_ name: String, bytes: Data) throws -> String {
        let path = "\(folder)/\(name)"
        try bytes.write(to: URL(filePath: path))
        return path
    }

    /// Starts the tool, in English unless the environment says otherwise.
    func start(_ arguments: [String], input: String = "", environment: [String: String] = [:]) throws -> RunningTool {
        let name = "\(folder)/run-\(UUID().uuidString)"
        let standard = [
            "HOME": folder, "NYVEJ_DATABASE": store, "NYVEJ_LANGUAGE": "en", "PATH": "/usr/bin:/bin", "COLUMNS": "80",
            "SWIFT_BACKTRACE": "enable=no",
        ]
        return try RunningTool(
            arguments,
            folder: folder,
            files: name,
            input: input,
            environment: standard.merging(environment) { $1 }
        )
    }

    /// Runs the tool to its end.
    func run(_ arguments: String..., input: String = "", environment: [String: String] = [:]) throws -> ToolOutcome {
        try start(arguments, input: input, environment: environment).finish()
    }

    /// A workbench whose store holds the sample feed and the sample jobseekers.
    static func filled() throws -> Workbench {
        let bench = try Workbench()
        let feed = try bench.write("kitchen.xml", Samples.feed)
        let people = try bench.write("people.jsonl", Samples.people)
        #expect(try bench.run("vacancies", "import", feed).status == 0)
        #expect(try bench.run("jobseekers", "import", people).status == 0)
        return bench
    }
}
