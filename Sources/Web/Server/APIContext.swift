import Hummingbird
import Logging
import NIOCore

/// What goes along with one request.
struct APIContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    private let channel: any Channel

    init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
        channel = source.channel
    }

    /// Names the request in the answer and in the log.
    var requestID: String { logger[metadataKey: "hb.request.id"]?.description ?? "-" }

    /// The route's pattern, which unlike the path holds nothing personal.
    var route: String { coreContext.endpointPath.value ?? "-" }

    /// Closes the connection a moment after the answer, for a client that is still sending.
    ///
    /// The server would otherwise read what it sends to its end, however long that takes. The moment lets the answer
    /// arrive before the connection is reset.
    func closeSoon() {
        channel.eventLoop.scheduleTask(in: .seconds(1)) { [channel] in channel.close(promise: nil) }
    }
}
