import Foundation
import GRDB
import LabourMarket
import TestSupport
import Testing

@testable import Storage

struct MigrationsTests {
    private let folder: TemporaryFolder
    private let newer = Migrations(
        Migrations.shipped.steps + [
            Migrations.Step("2 from the future") { try $0.execute(sql: "CREATE TABLE future (id INTEGER) STRICT") }
        ]
    )

    init() throws {
        folder = try TemporaryFolder()
    }

    /// The fingerprint changes when a released step does; then the change belongs in a further step.
    @Test func theShippedSchemaStaysAsItWas() throws {
        let store = try Store.inMemory()
        let schema = try store.read { database in
            try String.fetchAll(database, sql: "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name")
        }
        var hash = ContentHash()
        for table in schema { hash.add(table) }
        #expect(schema.count == 14)
        #expect(hash.value == 9_146_838_427_183_599_940)
    }

    @Test func aFileOfANewerVersionIsRefusedByName() throws {
        _ = try Store(path: folder.store, access: .write, migrations: newer)
        let failure = Store.Failure.newerSchema(path: folder.store, unknown: ["2 from the future"])
        #expect(throws: failure) { try Store(path: folder.store) }
        #expect(throws: failure) { try Store(path: folder.store, access: .read) }
    }

    @Test func anOlderFileIsMigratedAndKeepsItsContent() throws {
        try Store(path: folder.store).save(Jobseeker.sample)
        let store = try Store(path: folder.store, access: .read, migrations: newer)
        #expect(try store.jobseeker(.sample) == .sample)
        #expect(try store.read { try $0.tableExists("future") })
    }

    @Test func anOlderFileIsNotReadUnderAWriter() throws {
        let writer = try Store(path: folder.store)
        #expect(throws: Store.Failure.needsMigration(path: folder.store, missing: ["2 from the future"])) {
            try Store(path: folder.store, access: .read, migrations: newer)
        }
        try writer.save(Jobseeker.sample)
    }

    @Test func aStepThatFailsLeavesTheFileAsItWas() throws {
        try Store(path: folder.store).save(Jobseeker.sample)
        let broken = Migrations(
            Migrations.shipped.steps + [
                Migrations.Step("2 broken") { try $0.execute(sql: "DROP TABLE jobseeker; SELECT * FROM nowhere") }
            ]
        )
        #expect(throws: Store.Failure.self) {
            try Store(path: folder.store, access: .write, migrations: broken)
        }
        #expect(try Store(path: folder.store).jobseekerCount() == 1)
    }

    @Test func anotherProgramsDatabaseIsRefused() throws {
        try DatabaseQueue(path: folder.store).write { try $0.execute(sql: "CREATE TABLE note (text TEXT)") }
        #expect(throws: Store.Failure.notAStore(path: folder.store)) { try Store(path: folder.store) }
    }

    @Test func whatIsAcknowledgedIsOnTheDisk() throws {
        let store = try Store(path: folder.store)
        let settings = try store.write { database in
            try ["synchronous", "journal_mode", "foreign_keys", "secure_delete"].map {
                try String.fetchOne(database, sql: "PRAGMA \($0)")
            }
        }
        #expect(settings == ["2", "wal", "1", "1"])
    }
}
