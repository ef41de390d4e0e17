import LabourMarket
import Taxonomies
import TestSupport
import Testing

@testable import Matching

@Suite struct PostingSearchTests {
    private struct World {
        let index: PostingIndex<VacancyID>
        let postings: [Posting<VacancyID>]
        let backgrounds: [Background]

        init(seed: UInt64, shuffled: Bool = false) throws {
            var random = SeededRandom(seed)
            let taxonomy = Taxonomy.generated(skills: 60, occupations: 20, seed: seed)
            var postings = (0..<120).map { number in
                let origins = SkillRequirement.Origin.allCases
                let skills = Set(
                    (0..<Int.random(in: 0...9, using: &random)).map { _ in Int.random(in: 0..<60, using: &random) }
                )
                return Posting(
                    id: VacancyID(source: "test", sourceID: "\(number)"),
                    requirements: skills.sorted().map {
                        let necessity: Necessity = Bool.random(using: &random) ? .essential : .optional
                        return SkillRequirement(
                            .numbered($0),
                            necessity,
                            origins[Int.random(in: 0..<3, using: &random)]
                        )
                    },
                    occupations: (0..<Int.random(in: 0...2, using: &random)).map { _ in
                        .numbered(Int.random(in: 0..<20, using: &random))
                    },
                    sections: Set(["C", "G", "I", "Q"].shuffled(using: &random).prefix(1).compactMap(NACESection.init))
                )
            }
            backgrounds = (0..<12).map { _ in
                Background(
                    occupations: (0..<Int.random(in: 0...2, using: &random)).map { _ in
                        .numbered(Int.random(in: 0..<20, using: &random))
                    },
                    evidence: (0..<Int.random(in: 1...6, using: &random)).map { _ in
                        Evidence(
                            .numbered(Int.random(in: 0..<60, using: &random)),
                            Bool.random(using: &random) ? .claimed : .evidenced(by: "course")
                        )
                    },
                    sections: Set(["C", "G"].compactMap(NACESection.init))
                )
            }
            if shuffled { postings.shuffle() }
            var builder = PostingIndexBuilder<VacancyID>(ScoringModel(taxonomy))
            for posting in postings { builder.add(posting) }
            index = try builder.build()
            self.postings = postings
        }

        /// Scores every candidate by the definition and sorts.
        func bruteForce(_ background: Background, _ candidates: CandidateSet, _ limit: Int) -> [VacancyID] {
            let scorer = PairScorer(background, index.model)
            return
                postings
                .filter { candidates.judge($0).toAsk != nil }
                .map { ($0.id, scorer.score(Demand($0.requirements, $0.occupations, index.model))) }
                .filter { $0.1 > 0 }
                .sorted { ($1.1, $0.0) < ($0.1, $1.0) }
                .prefix(limit)
                .map(\.0)
        }
    }

    @Test(arguments: 1...20) func searchEqualsBruteForce(seed: UInt64) throws {
        let world = try World(seed: seed)
        for background in world.backgrounds {
            for industry in IndustryFilter.allCases {
                let candidates = CandidateSet(sections: background.sections, industry: industry)
                for limit in [1, 5, 50, 500] {
                    let found = world.index.search(background, among: candidates, limit: limit).hits.map(\.id)
                    #expect(found == world.bruteForce(background, candidates, limit))
                }
            }
        }
    }

    @Test(arguments: 21...30) func contributionsSumToTheScore(seed: UInt64) throws {
        let world = try World(seed: seed)
        for background in world.backgrounds {
            for hit in world.index.search(background, among: CandidateSet(), limit: 30).hits {
                let sum = hit.explanation.contributions.reduce(0) { $0 + $1.value }
                #expect(abs(sum - hit.score.likely) < 1e-12)
                #expect(hit.score.low <= hit.score.likely + 1e-12)
                #expect(hit.score.likely <= hit.score.high + 1e-12)
                #expect((0...1).contains(hit.score.high))
            }
        }
    }

    @Test(arguments: 31...36) func addingASkillNeverLowersAScore(seed: UInt64) throws {
        let world = try World(seed: seed)
        for background in world.backgrounds {
            var richer = background
            richer.evidence.append(Evidence(.numbered(Int(seed) % 60), .claimed))
            let before = world.index.search(background, among: CandidateSet(), limit: 500).hits
            let after = world.index.search(richer, among: CandidateSet(), limit: 500).hits
            let scores = Dictionary(uniqueKeysWithValues: after.map { ($0.id, $0.score.likely) })
            for hit in before { #expect((scores[hit.id] ?? -1) >= hit.score.likely - 1e-12) }
        }
    }

    @Test func orderOfInputDoesNotMatter() throws {
        let sorted = try World(seed: 40)
        let shuffled = try World(seed: 40, shuffled: true)
        for background in sorted.backgrounds {
            let one = sorted.index.search(background, among: CandidateSet(), limit: 40).hits
            let other = shuffled.index.search(background, among: CandidateSet(), limit: 40).hits
            #expect(one.map(\.id) == other.map(\.id))
            #expect(one.map(\.score) == other.map(\.score))
        }
    }

    @Test func nobodyIsScoredWithoutData() throws {
        let world = try World(seed: 41)
        let nothing = Background(occupations: [])
        #expect(nothing.missing == [.occupations, .skills])
        #expect(world.index.search(nothing, among: CandidateSet(), limit: 10).hits.isEmpty)
    }
}
