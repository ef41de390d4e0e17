import Hummingbird
import Logging
import NIOCore
import Synchronization

/// What goes along with one request.
struct APIContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    private let channel: any Channel
    private let body = BodyState()

    init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
        channel = source.channel
    }

    /// Names the request in the answer and in the log.
    var requestID: String { logger[metadataKey: "hb.request.id"]?.description ?? "-" }

    /// The route's pattern, which unlike the path holds nothing personal.
    var route: String { coreContext.endpointPath.value ?? "-" }

    /// Whether the request's body was read to its end.
    var isBodyRead: Bool {
        get { body.isRead.withLock { $0 } }
        nonmutating set { body.isRead.withLock { $0 = newValue } }
    }

    /// Closes the connection a moment later, for a client that may still be sending.
    ///
    /// The moment lets the answer arrive before the connection is reset.
    func closeSoon() {
        channel.eventLoop.scheduleTask(in: .seconds(1)) { [channel] in channel.close(promise: nil) }
    }

    /// Shared by the copies of a context that middleware and route have.
    private final class BodyState: Sendable {
        let isRead = Mutex(false)
    }
}
