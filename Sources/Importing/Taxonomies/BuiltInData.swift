import CBuiltInData

/// The files of `taxonomies/`, compiled into the binary so that it needs nothing beside itself.
public enum BuiltInData {
    /// The names of all files, relative to `taxonomies/`: `skills.csv`, `samples/...`.
    public static var names: [String] { files.map { String(cString: $0.name) } }

    /// The bytes of a file, nil where there is none of this name.
    public static func bytes(_ name: String) -> [UInt8]? {
        guard let file = files.first(where: { String(cString: $0.name) == name }) else { return nil }
        return [UInt8](UnsafeRawBufferPointer(start: file.bytes, count: file.length))
    }

    /// The files as a bundle, for readers of taxonomies.
    static var bundle: FileBundle {
        FileBundle(name: "built-in", files: names.map { (name: $0, bytes: bytes($0) ?? []) })
    }

    private static var files: UnsafeBufferPointer<BuiltInFile> {
        UnsafeBufferPointer(start: builtInFiles(), count: builtInFileCount())
    }
}
