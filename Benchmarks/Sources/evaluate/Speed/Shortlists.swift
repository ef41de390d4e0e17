import ArgumentParser
import Foundation
import Importing
import LabourMarket
import Matching
import Taxonomies

/// Measures whole shortlists over vacancies generated from a taxonomy: the product's own index, filters and what-ifs.
struct Shortlists: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Measures shortlists, filters, snapshots and what-ifs over vacancies generated from a taxonomy.",
        discussion: "Times are processor time of one thread; the index is the one that `nyvej serve` holds."
    )

    @Option(help: "A folder that holds a folder of ESCO CSV files per language; without it, the built-in taxonomy.")
    var esco: String?

    @Option(help: "Vacancies to generate.")
    var vacancies = 50_000

    @Option(help: "People to search for.")
    var people = 200

    func run() throws {
        let model = ScoringModel(try taxonomy())
        var market = GeneratedMarket(model.taxonomy)
        var builder = PostingIndexBuilder<VacancyID>(model)
        for number in 0..<vacancies { builder.add(market.vacancy(number)) }
        let backgrounds = (0..<people).map { _ in market.background() }
        let begun = Clocks.thread
        let built = try builder.build()
        line("build", Clocks.thread - begun, "s")
        let index = try snapshot(built, model)
        rank(index, backgrounds, "ranking, 50 best, of all") { _ in CandidateSet() }
        rank(index, backgrounds, "ranking, 50 best, other industries") {
            CandidateSet(sections: $0.sections, industry: .other)
        }
        rank(index, backgrounds, "ranking, 50 best, within 15 km, no shifts") { _ in
            var limits = SearchLimits()
            limits.maximumKilometres = 15
            limits.shift = false
            return CandidateSet(limits: limits, home: Location.Coordinates(latitude: 55.7, longitude: 12.5))
        }
        let segmented = SegmentedIndex(index)
        measure("shortlist of 10 with reasons", backgrounds) {
            _ = segmented.search($0, among: CandidateSet(), limit: 10).hits.count
        }
        measure("what-if over all skills, threshold .4", backgrounds.prefix(20)) {
            _ = segmented.openings($0, among: CandidateSet(), threshold: 0.4, limit: 10)
        }
        let change = market.vacancy(vacancies)
        measure("one submission", backgrounds.prefix(20)) { _ in _ = try? segmented.applying([change]) }
    }

    private func taxonomy() throws -> Taxonomy {
        guard let esco else { return try CompactBundleReader().readBuiltIn().taxonomy }
        let folders = try FileManager.default.contentsOfDirectory(atPath: esco).sorted()
        return try TaxonomyBundleReader().read(folders.map { "\(esco)/\($0)" }).taxonomy
    }

    private func snapshot(_ index: PostingIndex<VacancyID>, _ model: ScoringModel) throws -> PostingIndex<VacancyID> {
        let path = FileManager.default.temporaryDirectory.appending(path: "evaluate-\(getpid()).index").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        try index.write(to: path, data: "")
        let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
        line("snapshot", Double(size) / 1e6, "MB")
        let begun = Clocks.thread
        let opened = try PostingIndex<VacancyID>(contentsOf: path, model, data: "")
        line("opened in", (Clocks.thread - begun) * 1000, "ms")
        return opened
    }

    private func rank(
        _ index: PostingIndex<VacancyID>,
        _ backgrounds: [Background],
        _ name: String,
        among candidates: (Background) -> CandidateSet
    ) {
        measure(name, backgrounds) { _ = index.ranking($0, among: candidates($0), limit: 50) }
        var search = SearchEffort()
        for background in backgrounds { search.add(index.effort(background, among: candidates(background), limit: 50)) }
        let count = Double(max(1, backgrounds.count))
        line("  windows summed", 100 * Double(search.windows) / Double(max(1, search.allWindows)), "%")
        line("  vacancies in doubt after summing", Double(search.inDoubt) / count, "each")
    }

    private func measure(_ name: String, _ backgrounds: some Sequence<Background>, _ body: (Background) -> Void) {
        var times: [Double] = []
        for background in backgrounds {
            let begun = Clocks.thread
            body(background)
            times.append((Clocks.thread - begun) * 1000)
        }
        times.sort()
        line(name, times[times.count / 2], "ms (p99 \(String(format: "%.2f", times[times.count * 99 / 100])))")
    }

    private func line(_ name: String, _ value: Double, _ unit: String) {
        print("\(name.padding(toLength: 46, withPad: " ", startingAt: 0)) \(String(format: "%9.2f", value)) \(unit)")
    }
}
