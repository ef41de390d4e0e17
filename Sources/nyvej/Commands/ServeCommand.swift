import ArgumentParser
import Foundation
import LabourMarket
import Logging
import Storage
import Web
import Workflows

struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Serves the JSON API, on this machine only unless --host says otherwise.",
        discussion: "While it runs no other process can write to the store. Ctrl-C lets requests in flight finish."
    )

    @OptionGroup var options: StoreOptions
    @Option(help: "The address to listen on.") var host = "127.0.0.1"
    @Option(help: "The port to listen on; 0 takes a free one.") var port = 8080

    func validate() throws { try Self.check(port: port) }

    /// What is beyond 16 bits would be taken for another port.
    static func check(port: Int) throws {
        guard (0...65_535).contains(port) else { throw ValidationError("--port is from 0 to 65535.") }
    }

    func run() async throws {
        try await options.run {
            try await Self.serve(try options.openForWriting(), host: host, port: port, options.wording)
            return 0
        }
    }

    /// Serves a store until the process is told to end.
    static func serve(_ store: Store, host: String, port: Int, _ wording: Wording) async throws {
        var settings = WebServer.Settings()
        (settings.host, settings.port) = (host, port)
        let matches = MatchService(store, gazetteer: try .builtIn())
        let logger = Logger(label: "nyvej") { StreamLogHandler.standardError(label: $0) }
        let server = WebServer(matches, settings, logger: logger, now: { Date() })
        try await server.runService { port in
            let address = "http://\(host):\(port)"
            Console.note(
                wording(
                    "Klar på \(address), for eksempel \(address)/v1/occupations?q=tjener (Ctrl-C slutter)",
                    "Ready at \(address), for example \(address)/v1/occupations?q=waiter (Ctrl-C ends)"
                )
            )
        }
    }
}
