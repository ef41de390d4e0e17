public import Foundation
import Hummingbird
public import Logging
import NIOCore
import ServiceLifecycle
import UnixSignals
public import Workflows

/// The service over HTTP: the JSON API, on this machine only unless told otherwise.
///
///     let server = WebServer(matches, settings, logger: logger, now: { Date() })
///     try await server.runService(listening: { port in print("http://127.0.0.1:\(port)") })
public struct WebServer: Sendable {
    private let api: API
    private let matches: MatchService
    private let settings: Settings
    private let logger: Logger
    private let now: @Sendable () -> Date

    /// Makes a server that does not listen yet.
    ///
    /// - Parameters:
    ///   - matches: what it serves; its store is written to by submissions.
    ///   - settings: address and limits.
    ///   - logger: told of every request, never of its query or of a jobseeker.
    ///   - now: the clock.
    public init(
        _ matches: MatchService,
        _ settings: Settings = Settings(),
        logger: Logger,
        now: @escaping @Sendable () -> Date
    ) {
        self.matches = matches
        self.settings = settings
        self.logger = logger
        self.now = now
        let submissions = VacancySubmission(
            to: matches,
            renewalFailed: { logger.error("The index could not be renewed", metadata: .failure($0)) }
        )
        api = API(matches, submissions, settings, now: now)
    }

    /// Serves until SIGTERM or SIGINT; requests in flight are finished, for the time that `Settings.shutdownGrace` gives.
    ///
    /// - Parameter listening: called once, with the port, when requests can come in.
    /// - Throws: what keeps the address from being bound.
    public func runService(listening: @escaping @Sendable (Int) async -> Void = { _ in }) async throws {
        var configuration = ServiceGroupConfiguration(
            services: [service(listening: listening)],
            gracefulShutdownSignals: [.sigterm, .sigint],
            logger: logger
        )
        configuration.maximumGracefulShutdownDuration = settings.shutdownGrace
        try await ServiceGroup(configuration: configuration).run()
    }

    /// The server as a service among others.
    func service(listening: @escaping @Sendable (Int) async -> Void = { _ in }) -> some ApplicationProtocol {
        var application = Application(
            router: api.router(),
            server: .http1(
                configuration: .init(
                    additionalChannelHandlers: [ResponseDeadline(settings.responseDeadline)],
                    idleTimeout: TimeAmount(settings.idleTimeout)
                )
            ),
            configuration: ApplicationConfiguration(
                address: .hostname(settings.host, port: settings.port),
                serverName: "nyvej",
                availableConnectionsDelegate: .maximum(settings.maximumConnections, logger: logger)
            ),
            onServerRunning: { channel in await listening(channel.localAddress?.port ?? settings.port) },
            logger: logger
        )
        application.beforeServerStarts { [matches, logger, now] in
            // The first index is built before the first request waits for it; without a taxonomy there is none yet.
            do {
                _ = try await matches.current(now: now())
            } catch {
                logger.warning("There is no index yet", metadata: .failure(error))
            }
        }
        application.addServices(DailyRenewal(matches, every: settings.dayCheck, logger: logger, now: now))
        return application
    }
}
