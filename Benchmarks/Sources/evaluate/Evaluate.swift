import ArgumentParser

@main
struct Evaluate: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evaluate",
        abstract: "Measures Nyvej: ranking and reading against expert judgements, searches and imports by speed.",
        subcommands: [
            Moves.self, Extraction.self, Spans.self, ExtractionSpeed.self, Speed.self, GenerateFeed.self,
        ]
    )
}
