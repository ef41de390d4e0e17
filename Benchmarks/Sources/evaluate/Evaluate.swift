import ArgumentParser

@main
struct Evaluate: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evaluate",
        abstract:
            "Measures Nyvej: its ranking and reading against expert judgements, its searches by speed, its imports by volume.",
        subcommands: [
            Moves.self, Extraction.self, Spans.self, ExtractionSpeed.self, Speed.self, GenerateFeed.self,
        ]
    )
}
