import ArgumentParser
import Foundation
import Matching

/// Measures the search on a workload of sparse vectors, against exact answers.
struct Speed: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Measures exact top-k search over sparse vectors: exactness, time, size.",
        discussion: "Prints one JSON line. Times are processor time of one thread, medians of three passes."
    )

    @Option(help: "The vacancies, a compressed sparse row file (NAME.vac.csr).")
    var workload: String

    @Option(help: "The jobseekers, likewise (NAME.cit.csr).")
    var queries: String

    @Option(help: "Exact answers (NAME.expect.bin).")
    var expect: String?

    @Option(help: "Threads for the batch.")
    var threads = 2

    @Option(help: "Best rows wanted.")
    var limit = 50

    @Option(help: "Queries to time one by one.")
    var timed = 400

    @Option(help: "Jobseekers a batch searches for at once.")
    var tile = 400

    @Option(help: "Allow one row in this many only.")
    var oneIn = 1

    func run() throws {
        let vacancies = try MatrixFile(workload)
        let jobseekers = try MatrixFile(queries)
        let expected = try expect.map { try ExpectedFile($0) }
        let begun = Clocks.thread
        let index = try ImpactIndexBuilder().build(vacancies.rows, termCount: vacancies.columnCount)
        let built = Clocks.thread - begun
        let searches = Self.searches(jobseekers.rows)
        let run = SpeedRun(index: index, vacancies: vacancies, searches: searches, limit: limit, oneIn: oneIn)
        let check = run.check(expected)
        let times = run.times(timed)
        let batch = run.batch(tile: tile, threads: threads)
        let entries = vacancies.rows.terms.count
        let report = SpeedReport(
            workload: URL(fileURLWithPath: workload).lastPathComponent,
            rows: vacancies.rows.count,
            entries: entries,
            oneIn: oneIn,
            checked: check.checked,
            identical: check.identical,
            greatestError: check.greatestError,
            p50: times.p50,
            p99: times.p99,
            rescored: times.rescored,
            allocations: times.allocations,
            perCoreSecond: batch.perCoreSecond,
            perSecond: batch.perSecond,
            threads: threads,
            buildSeconds: built,
            indexMegabytes: Double(index.byteCount) / 1e6,
            bytesPerPosting: Double(index.byteCount) / Double(max(1, entries)),
            residentMegabytes: Double(Clocks.residentBytes) / 1e6
        )
        print(try report.line)
    }

    private static func searches(_ rows: SparseRows) -> [ImpactQuery] {
        (0..<rows.count).map { row in
            ImpactQuery(
                (rows.starts[row]..<rows.starts[row + 1]).map {
                    ImpactQuery.Term(rows.terms[$0], rows.weights[$0])
                }
            )
        }
    }
}

/// What `evaluate speed` prints.
struct SpeedReport: Encodable {
    let workload: String
    let rows: Int
    let entries: Int
    let oneIn: Int
    let checked: Int
    let identical: Double
    let greatestError: Double
    /// Milliseconds of processor time.
    let p50: Double
    let p99: Double
    let rescored: Double
    /// Blocks taken from the heap per search after warm-up; not counted, below zero, without glibc.
    let allocations: Double
    let perCoreSecond: Double
    let perSecond: Double
    let threads: Int
    let buildSeconds: Double
    let indexMegabytes: Double
    let bytesPerPosting: Double
    let residentMegabytes: Double

    var line: String {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            return String(decoding: try encoder.encode(self), as: UTF8.self)
        }
    }
}
