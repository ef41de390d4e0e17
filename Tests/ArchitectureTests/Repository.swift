import Foundation

/// The files of this repository.
enum Repository {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardizedFileURL

    static func text(_ path: String) throws -> String {
        try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }

    /// Names of the folders in a folder.
    static func folders(in path: String) throws -> [String] {
        let base = root.appending(path: path)
        return try FileManager.default.contentsOfDirectory(atPath: base.path).sorted().filter {
            var isFolder: ObjCBool = false
            let isThere = FileManager.default.fileExists(atPath: base.appending(path: $0).path, isDirectory: &isFolder)
            return isThere && isFolder.boolValue
        }
    }

    /// Paths of the Swift sources below a folder.
    static func sources(below path: String) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: root.appending(path: path).path)
            .filter { $0.hasSuffix(".swift") }.sorted().map { "\(path)/\($0)" }
    }
}
