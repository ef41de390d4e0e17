import Foundation
import GRDB
import LabourMarket
import Taxonomies
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

    /// A fingerprint changes when a released step does; then the change belongs in a further step.
    @Test(
        arguments: [
            (1, 14, 9_146_838_427_183_599_940), (2, 19, 6_803_932_830_817_766_762), (3, 23, -3_681_058_618_139_638_112),
        ] as [(Int, Int, Int64)]
    )
    func aShippedStepStaysAsItWas(steps: Int, tables: Int, fingerprint: Int64) throws {
        let migrations = Migrations(Array(Migrations.shipped.steps.prefix(steps)))
        let store = try Store(path: folder.store, access: .write, migrations: migrations)
        let schema = try store.read { database in
            try String.fetchAll(database, sql: "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name")
        }
        var hash = ContentHash()
        for table in schema { hash.add(table) }
        #expect(schema.count == tables)
        #expect(hash.value == fingerprint)
    }

    @Test func everyStepHasAFingerprint() {
        #expect(Migrations.shipped.steps.count == 3)
    }

    @Test func aTaxonomyOfTheFirstSchemaIsReadWithoutCourses() throws {
        let first = Migrations(Array(Migrations.shipped.steps.prefix(1)))
        do {
            let store = try Store(path: folder.store, access: .write, migrations: first)
            try store.write { database in
                try database.execute(
                    sql: """
                        INSERT INTO taxonomy VALUES (1, 'Old', '1', 'en', 1, 0, 0, 0, 0, 'old', '2026-05-01 00:00:00.000', 1);
                        INSERT INTO concept (id, taxonomy, kind, uri) VALUES (1, 1, 4, 'urn:cook');
                        INSERT INTO concept_label VALUES (1, 'en', 0, 0, 'cook');
                        """
                )
            }
        }
        let taxonomy = try Store(path: folder.store).loadTaxonomy()
        #expect(taxonomy.occupations.map(\.id) == [OccupationID("urn:cook")])
        #expect(taxonomy.occupations.first?.typicalConditions == [])
        #expect(taxonomy.courses.isEmpty)
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
