import Foundation
import LabourMarket
import Storage
import TestSupport
import Testing

struct StoreFileTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    @Test func openingCreatesTheFolderAndAFileForItsOwnerOnly() throws {
        let path = folder.path + "/a/b/nyvej.sqlite"
        let store = try Store(path: path)
        try store.save(Jobseeker.sample)
        for name in [path, path + "-wal", path + "-shm", path + ".lock"] {
            let mode = try FileManager.default.attributesOfItem(atPath: name)[.posixPermissions] as? Int
            #expect(mode == 0o600, "\(name)")
        }
        let mode = try FileManager.default.attributesOfItem(atPath: folder.path + "/a")[.posixPermissions] as? Int
        #expect(mode == 0o700)
    }

    @Test func whatWasWrittenIsThereAfterOpeningAgain() throws {
        try Store(path: folder.store).save(Jobseeker.sample)
        #expect(try Store(path: folder.store).jobseeker(.sample) == .sample)
        #expect(try Store(path: folder.store, access: .read).jobseeker(.sample) == .sample)
    }

    @Test func readingNeedsAFileThatIsThere() {
        #expect(throws: Store.Failure.missing(path: folder.store)) {
            try Store(path: folder.store, access: .read)
        }
        #expect(!FileManager.default.fileExists(atPath: folder.store))
    }

    @Test func aStoreForReadingRefusesToWrite() throws {
        try Store(path: folder.store).save(Jobseeker.sample)
        let reader = try Store(path: folder.store, access: .read)
        #expect(throws: Store.Failure.readOnly(path: folder.store)) { try reader.erase(.sample) }
        #expect(try reader.jobseekerCount() == 1)
    }

    @Test func anotherFileIsRefusedAndLeftAlone() throws {
        let bytes = Data(String(repeating: "This is no database. ", count: 100).utf8)
        try bytes.write(to: URL(fileURLWithPath: folder.store))
        #expect(throws: Store.Failure.notAStore(path: folder.store)) { try Store(path: folder.store) }
        #expect(throws: Store.Failure.notAStore(path: folder.store)) { try Store(path: folder.store, access: .read) }
        #expect(try Data(contentsOf: URL(fileURLWithPath: folder.store)) == bytes)
    }

    @Test func aFolderIsNoStore() throws {
        try FileManager.default.createDirectory(atPath: folder.store, withIntermediateDirectories: false)
        #expect(throws: Store.Failure.self) { try Store(path: folder.store) }
    }

    @Test func aStoreInMemoryWritesNoFile() throws {
        let store = try Store.inMemory()
        try store.save(Jobseeker.sample)
        #expect(store.path == nil)
        #expect(try store.jobseeker(.sample) == .sample)
        #expect(try Store.inMemory().jobseekerCount() == 0)
    }
}
