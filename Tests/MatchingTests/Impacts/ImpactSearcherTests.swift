import CImpact
import TestSupport
import Testing

@testable import Matching

@Suite struct ImpactSearcherTests {
    /// Rows of which some terms are in most (dense columns), some in few, many weights equal (ties).
    private struct World {
        let rows: SparseRows
        let queries: [ImpactQuery]
        let runs: RowRuns
        static let termCount = 40

        init(seed: UInt64, rowCount: Int) {
            var random = SeededRandom(seed)
            var rows = SparseRows()
            for _ in 0..<rowCount {
                var row: [(term: Int, weight: Float)] = []
                for term in 0..<Self.termCount {
                    let isCommon = term < 4
                    guard Int.random(in: 0..<(isCommon ? 2 : 12), using: &random) == 0 else { continue }
                    row.append((term, Float(Int.random(in: 0...8, using: &random)) / (isCommon ? 64 : 8)))
                }
                rows.append(row)
            }
            self.rows = rows
            var ends: [Int] = []
            while (ends.last ?? 0) < rowCount {
                ends.append(min(rowCount, (ends.last ?? 0) + Int.random(in: 1...200, using: &random)))
            }
            runs = RowRuns(ends: ends)
            queries = (0..<6).map { _ in
                let terms = (0..<Self.termCount).shuffled(using: &random).prefix(Int.random(in: 1...30, using: &random))
                return ImpactQuery(
                    terms.map { .init(UInt32($0), Float.random(in: 0.01...1, using: &random)) },
                    bases: ends.map { _ in Bool.random(using: &random) ? 0 : Float.random(in: 0...2, using: &random) }
                )
            }
        }

        func score(_ row: Int, _ query: ImpactQuery, useRuns: Bool) -> Double {
            var sum = useRuns ? Double(query.bases[runs.run(at: row)]) : 0
            for entry in rows.starts[row]..<rows.starts[row + 1] {
                let weight = query.terms.first { $0.term == rows.terms[entry] }?.weight ?? 0
                sum += Double(weight) * Double(rows.weights[entry])
            }
            return sum
        }

        func best(_ rows: some Sequence<Int>, _ query: ImpactQuery, _ limit: Int, useRuns: Bool) -> [Int] {
            let scored = rows.map { (score: score($0, query, useRuns: useRuns), row: $0) }.filter { $0.score > 0 }
            return scored.sorted { ($1.score, $0.row) < ($0.score, $1.row) }.prefix(limit).map(\.row)
        }
    }

    @Test(arguments: [1, 63, 500, 3000], [64, 1024, 32_768])
    func candidatesHoldTheExactBest(rowCount: Int, windowSize: Int) throws {
        let world = World(seed: UInt64(rowCount), rowCount: rowCount)
        let builder = ImpactIndexBuilder(windowSize: windowSize)
        let index = try builder.build(world.rows, termCount: World.termCount)
        for useRuns in [false, true] {
            let searcher = ImpactSearcher(index, runs: useRuns ? world.runs : nil)
            for query in world.queries {
                var asked = query
                if !useRuns { asked.bases = [] }
                for limit in [1, 10, 200, 5000] {
                    let candidates = searcher.candidates(asked, limit: limit).map { Int($0.row) }
                    let found = world.best(candidates, query, limit, useRuns: useRuns)
                    #expect(found == world.best(0..<rowCount, query, limit, useRuns: useRuns))
                }
            }
        }
    }

    @Test(arguments: [IMPACT_PORTABLE, IMPACT_AVX2]) func everyProcessorFindsTheSame(_ width: impact_width) throws {
        let world = World(seed: 9, rowCount: 3000)
        let index = try ImpactIndexBuilder(windowSize: 1024).build(world.rows, termCount: World.termCount)
        let searcher = ImpactSearcher(index, runs: world.runs)
        func candidates() -> [[UInt32]] {
            world.queries.map { searcher.candidates($0, limit: 20).map(\.row) }
        }
        let widest = candidates()
        #expect(impact_use(width).rawValue <= width.rawValue)
        defer { _ = impact_use(IMPACT_AVX512) }
        #expect(candidates() == widest)
    }

