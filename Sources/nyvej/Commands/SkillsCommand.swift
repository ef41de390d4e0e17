import ArgumentParser
import Foundation
import Importing
import Storage
import Workflows

struct SkillsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "skills",
        abstract: "A Unix filter: texts in, one a line; the skills they speak of out, as JSON lines in the same order.",
        discussion: """
            Each mention tells the words, where they stand (`range`, in characters), the skill, and what the text makes
            of it: essential, optional, negated ("kørekort er ikke et krav") or offered ("vi lærer dig ..."). Of
            `alternatives` with one number one is enough. `rule` tells how it was found: a label that stands there, the
            beginning of a compound ("pleje- og omsorgsopgaver"), or with --phrases a label said in other words.
              echo "Du skal have kørekort; engelsk er en fordel." | nyvej skills
              nyvej skills --whole ad.txt

            The language of each text is found out; one too short to tell is read in --language. What an import finds
            is the same without the negated and the offered.
            """
    )

    @OptionGroup var options: StoreOptions
    @Argument(help: "A file of texts, or - for standard input.") var path = "-"
    @Flag(help: "The file is one text.") var whole = false
    @Flag(help: "Find labels said in other words too; slower and less sure.") var phrases = false

    func run() throws {
        try options.run {
            let taxonomy = try options.openForDryRun().loadTaxonomy()
            var reading = SkillReading(taxonomy, options.wording.language, findingPhrases: phrases)
            let bytes = path == "-" ? ByteReader(standardInput: "stdin") : try ByteReader(path: path)
            var line: [UInt8] = []
            func answer() throws {
                Console.print(try Console.json(reading.read(String(decoding: line, as: UTF8.self))))
                line.removeAll(keepingCapacity: true)
            }
            while case let chunk = try bytes.read(upTo: 1 << 16), !chunk.isEmpty {
                var rest = chunk[...]
                while !whole, let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
                    line += rest[..<end]
                    try answer()
                    rest = rest[(end + 1)...]
                }
                line += rest
            }
            if whole || !line.isEmpty { try answer() }
            return 0
        }
    }
}
