import LabourMarket
import Taxonomies
import TestSupport

@testable import Matching

/// Generated postings with conditions, and people with limits.
struct IndexedWorld {
    let model: ScoringModel
    var postings: [Posting<VacancyID>]
    let people: [(background: Background, candidates: CandidateSet)]
    private var random: SeededRandom

    init(seed: UInt64, count: Int = 150) {
        var random = SeededRandom(seed)
        model = ScoringModel(Taxonomy.generated(skills: 60, occupations: 20, seed: seed))
        postings = (0..<count).map { Self.posting($0, &random) }
        people = (0..<8).map { _ in Self.person(&random) }
        self.random = random
    }

    /// A posting with a number of its own choosing, anew each time.
    mutating func posting(_ number: Int) -> Posting<VacancyID> { Self.posting(number, &random) }

    /// A random number below a bound.
    mutating func number(below bound: Int) -> Int { Int.random(in: 0..<bound, using: &random) }

    var index: PostingIndex<VacancyID> {
        get throws {
            var builder = PostingIndexBuilder<VacancyID>(model)
            for posting in postings { builder.add(posting) }
            return try builder.build()
        }
    }

    /// Scores every posting by the definition.
    func bruteForce(
        _ postings: some Sequence<Posting<VacancyID>>,
        _ person: (background: Background, candidates: CandidateSet),
        _ limit: Int
    ) -> [VacancyID] {
        let scorer = PairScorer(person.background, model)
        return postings.filter { person.candidates.judge($0).toAsk != nil }
            .map { ($0.id, scorer.score(Demand($0.requirements, $0.occupations, model))) }
            .filter { $0.1 > 0 }
            .sorted { ($1.1, $0.0) < ($0.1, $1.0) }
            .prefix(limit)
            .map(\.0)
    }

    private static func maybe<Value>(_ random: inout SeededRandom, _ value: Value) -> Value? {
        Bool.random(using: &random) ? value : nil
    }

    private static func place(_ random: inout SeededRandom) -> Location.Coordinates? {
        Location.Coordinates(
            latitude: 55 + Double(Int.random(in: 0..<4, using: &random)) / 4,
            longitude: 9 + Double(Int.random(in: 0..<4, using: &random)) / 2
        )
    }

    private static func posting(_ number: Int, _ random: inout SeededRandom) -> Posting<VacancyID> {
        let origins = SkillRequirement.Origin.allCases
        let skills = Set(
            (0..<Int.random(in: 0...9, using: &random)).map { _ in Int.random(in: 0..<60, using: &random) }
        )
        var terms = Posting<VacancyID>.Terms()
        terms.coordinates = [place(&random)].compactMap { $0 }.filter { _ in Bool.random(using: &random) }
        terms.hours = maybe(&random, WorkingHours(minimum: 20, maximum: maybe(&random, 30)))
        terms.conditions = WorkingConditions(
            shift: maybe(&random, Bool.random(using: &random)),
            lifting: maybe(&random, Bool.random(using: &random)),
            drivingLicences: maybe(&random, Bool.random(using: &random) ? ["B"] : ["B", "C"]),
            remote: maybe(&random, Bool.random(using: &random))
        )
        return Posting(
            id: VacancyID(source: "test", sourceID: "\(number)"),
            requirements: skills.sorted().map {
                let necessity: Necessity = Bool.random(using: &random) ? .essential : .optional
                return SkillRequirement(.numbered($0), necessity, origins[Int.random(in: 0..<3, using: &random)])
            },
            occupations: (0..<Int.random(in: 0...2, using: &random)).map { _ in
                .numbered(Int.random(in: 0..<20, using: &random))
            },
            sections: Set(["C", "G", "I", "Q"].shuffled(using: &random).prefix(1).compactMap(NACESection.init)),
            terms: terms
        )
    }

    private static func person(_ random: inout SeededRandom) -> (Background, CandidateSet) {
        let background = Background(
            occupations: (0..<Int.random(in: 0...2, using: &random)).map { _ in
                .numbered(Int.random(in: 0..<20, using: &random))
            },
            evidence: (0..<Int.random(in: 1...6, using: &random)).map { _ in
                Evidence(.numbered(Int.random(in: 0..<60, using: &random)), .claimed)
            },
            sections: Set(["C", "G"].compactMap(NACESection.init))
        )
        var limits = SearchLimits()
        limits.shift = maybe(&random, Bool.random(using: &random))
        limits.lifting = maybe(&random, Bool.random(using: &random))
        limits.drivingLicences = maybe(&random, ["B"])
        limits.maximumKilometres = maybe(&random, 60)
        limits.maximumHours = maybe(&random, 25)
        let industries = IndustryFilter.allCases
        let candidates = CandidateSet(
            limits: limits,
            home: place(&random),
            sections: background.sections,
            industry: industries[Int.random(in: 0..<industries.count, using: &random)]
        )
        return (background, candidates)
    }
}
