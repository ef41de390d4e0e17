import Foundation
import Storage

/// A folder of its own for a test, removed with its last user.
final class TemporaryFolder: Sendable {
    let path: String

    init() throws {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent("nyvej-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        path = url.resolvingSymlinksInPath().path
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    /// Where the test's store lies.
    var store: String { path + "/nyvej.sqlite" }

    /// Every byte of the database and the files beside it.
    func storeBytes() throws -> Data {
        try FileManager.default.contentsOfDirectory(atPath: path).sorted().reduce(into: Data()) { bytes, name in
            bytes.append(try Data(contentsOf: URL(fileURLWithPath: path + "/" + name)))
        }
    }
}

extension Date {
    /// Noon UTC of the first day of May 2026, and some days later.
    static func may(_ day: Int) -> Date { Date(timeIntervalSince1970: 1_777_636_800 + Double(day - 1) * 86_400) }
}
