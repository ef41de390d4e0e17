import Foundation
import Testing

/// Where real data stands, if it does.
private enum RealData {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../shared/data").standardizedFileURL.path
    static let isThere = ["esco/en", "esco/da", "esco/sv", "feeds/indeed.xml", "ads/uk_ads_en.csv"].allSatisfy {
        FileManager.default.fileExists(atPath: "\(folder)/\($0)")
    }
}

/// The whole way on real data, which stands beside the repository and is no part of it.
@Suite(
    .serialized,
    .enabled(if: RealData.isThere, "the folder ../shared/data with real feeds and ESCO is not there"),
    .timeLimit(.minutes(4))
)
struct RealDataTests {
    private let bench: Workbench

    init() throws {
        bench = try Workbench()
    }

    @Test func threeLanguagesOfESCOAreOneTaxonomy() throws {
        let folders = ["en", "da", "sv"].map { "\(RealData.folder)/esco/\($0)" }
        let outcome = try bench.start(["taxonomy", "import"] + folders).finish(within: 200)
        #expect(outcome.status == 0)
        #expect(outcome.output.hasPrefix("imported: ESCO 1.2"))
        #expect(outcome.output.contains("(da, en, sv): 3039 occupations, 13939 skills, 128987 relations"))
        let lines = outcome.errorLines
        #expect(Set(lines).count == lines.count)
        #expect(!lines.contains { $0.contains("rejected") })

        // Their days to apply by are long past, so the Swedish ads do not show in the list.
        let swedish = try bench.run("vacancies", "import", "\(RealData.folder)/ads/jobposting_sv.jsonl")
        #expect(swedish.status == 0)
        #expect(swedish.output.hasPrefix("jobposting_sv: 70 new, 0 changed, 0 unchanged, 0 rejected"))
        let british = try bench.run("vacancies", "import", "\(RealData.folder)/ads/uk_ads_en.csv")
        #expect(british.status == 0)
        #expect(british.output.hasPrefix("uk_ads_en: 1065 new, 0 changed, 0 unchanged, 0 rejected"))
        let list = try bench.run("shortlist", "--occupation", "cabin crew", "--industry", "other", "--explain")
        #expect(list.status == 0)
        #expect(list.lines.contains { $0.hasPrefix("      + carries over: ") })
    }

    @Test(arguments: [
        ("feeds/indeed.xml", 0, 1, 0), ("feeds/linkedin.xml", 1, 1, 1), ("feeds/vacancy_poster.xml", 0, 1, 0),
        ("feeds/absolventa.xml", 0, 1, 0), ("feeds/hrxml_absolventa.xml", 0, 1, 0),
        ("feeds/hrxml24_ledigtarbete.xml", 0, 1, 0), ("feeds/nav_stilling.json", 0, 1, 0),
        ("feeds/broadbean.xml", 1, 1, 1), ("feeds/ventrus.xml", 1, 0, 1),
        ("ads/jobposting_sv.jsonl", 0, 70, 0), ("ads/common_schema_en.jsonl", 0, 50, 0),
    ])
    func aFeedEndsAsItsFormIs(file: String, status: Int32, taken: Int, rejected: Int) throws {
        let outcome = try bench.run("vacancies", "import", "\(RealData.folder)/\(file)")
        #expect(outcome.status == status)
        #expect(outcome.output.contains(": \(taken) new, 0 changed, 0 unchanged, \(rejected) rejected"))
        #expect(outcome.errorLines.count { $0.contains(": rejected: ") } == rejected)
    }

    @Test func allFilesInOneRunLoseNothing() throws {
        let feeds = try FileManager.default.subpathsOfDirectory(atPath: "\(RealData.folder)/feeds")
            .filter { $0.hasSuffix(".xml") || $0.hasSuffix(".json") }.sorted().map { "\(RealData.folder)/feeds/\($0)" }
        let ads = ["jobposting_sv.jsonl", "common_schema_en.jsonl", "uk_ads_en.csv"].map {
            "\(RealData.folder)/ads/\($0)"
        }
        let outcome = try bench.start(["vacancies", "import"] + feeds + ads).finish(within: 200)
        #expect(outcome.status == 1)
        let perFile = outcome.lines.filter { $0.contains(" new, ") }
        #expect(perFile.count == feeds.count + ads.count)
        #expect(outcome.lines.last?.hasSuffix(" duplicates in all") == true)
        #expect(outcome.output.contains("jobposting_sv: 70 new"))
        #expect(outcome.output.contains("uk_ads_en: 1065 new"))
        let again = try bench.start(["vacancies", "import"] + feeds + ads).finish(within: 200)
        #expect(again.status == 1)
        #expect(again.lines.filter { $0.contains(" new, ") }.allSatisfy { $0.contains(": 0 new, 0 changed, ") })
    }
}
