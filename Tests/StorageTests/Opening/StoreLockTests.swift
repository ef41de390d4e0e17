import Foundation
import LabourMarket
import Storage
import TestSupport
import Testing

struct StoreLockTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    @Test func aSecondWriterIsToldWhoHoldsTheLock() throws {
        let first = try Store(path: folder.store)
        let pid = ProcessInfo.processInfo.processIdentifier
        #expect(throws: Store.Failure.locked(path: folder.store, pid: pid)) { try Store(path: folder.store) }
        try first.save(Jobseeker.sample)
    }

    @Test func aLinkToTheFileSharesItsLock() throws {
        let first = try Store(path: folder.store)
        let link = folder.path + "/link.sqlite"
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: folder.store)
        #expect(throws: Store.Failure.self) { try Store(path: link) }
        try first.save(Jobseeker.sample)
    }

    @Test func readersWorkBesideAWriter() throws {
        let writer = try Store(path: folder.store)
        let reader = try Store(path: folder.store, access: .read)
        #expect(try reader.jobseekerCount() == 0)
        try writer.save(Jobseeker.sample)
        #expect(try reader.jobseekerCount() == 1)
    }

    @Test func theLockIsFreeWhenTheStoreIsGone() throws {
        do { _ = try Store(path: folder.store) }
        #expect(throws: Never.self) { try Store(path: folder.store) }
    }

    /// The other process is util-linux's `flock`, which takes the same lock and is then killed.
    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/flock"), "needs util-linux's flock"))
    func aKilledProcessLeavesNoLock() throws {
        try Store(path: folder.store).save(Jobseeker.sample)
        let holder = Process()
        holder.executableURL = URL(fileURLWithPath: "/usr/bin/flock")
        holder.arguments = ["--no-fork", folder.store + ".lock", "sh", "-c", "echo locked; exec sleep 60"]
        let output = Pipe()
        holder.standardOutput = output
        try holder.run()
        defer { holder.terminate() }
        #expect(output.fileHandleForReading.availableData == Data("locked\n".utf8))
        #expect(throws: Store.Failure.locked(path: folder.store, pid: nil)) { try Store(path: folder.store) }
        #expect(try Store(path: folder.store, access: .read).jobseekerCount() == 1)
        kill(holder.processIdentifier, SIGKILL)
        holder.waitUntilExit()
        #expect(try Store(path: folder.store).jobseekerCount() == 1)
    }
}
