import ArgumentParser
import Foundation
import Importing
import LabourMarket
import Matching
import Taxonomies

/// Ranks every occupation's moves through the product's own matching and scores them.
struct Moves: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Ranks occupation-to-occupation moves and scores them against expert judgements."
    )

    @Option(help: "A folder that holds a folder of ESCO CSV files per language.")
    var esco: String

    @Option(help: "Judged moves: from, to, grade, separated by tabs; may be given several times.")
    var truth: [String]

    @Option(help: "NACE sections of each occupation: URI and letters, separated by a tab.")
    var sections: String

    @Option(help: "Write the ranking here as JSON lines, {\"from\": URI, \"ranked\": [URI, ...]}.")
    var ranking: String?

    @Option(help: "Leave a part of the score out; may be given several times.")
    var without: [ScoringPart] = []

    @Option(help: "How many moves to rank for each occupation.")
    var depth = 400

    @Flag(help: "Judge moves between ISCO-08 unit groups, on ESCO and on the built-in taxonomy.")
    var unitGroups = false

    @Option(help: "With --unit-groups: a folder in Nyvej's own format instead of the built-in taxonomy.")
    var taxonomy: String?

    func run() throws {
        unitGroups ? try compareUnitGroups() : try rankOccupations()
    }

    /// The same judgements, carried to unit groups by ESCO, for both taxonomies.
    private func compareUnitGroups() throws {
        let esco = try TaxonomyBundleReader().read(try bundles()).taxonomy
        let own = try taxonomy.map { try TaxonomyBundleReader().read([$0]).taxonomy }
        for compared in [esco, try own ?? CompactBundleReader().readBuiltIn().taxonomy] {
            print("\(compared.provenance.name), \(compared.occupations.count) occupations")
            try judge(UnitGroupMoves(compared, weights).rankings) { $0.byUnitGroup(of: esco) }
        }
    }

    private func rankOccupations() throws {
        let taxonomy = try TaxonomyBundleReader().read(try bundles()).taxonomy
        let rankings = try rankings(taxonomy)
        try ranking.map { try write(rankings, taxonomy, to: $0) }
        try judge(rankings) { $0 }
    }

    private func judge(_ rankings: [String: [String]], by carried: (MoveTruth) -> MoveTruth) throws {
        for path in truth {
            if truth.count > 1 { print(path) }
            let judged = carried(try MoveTruth(truth: path, sections: sections))
            print(judged.measure(rankings) { _, _ in true }.line("all  "))
            print(judged.measure(rankings, keep: judged.crossIndustry).line("cross"))
        }
    }

    private var weights: ScoringWeights {
        without.reduce(into: .standard) { $1.leaveOut(of: &$0) }
    }

    private func bundles() throws -> [String] {
        let folders = try FileManager.default.contentsOfDirectory(atPath: esco).sorted()
        return folders.map { "\(esco)/\($0)" }
    }

    private func rankings(_ taxonomy: Taxonomy) throws -> [String: [String]] {
        let index = try OccupationMoves(ScoringModel(taxonomy, weights: weights))
        let found = ConcurrentMap.map(taxonomy.occupations) { occupation in
            index.ranking(from: occupation.id, limit: depth).map(\.id.uri)
        }
        return Dictionary(uniqueKeysWithValues: zip(taxonomy.occupations.map(\.id.uri), found))
    }

    private func write(_ rankings: [String: [String]], _ taxonomy: Taxonomy, to path: String) throws {
        struct Line: Encodable {
            let from: String
            let ranked: [String]
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        var output = Data()
        for occupation in taxonomy.occupations {
            output += try encoder.encode(Line(from: occupation.id.uri, ranked: rankings[occupation.id.uri] ?? []))
            output += Data("\n".utf8)
        }
        try output.write(to: URL(fileURLWithPath: path))
    }
}
