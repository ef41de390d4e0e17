import ArgumentParser
import Importing
import Taxonomies

struct TaxonomyCheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Checks a taxonomy in Nyvej's own format: what it holds, and what is to be mended in it.",
        discussion: "Exit code 1 when there is anything to mend."
    )

    @OptionGroup var options: StoreOptions
    @Argument(help: "The folder; the taxonomy compiled into this program when none is named.") var path: String?

    func run() throws {
        try options.run {
            let bundle =
                try path.map { try TaxonomyBundleReader().read([$0]) } ?? CompactBundleReader().readBuiltIn()
            let lines = DiagnosticLines(options.wording)
            bundle.diagnostics.forEach(lines.tell)
            lines.end()
            let review = TaxonomyReview(bundle.taxonomy)
            for (name, count) in review.counts { Console.print("\(name): \(count)") }
            for finding in review.findings {
                Console.note("\(finding.rule.rawValue): \(finding.concept): \(finding.detail)")
            }
            let faults = review.findings.count + bundle.diagnostics.count { $0.severity != .note }
            Console.note(options.wording("\(faults) at rette", "\(faults) to mend"))
            return faults
        }
    }
}
