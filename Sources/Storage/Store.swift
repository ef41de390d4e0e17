import GRDB

/// The one owner of the database: taxonomies, vacancies, import runs and jobseekers.
///
/// Opening creates or migrates the file. What a write has returned from is on the disk. Reads see one consistent state
/// each and never wait for a writer. Every method blocks its thread while it works.
public struct Store: Sendable {
    /// What an opened store may do.
    public enum Access: Sendable, Hashable {
        /// Read only; any number of processes may, also beside a writer.
        case read
        /// Read and write; one process at a time.
        case write
    }

    /// The database file; nil for a store in memory.
    public let path: String?
    /// What this store may do.
    public let access: Access

    let skillReferences = SkillReferences()
    private let database: any DatabaseWriter
    private let lock: StoreLock?

    /// Opens the store at a path, for writing unless said otherwise.
    ///
    /// Writing creates the folder and the file (readable by its owner only) and takes `PATH.lock`, which the system
    /// frees when the process ends, however it ends. Reading needs a file that is there.
    ///
    /// - Throws: `Store.Failure`.
    public init(path: String, access: Access = .write) throws {
        try self.init(path: path, access: access, migrations: .shipped)
    }

    init(path: String, access: Access, migrations: Migrations) throws {
        let file = StoreFile(path)
        (database, lock) = try Failure.facts(of: file.path) {
            switch access {
            case .read: (try file.openForReading(migrations), nil)
            case .write: try file.openForWriting(migrations)
            }
        }
        self.path = file.path
        self.access = access
    }

    /// An empty store in memory, gone with its last copy.
    public static func inMemory() throws -> Store {
        try Store(inMemory: .shipped)
    }

    private init(inMemory migrations: Migrations) throws {
        database = try Failure.facts(of: nil) {
            let queue = try DatabaseQueue(configuration: StoreFile.configuration(.write))
            try migrations.apply(to: queue, at: ":memory:")
            return queue
        }
        path = nil
        access = .write
        lock = nil
    }

    /// Reads one consistent state.
    func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
        try Failure.facts(of: path) { try database.read(body) }
    }

    /// Writes in one transaction: all of it or, when anything throws, none.
    func write<Value>(_ body: (Database) throws -> Value) throws -> Value {
        guard access == .write else { throw Failure.readOnly(path: path ?? "") }
        return try Failure.facts(of: path) { try database.write(body) }
    }

    /// Moves everything from the write-ahead log into the database file and empties the log.
    func emptyLog() throws {
        guard access == .write, path != nil else { return }
        try Failure.facts(of: path) {
            try database.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
        }
    }
}
