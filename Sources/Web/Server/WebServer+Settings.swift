extension WebServer {
    /// Where the server listens and what it puts up with.
    ///
    /// The limits keep slow or greedy clients from holding what others need; the HTTP library has none of them set.
    public struct Settings: Sendable, Hashable {
        /// The address listened on; the loopback address, so that nothing leaves the machine unasked.
        public var host = "127.0.0.1"
        /// The port; 0 lets the system choose.
        public var port = 8080
        /// Most connections at a time; further ones wait in the system's queue.
        public var maximumConnections = 512
        /// How long a connection may be silent.
        public var idleTimeout: Duration = .seconds(60)
        /// How long the body of a request may take to arrive in whole.
        public var bodyDeadline: Duration = .seconds(15)
        /// How long a client may take to receive an answer, from its beginning.
        public var responseDeadline: Duration = .seconds(60)
        /// Most bytes of a body.
        public var bodyLimit = 1 << 20
        /// How long requests in flight may take after a signal to end.
        public var shutdownGrace: Duration = .seconds(30)
        /// How often it is looked whether a new day has begun, on which other vacancies are open.
        public var dayCheck: Duration = .seconds(60)

        /// Loopback, port 8080, the usual limits.
        public init() {}
    }
}
