import CAllocations
import Dispatch
import Matching
import Synchronization

/// The passes over one workload.
struct SpeedRun: Sendable {
    let index: ImpactIndex
    let vacancies: MatrixFile
    let searches: [ImpactQuery]
    let limit: Int
    let oneIn: Int

    /// One row in `oneIn`, spread by a multiplicative hash.
    private var allowed: RowSet? {
        guard oneIn > 1 else { return nil }
        var set = RowSet(rowCount: index.rowCount, all: false)
        for row in 0..<index.rowCount where ((UInt64(row) &* 0x9E37_79B9_7F4A_7C15) >> 33) % UInt64(oneIn) == 0 {
            set.insert(row)
        }
        return set
    }

    /// Compares with exact answers; with a filter, with scoring every row that it lets through.
    func check(_ expected: ExpectedFile?) -> (checked: Int, identical: Double, greatestError: Double) {
        let searcher = ImpactSearcher(index)
        let scorer = RowScorer(vacancies.rows, columnCount: vacancies.columnCount)
        let allowed = allowed
        let count = min(oneIn > 1 ? 50 : expected?.count ?? 0, searches.count)
        var identical = 0
        var greatestError = 0.0
        for number in 0..<count {
            let candidates = searcher.candidates(searches[number], limit: limit, allowed: allowed)
            let found = scorer.best(candidates, searches[number], limit: limit)
            var rows: [UInt32] = []
            var scores: [Double] = []
            if let allowed {
                let best = scorer.best(searcher.all(of: allowed), searches[number], limit: limit)
                (rows, scores) = (best.map(\.row), best.map(\.score))
            } else if let expected {
                let place = number * expected.limit..<number * expected.limit + min(limit, expected.limit)
                (rows, scores) = (Array(expected.rows[place]), Array(expected.scores[place]))
            }
            var same = found.count >= rows.count
            for (place, hit) in found.prefix(rows.count).enumerated() {
                greatestError = max(greatestError, abs(hit.score - scores[place]))
                // Rows of equal scores may stand in each other's place.
                if hit.row != rows[place], abs(hit.score - scores[place]) > 1e-12 { same = false }
            }
            if same { identical += 1 }
        }
        return (count, count == 0 ? 0 : Double(identical) / Double(count), greatestError)
    }

    /// Milliseconds of processor time of a search with its exact scores, rows scored exactly, and blocks taken from the
    /// heap in a last pass, when all memory a search keeps has been taken.
    func times(_ timed: Int) -> (p50: Double, p99: Double, rescored: Double, allocations: Double) {
        let searcher = ImpactSearcher(index)
        let scorer = RowScorer(vacancies.rows, columnCount: vacancies.columnCount)
        let allowed = allowed
        let count = min(timed, searches.count)
        var passes: [(p50: Double, p99: Double)] = []
        var rescored = 0
        var allocated: Int64 = 0
        for _ in 0..<3 {
            var times: [Double] = []
            times.reserveCapacity(count)
            rescored = 0
            allocated = allocation_count()
            for query in searches.prefix(count) {
                let begun = Clocks.thread
                let candidates = searcher.candidates(query, limit: limit, allowed: allowed)
                _ = scorer.best(candidates, query, limit: limit)
                times.append((Clocks.thread - begun) * 1000)
                rescored += scorer.scored
            }
            allocated = allocation_count() - allocated
            times.sort()
            passes.append((times[count / 2], times[min(count - 1, count * 99 / 100)]))
        }
        let each = Double(max(1, count))
        return (
            passes.map(\.p50).sorted()[1],
            passes.map(\.p99).sorted()[1],
            Double(rescored) / each,
            Double(allocated) / each
        )
    }

    /// Jobseekers a second over all threads, and per second of processor time, each thread with a searcher of its own.
    func batch(tile: Int, threads: Int) -> (perSecond: Double, perCoreSecond: Double) {
        var passes: [(wall: Double, core: Double)] = []
        for _ in 0..<3 {
            let spent = Mutex(0.0)
            let begun = Clocks.wall
            DispatchQueue.concurrentPerform(iterations: threads) { thread in
                let begun = Clocks.thread
                let searcher = ImpactSearcher(index)
                let scorer = RowScorer(vacancies.rows, columnCount: vacancies.columnCount)
                let mine = Array(searches[searches.count * thread / threads..<searches.count * (thread + 1) / threads])
                for start in stride(from: 0, to: mine.count, by: tile) {
                    let part = Array(mine[start..<min(mine.count, start + tile)])
                    searcher.batch(part, limit: limit) { number, rows in
                        _ = scorer.best(rows, part[number], limit: limit)
                    }
                }
                let used = Clocks.thread - begun
                spent.withLock { $0 += used }
            }
            let wall = Clocks.wall - begun
            passes.append((Double(searches.count) / wall, Double(searches.count) / spent.withLock { $0 }))
        }
        return (passes.map(\.wall).sorted()[1], passes.map(\.core).sorted()[1])
    }
}
