import Foundation
import Testing

/// What the tool printed and how it ended.
struct ToolOutcome: Sendable {
    /// The exit code; a signal's number made negative.
    let status: Int32
    let output: String
    let errors: String
    /// The most memory it had, in bytes; 0 where the system does not tell.
    let peak: Int
    let seconds: Double

    /// Lines of the output.
    var lines: [String] { output.split(separator: "\n").map(String.init) }
    /// Lines of standard error.
    var errorLines: [String] { errors.split(separator: "\n").map(String.init) }
}

/// The built tool at work; its output goes to files, so that nothing waits for a reader.
final class RunningTool {
    private let process = Process()
    private let files: String
    private let started = ContinuousClock.now
    private var peak = 0

    /// Lies beside the bundle of tests.
    private static let binary = Bundle.main.executableURL?.deletingLastPathComponent().appending(path: "nyvej")

    init(_ arguments: [String], folder: String, files: String, input: String, environment: [String: String]) throws {
        self.files = files
        let binary = try #require(Self.binary)
        process.executableURL = binary
        process.arguments = arguments
        process.currentDirectoryURL = URL(filePath: folder)
        process.environment = environment
        try Data(input.utf8).write(to: URL(filePath: files + ".in"))
        for end in [".out", ".err"] { try Data().write(to: URL(filePath: files + end)) }
        process.standardInput = try FileHandle(forReadingFrom: URL(filePath: files + ".in"))
        process.standardOutput = try FileHandle(forWritingTo: URL(filePath: files + ".out"))
        process.standardError = try FileHandle(forWritingTo: URL(filePath: files + ".err"))
        try process.run()
    }

    var identifier: Int32 { process.processIdentifier }
    var isRunning: Bool { process.isRunning }
    /// What stands on standard error so far.
    var errors: String { text(".err") }

    func signal(_ number: Int32) { kill(process.processIdentifier, number) }

    /// Waits for its end, watching its memory; what takes longer than the limit is ended and fails.
    func finish(within limit: Double = 120) throws -> ToolOutcome {
        while process.isRunning {
            watchMemory()
            guard seconds < limit else {
                signal(SIGKILL)
                Issue.record("not done after \(limit) s: \(process.arguments ?? [])")
                break
            }
            usleep(2000)
        }
        let seconds = seconds
        process.waitUntilExit()
        let status = process.terminationStatus
        return ToolOutcome(
            status: process.terminationReason == .exit ? status : -status,
            output: text(".out"),
            errors: text(".err"),
            peak: peak,
            seconds: seconds
        )
    }

    private var seconds: Double { (ContinuousClock.now - started) / .seconds(1) }

    private func text(_ end: String) -> String {
        String(decoding: (try? Data(contentsOf: URL(filePath: files + end))) ?? Data(), as: UTF8.self)
    }

    /// The kernel keeps the high-water mark itself, so looking now and then misses no peak but one at the very end.
    private func watchMemory() {
        let path = "/proc/\(process.processIdentifier)/status"
        guard let status = try? String(contentsOfFile: path, encoding: .utf8) else { return }
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
        let kilobytes = line?.split(whereSeparator: { !$0.isNumber }).first.flatMap { Int($0) } ?? 0
        peak = max(peak, kilobytes << 10)
    }
}
