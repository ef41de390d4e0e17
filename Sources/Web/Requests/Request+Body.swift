import HTTPTypes
import Hummingbird
import NIOCore

extension Request {
    /// The whole body of a JSON request.
    ///
    /// - Parameters:
    ///   - limit: most bytes.
    ///   - deadline: how long it may take to arrive; the library's idle timer is set back by every byte.
    ///   - context: told that the body was read.
    /// - Returns: the bytes.
    /// - Throws: a `Problem`: another media type (which also keeps web pages' forms out), too large, too slow.
    func json(upTo limit: Int, within deadline: Duration, _ context: APIContext) async throws -> [UInt8] {
        let mediaType = headers[.contentType]?.prefix { $0 != ";" }.lowercased().filter { !$0.isWhitespace }
        guard mediaType == "application/json" else {
            throw Problem(
                .unsupportedMediaType,
                .unsupportedMediaType,
                "Unsupported media type",
                "Send the body as application/json."
            )
        }
        if let announced = headers[.contentLength].flatMap({ Int($0) }), announced > limit {
            throw Problem.bodyTooLarge
        }
        let body = body
        return try await withThrowingTaskGroup(of: [UInt8].self) { group in
            group.addTask { Array((try await body.collect(upTo: limit)).readableBytesView) }
            group.addTask {
                try await Task.sleep(for: deadline)
                throw Problem.bodyTooSlow
            }
            defer { group.cancelAll() }
            let bytes = try await group.next() ?? []
            context.isBodyRead = true
            return bytes
        }
    }
}
