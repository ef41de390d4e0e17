import Foundation

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// The lock that makes one process the writer: `flock` on `PATH.lock`, which holds the writer's process id.
///
/// SQLite before 3.51.3 can damage a write-ahead log that two connections empty at the same moment. The system frees
/// the lock when the process ends; the file stays, because removing it would let two processes lock two files.
final class StoreLock: Sendable {
    private let descriptor: Int32

    /// Takes the lock or fails at once with `Store.Failure.locked`.
    init(database path: String) throws {
        let name = path + ".lock"
        descriptor = open(name, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw Store.Failure.cannotOpen(path: name, reason: String(cString: strerror(errno)))
        }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            let reason = errno
            let holder = Self.holder(descriptor)
            close(descriptor)
            guard reason == EWOULDBLOCK else {
                throw Store.Failure.cannotOpen(path: name, reason: String(cString: strerror(reason)))
            }
            throw Store.Failure.locked(path: path, pid: holder)
        }
        let line = Array("\(getpid())\n".utf8)
        // The id is only told to others; the lock holds without it, on a full disk too.
        _ = ftruncate(descriptor, 0)
        _ = pwrite(descriptor, line, line.count, 0)
    }

    deinit {
        _ = ftruncate(descriptor, 0)
        close(descriptor)
    }

    private static func holder(_ descriptor: Int32) -> Int32? {
        var bytes = [UInt8](repeating: 0, count: 16)
        let count = pread(descriptor, &bytes, bytes.count, 0)
        guard count > 0 else { return nil }
        return Int32(String(decoding: bytes.prefix(count).prefix { $0 != 10 }, as: UTF8.self))
    }
}
