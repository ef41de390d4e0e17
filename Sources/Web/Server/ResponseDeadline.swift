import NIOCore
import NIOHTTPTypes

/// Closes a connection whose client does not take its answer in time; the library's idle timer stands still meanwhile.
///
/// A class because a channel handler is one; used on its channel's event loop only.
final class ResponseDeadline: ChannelOutboundHandler, RemovableChannelHandler {
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    private let limit: TimeAmount
    private var deadlines: [Scheduled<Void>] = []

    init(_ limit: Duration) {
        self.limit = TimeAmount(limit)
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        switch unwrapOutboundIn(data) {
        case .head:
            let channel = context.channel
            deadlines.append(context.eventLoop.scheduleTask(in: limit) { channel.close(promise: nil) })
            context.write(data, promise: promise)
        case .end:
            let written = promise ?? context.eventLoop.makePromise()
            // Answers are written in the order they were begun.
            if !deadlines.isEmpty {
                let deadline = deadlines.removeFirst()
                written.futureResult.whenComplete { _ in deadline.cancel() }
            }
            context.write(data, promise: written)
        case .body:
            context.write(data, promise: promise)
        }
    }
}
