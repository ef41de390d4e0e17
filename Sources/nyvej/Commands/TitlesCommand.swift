import ArgumentParser
import Foundation
import Storage
import Workflows

struct TitlesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "titles",
        abstract: "A Unix filter: job titles in, the occupations they mean out, one JSON line a title.",
        discussion: """
            Reads one title a line and prints the occupations it is like, the likest first, each with the label that
            matched, its ISCO-08 code and a confidence: the chance that it is meant. Where it is below 0.6, "isSure" is
            false: the first is as often wrong as right, and the list is what to choose from. An empty line gives a line
            without occupations, so that lines keep their numbers. Titles are read in --language, and in English beside it.
              echo "Lastbilchauffør til Aarhus" | nyvej titles
              nyvej titles --language en --limit 1 titles.txt > understood.jsonl
            """
    )

    @OptionGroup var options: StoreOptions
    @Argument(help: "A file of titles, one a line, or - for standard input.") var path = "-"
    @Option(help: "How many occupations each.") var limit = 5

    func validate() throws {
        guard (1...100).contains(limit) else { throw ValidationError("--limit is from 1 to 100.") }
    }

    func run() throws {
        try options.run {
            let reading = TitleReading(try options.openForDryRun().loadTaxonomy(), options.wording.language)
            try TitleLines.read(path) { title in
                Console.print(try Console.json(reading.document(of: title, limit: limit)))
            }
            return 0
        }
    }
}
