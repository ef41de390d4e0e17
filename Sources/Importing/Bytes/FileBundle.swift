import Foundation

/// Files that belong together: a folder, a zip, a single file, or files held in memory.
///
/// Reading is one pass in a fixed order: a folder's own files by name, a zip's entries as they lie in it.
public struct FileBundle: Sendable {
    /// What keeps a bundle from being read.
    public struct Failure: Error, Sendable, Hashable {
        /// What was wrong.
        public enum Reason: Sendable, Hashable {
            /// It is not there or may not be read; the system's error number.
            case cannotOpen(errno: Int32)
            /// The zip is truncated or broken; the unpacking library's own words.
            case damaged(String)
            /// The zip names an entry that leads out of its folder.
            case unsafeName(String)
            /// The zip holds an entry that needs a password.
            case encrypted(String)
        }

        /// The bundle's name.
        public let name: String
        /// What was wrong.
        public let reason: Reason
    }

    private enum Place: Sendable {
        case folder(path: String)
        case zip(path: String)
        case file(path: String)
        case memory([(name: String, bytes: [UInt8])])
    }

    /// The last part of its path, or what the one who made it called it.
    public let name: String
    private let place: Place

    /// Finds out what lies at a path.
    ///
    /// A zip is known by its first bytes, any other file is a bundle of itself alone.
    public init(path: String) throws {
        name = URL(filePath: path).lastPathComponent
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw Failure(name: name, reason: .cannotOpen(errno: ENOENT))
        }
        if isFolder.boolValue {
            place = .folder(path: path)
        } else {
            let head = try ByteReader(path: path, name: name).peek(4)
            // Of its first entry, or, for one without entries, of the directory at its end.
            let isZip = head == [0x50, 0x4B, 3, 4] || head == [0x50, 0x4B, 5, 6]
            place = isZip ? .zip(path: path) : .file(path: path)
        }
    }

    /// Files held in memory, in this order.
    public init(name: String, files: [(name: String, bytes: [UInt8])]) {
        self.name = name
        place = .memory(files)
    }

    /// What diagnostics call a file of this bundle: `da/skills_da.csv`.
    public func source(of file: String) -> String {
        if case .file = place { return name }
        return "\(name)/\(file)"
    }

    /// The names of its files within it.
    public func names() throws -> [String] {
        switch place {
        case .folder(let path): return try files(in: path)
        case .file: return [name]
        case .memory(let files): return files.map(\.name)
        case .zip(let path):
            let archive = try ZipArchive(path: path, name: name)
            var names: [String] = []
            while let entry = try archive.next() { names.append(entry) }
            return names
        }
    }

    /// Streams every file whose name is wanted; a reader is good only until its call returns.
    public func read(where isWanted: (String) -> Bool, _ body: (String, ByteReader) throws -> Void) throws {
        switch place {
        case .folder(let path):
            for file in try files(in: path) where isWanted(file) {
                try body(file, ByteReader(path: "\(path)/\(file)", name: source(of: file)))
            }
        case .file(let path):
            if isWanted(name) { try body(name, ByteReader(path: path, name: name)) }
        case .memory(let files):
            for file in files where isWanted(file.name) {
                try body(file.name, ByteReader(bytes: file.bytes, name: source(of: file.name)))
            }
        case .zip(let path):
            let archive = try ZipArchive(path: path, name: name)
            while let entry = try archive.next() {
                guard isWanted(entry) else { continue }
                let source = ZipEntrySource(archive, name: source(of: entry))
                defer { source.close() }
                try body(entry, ByteReader(name: self.source(of: entry), unpacked: source))
            }
        }
    }

    private func files(in path: String) throws -> [String] {
        let names: [String]
        do {
            names = try FileManager.default.contentsOfDirectory(atPath: path)
        } catch {
            throw Failure(name: name, reason: .cannotOpen(errno: EACCES))
        }
        return names.sorted().filter { file in
            var isFolder: ObjCBool = false
            return FileManager.default.fileExists(atPath: "\(path)/\(file)", isDirectory: &isFolder)
                && !isFolder.boolValue
        }
    }
}
