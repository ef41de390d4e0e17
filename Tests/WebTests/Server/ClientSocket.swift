import Foundation
import HTTPTypes
import HummingbirdTesting

/// A bare TCP connection, for clients that do not behave.
final class ClientSocket: Sendable {
    private struct Failure: Error {
        let errno: Int32
    }

    private let descriptor: Int32

    init(port: Int) throws {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        let size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let result = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(descriptor, $0, size) }
        }
        guard result == 0 else { throw Failure(errno: errno) }
        // A server that never hangs up fails the test instead of holding it.
        var patience = timeval(tv_sec: 60, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    }

    deinit {
        close(descriptor)
    }

    func send(_ text: String) throws {
        let bytes = Array(text.utf8)
        guard Foundation.send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL)) == bytes.count else {
            throw Failure(errno: errno)
        }
    }

    /// Everything that comes until the server hangs up; what came and `(no end)` where it does not.
    func receiveAll() async -> String {
        await withCheckedContinuation { continuation in
            // Reading blocks, and the threads of tasks are few.
            Thread.detachNewThread { [self] in
                var received: [UInt8] = []
                var buffer = [UInt8](repeating: 0, count: 1 << 14)
                while case let count = recv(descriptor, &buffer, buffer.count, 0), count != 0 {
                    guard count > 0 else {
                        if errno == EAGAIN { received += Array("(no end)".utf8) }
                        break
                    }
                    received += buffer.prefix(count)
                }
                continuation.resume(returning: String(decoding: received, as: UTF8.self))
            }
        }
    }
}
