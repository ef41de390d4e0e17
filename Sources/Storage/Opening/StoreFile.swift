import Foundation
import GRDB

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// The database's file and the way it is opened.
struct StoreFile {
    /// The path with links resolved, so that two names of one file share one lock.
    let path: String

    init(_ path: String) {
        self.path = URL(fileURLWithPath: path).standardizedFileURL.resolvingSymlinksInPath().path
    }

    /// Opens for writing: folder, lock, file, migrations, in this order.
    func openForWriting(_ migrations: Migrations) throws -> (any DatabaseWriter, StoreLock?) {
        try createFolder()
        let lock = try StoreLock(database: path)
        try createFile()
        let pool = try DatabasePool(path: path, configuration: Self.configuration(.write))
        // GRDB sets NORMAL with the write-ahead log, which may lose the last transactions when the power fails.
        try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
        try migrations.apply(to: pool, at: path)
        return (pool, lock)
    }

    /// Opens for reading; an older file is migrated first if nobody is writing.
    func openForReading(_ migrations: Migrations) throws -> any DatabaseWriter {
        guard FileManager.default.fileExists(atPath: path) else { throw Store.Failure.missing(path: path) }
        let pool = try DatabasePool(path: path, configuration: Self.configuration(.read))
        let missing = try pool.read { try migrations.missing(in: $0, at: path) }
        guard !missing.isEmpty else { return pool }
        try pool.close()
        do {
            _ = try openForWriting(migrations)
        } catch Store.Failure.locked {
            throw Store.Failure.needsMigration(path: path, missing: missing)
        }
        return try DatabasePool(path: path, configuration: Self.configuration(.read))
    }

    /// Settings of every connection: deleted content is overwritten.
    ///
    /// A page holds several ads; at the usual 4 KiB one ad of 2 KB leaves half a page empty. The page size counts for new
    /// files only.
    static func configuration(_ access: Store.Access) -> Configuration {
        var configuration = Configuration()
        configuration.readonly = access == .read
        configuration.busyMode = .timeout(5)
        configuration.label = "nyvej.store"
        configuration.prepareDatabase { database in
            guard !database.configuration.readonly else { return }
            try database.execute(
                sql: """
                    PRAGMA page_size = 16384;
                    PRAGMA secure_delete = ON;
                    PRAGMA cache_size = -32000;
                    PRAGMA wal_autocheckpoint = 1000;
                    """
            )
        }
        return configuration
    }

    private func createFolder() throws {
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
        do {
            try FileManager.default.createDirectory(
                at: folder,
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700]
            )
        } catch {
            throw Store.Failure.cannotOpen(path: folder.path, reason: error.localizedDescription)
        }
    }

    /// Creates the file for its owner only; SQLite gives the files beside it the same mode.
    private func createFile() throws {
        let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw Store.Failure.cannotOpen(path: path, reason: String(cString: strerror(errno)))
        }
        close(descriptor)
    }
}
