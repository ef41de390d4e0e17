import ArgumentParser

@main
struct Evaluate: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evaluate",
        abstract:
            "Measures Nyvej: its ranking and its reading of texts against people's judgements, its speed, its volume.",
        subcommands: [
            Moves.self,
            Speed.self,
            Shortlists.self,
            GenerateFeed.self,
            Extraction.self,
            Spans.self,
            ExtractionSpeed.self,
            Titles.self,
            TitleSpeed.self,
            TitlesTaken.self,
        ]
    )
}