    @Test func noCandidateScoresMoreThanItsBound() throws {
        let world = World(seed: 10, rowCount: 3000)
        let index = try ImpactIndexBuilder(windowSize: 1024).build(world.rows, termCount: World.termCount)
        let searcher = ImpactSearcher(index, runs: world.runs)
        for query in world.queries {
            let candidates = searcher.candidates(query, limit: 500)
            for candidate in candidates {
                let score = world.score(Int(candidate.row), query, useRuns: true)
                // Close to it, too: else nothing would be left out.
                #expect(score <= candidate.atMost && candidate.atMost < 1.1 * score + 0.01)
            }
            #expect(zip(candidates, candidates.dropFirst()).allSatisfy { $0.atMost >= $1.atMost })
        }
    }

    @Test(arguments: [2, 7, 100, 1000]) func filteringGivesTheExactBestOfWhatIsAllowed(oneIn: Int) throws {
        let world = World(seed: 5, rowCount: 3000)
        let index = try ImpactIndexBuilder(windowSize: 512).build(world.rows, termCount: World.termCount)
        let searcher = ImpactSearcher(index, runs: world.runs)
        var random = SeededRandom(UInt64(oneIn))
        var allowed = RowSet(rowCount: 3000, all: false)
        for row in 0..<3000 where Int.random(in: 0..<oneIn, using: &random) == 0 { allowed.insert(row) }
        let rows = (0..<3000).filter(allowed.contains)
        for query in world.queries {
            for limit in [1, 20, 400] {
                let candidates = searcher.candidates(query, limit: limit, allowed: allowed).map { Int($0.row) }
                #expect(candidates.allSatisfy(allowed.contains))
                let found = world.best(candidates, query, limit, useRuns: true)
                #expect(found == world.best(rows, query, limit, useRuns: true))
            }
        }
    }

    @Test func aBatchFindsWhatSingleSearchesFind() throws {
        let world = World(seed: 6, rowCount: 2000)
        let index = try ImpactIndexBuilder(windowSize: 256).build(world.rows, termCount: World.termCount)
        let searcher = ImpactSearcher(index, runs: world.runs)
        var found: [[Int]] = []
        searcher.batch(world.queries, limit: 15) { number, rows in
            #expect(number == found.count)
            found.append(world.best(rows.map { Int($0.row) }, world.queries[number], 15, useRuns: true))
        }
        #expect(found == world.queries.map { world.best(0..<2000, $0, 15, useRuns: true) })
    }

    @Test func mostCandidatesAreLeftOutUnscored() throws {
        let world = World(seed: 7, rowCount: 3000)
        let index = try ImpactIndexBuilder(windowSize: 512).build(world.rows, termCount: World.termCount)
        let searcher = ImpactSearcher(index)
        var query = world.queries[0]
        query.bases = []
        #expect(searcher.candidates(query, limit: 10).count < 300)
    }

    @Test func oddQueriesFindWhatThereIs() throws {
        let world = World(seed: 8, rowCount: 100)
        let index = try ImpactIndexBuilder().build(world.rows, termCount: World.termCount)
        let searcher = ImpactSearcher(index)
        #expect(searcher.candidates(ImpactQuery([]), limit: 0).isEmpty)
        #expect(
            world.best(
                searcher.candidates(ImpactQuery([]), limit: 5).map { Int($0.row) },
                ImpactQuery([]),
                5,
                useRuns: false
            )
            .isEmpty
        )
        let unknown = ImpactQuery([.init(9999, 1)])
        #expect(
            world.best(searcher.candidates(unknown, limit: 5).map { Int($0.row) }, unknown, 5, useRuns: false).isEmpty
        )
        let empty = try ImpactIndexBuilder().build(SparseRows(), termCount: 3)
        #expect(ImpactSearcher(empty).candidates(ImpactQuery([.init(0, 1)]), limit: 5).isEmpty)
    }
}
