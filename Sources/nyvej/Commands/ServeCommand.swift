import ArgumentParser
import Foundation
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

    func run() async throws {
        var opened: Store?
        try options.run {
            opened = try options.openForWriting()
            return 0
        }
        guard let opened else { return }
        try await Self.serve(opened, host: host, port: port, options.wording)
    }

    static func serve(_ store: Store, host: String, port: Int, _ wording: Wording) async throws {
        Console.note("not yet")
    }
}
