import ArgumentParser

@main
struct Evaluate: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evaluate",
        abstract:
            "Measures Nyvej: its ranking against expert judgements, its searches by speed, its imports by volume.",
        subcommands: [Moves.self, Speed.self, Shortlists.self, GenerateFeed.self]
    )
}
