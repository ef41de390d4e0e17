import ArgumentParser

@main
struct Evaluate: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evaluate",
        abstract: "Measures Nyvej against expert judgements.",
        subcommands: [Moves.self]
    )
}
