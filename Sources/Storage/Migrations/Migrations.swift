import GRDB

/// The steps from an empty file to today's schema, in order.
///
/// A step that has been released never changes; the schema changes by a further step.
struct Migrations: Sendable {
    /// The steps of this version.
    static var shipped: Migrations {
        Migrations([
            Step("1 first schema", FirstSchema.create),
            Step("2 revision", RevisionSchema.create),
            Step("3 courses and typical conditions", CoursesSchema.create),
        ])
    }

    /// One step.
    struct Step: Sendable {
        let name: String
        let change: @Sendable (Database) throws -> Void

        init(_ name: String, _ change: @escaping @Sendable (Database) throws -> Void) {
            self.name = name
            self.change = change
        }
    }

    /// `NYVJ` in ASCII, kept in the file's header: tells our files from those of other programs.
    static let applicationID = 0x4E59_564A

    let steps: [Step]

    init(_ steps: [Step]) {
        self.steps = steps
    }

    /// Brings the database to today's schema, each step in a transaction of its own.
    func apply(to writer: any DatabaseWriter, at path: String) throws {
        let missing = try writer.read { try self.missing(in: $0, at: path) }
        guard !missing.isEmpty else { return }
        try migrator.migrate(writer)
    }

    /// Names of the steps the database has not seen.
    ///
    /// - Throws: `notAStore` for another program's file, `newerSchema` for one of a newer version.
    func missing(in database: Database, at path: String) throws -> [String] {
        let marked = try Int.fetchOne(database, sql: "PRAGMA application_id") == Self.applicationID
        let tables = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_master") ?? 0
        guard marked || tables == 0 else { throw Store.Failure.notAStore(path: path) }
        let applied = try migrator.appliedIdentifiers(database)
        let unknown = applied.subtracting(steps.map(\.name))
        guard unknown.isEmpty else { throw Store.Failure.newerSchema(path: path, unknown: unknown.sorted()) }
        return steps.map(\.name).filter { !applied.contains($0) }
    }

    private var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        for step in steps {
            migrator.registerMigration(step.name) { database in
                try step.change(database)
                try database.execute(sql: "PRAGMA application_id = \(Self.applicationID)")
            }
        }
        return migrator
    }
}
