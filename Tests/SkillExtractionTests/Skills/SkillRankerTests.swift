import SkillExtraction
import Taxonomies
import Testing

@Suite struct SkillRankerTests {
    private static let skills: [(preferred: String, alternative: [String])] = [
        ("maintain wind turbines", ["service wind turbines", "repair wind turbines"]),
        ("types of wind turbines", []), ("install onshore wind energy systems", []),
        ("manage staff", ["manage personnel", "supervise staff"]), ("recruit staff", ["recruit personnel"]),
        ("train staff", ["train personnel", "coach employees"]), ("motivate others", ["motivate people"]),
        ("feed livestock", ["feed animals"]), ("Java (computer programming)", []), ("JavaScript", []),
    ]

    private func ranker(
        _ skills: [(preferred: String, alternative: [String])] = skills,
        language: LanguageCode = .english
    ) -> SkillRanker {
        let taxonomy = taxonomy(language, skills: skills)
        return SkillRanker(PhraseIndex(skillsOf: taxonomy, language: language), of: taxonomy)
    }

    @Test(arguments: [
        ("maintenance of wind turbines", "types of wind turbines"),
        ("the wind turbines you maintain", "maintain wind turbines"),
        ("motivating your people", "motivate others"), ("Java and more", "Java (computer programming)"),
    ])
    func theOrderOfWordsIsFree(sentence: String, expected: String) {
        #expect(ranker().rank(sentence).prefix(2).map(\.skill.uri).contains(expected))
    }

    @Test func aSynonymLearnedFromOtherSkillsCounts() {
        // "staff" and "personnel" are exchanged in three skills, never in this one.
        let known = Self.skills + [("roster staff", [])]
        #expect(ranker(known).rank("roster personnel").first?.skill.uri == "roster staff")
        let alone = ranker([("roster staff", []), ("feed livestock", [])])
        #expect(alone.rank("personnel").isEmpty)
    }

    @Test func moreOfALabelIsSurer() throws {
        let ranker = ranker()
        let whole = try #require(ranker.rank("install onshore wind energy systems").first)
        let part = try #require(ranker.rank("install onshore systems").first)
        #expect(whole.skill == part.skill)
        #expect(whole.coverage == 1)
        #expect(part.coverage < 1)
        #expect(whole.confidence > part.confidence)
    }

    @Test func wordsFarApartSayLess() throws {
        let ranker = ranker()
        let near = try #require(ranker.rank("feed animals").first)
        let far = try #require(ranker.rank("feed the printer, call customers in time and be kind to animals").first)
        #expect(near.skill == far.skill)
        #expect(near.confidence > far.confidence)
    }

    @Test func eachWordSpeaksForOneSkillFirst() {
        let ranked = ranker().rank("wind turbines and livestock to feed", limit: 2).map(\.skill.uri)
        #expect(ranked.contains("feed livestock"))
    }

    @Test func neededSkillsGoFirst() {
        var builder = TaxonomyBuilder()
        for name in ["bake bread", "bake cakes"] {
            builder.add(Skill(id: SkillID(name), labels: Labels([.english: .init(preferred: name)])))
        }
        for number in 0..<20 {
            builder.add(
                Occupation(id: OccupationID("o\(number)"), skills: [SkillRelation(SkillID("bake cakes"), .essential)])
            )
        }
        let taxonomy = builder.build(.init(name: "sample", version: "1")).taxonomy
        let ranker = SkillRanker(PhraseIndex(skillsOf: taxonomy, language: .english), of: taxonomy)
        #expect(ranker.rank("bake").map(\.skill.uri) == ["bake cakes", "bake bread"])
    }

    @Test func aRankingSpansItsWords() throws {
        let text = "Vi søger: vedligehold af vores vindmøller"
        let ranker = ranker([("vedligeholde vindmøller", [])], language: .danish)
        let first = try #require(ranker.rank(text).first)
        #expect(String(decoding: Array(text.utf8)[first.range], as: UTF8.self) == "vedligehold af vores vindmøller")
    }

    @Test func aRankerForgetsTheSentenceBefore() {
        let ranker = ranker()
        let first = ranker.rank("maintain wind turbines")
        _ = ranker.rank("feed animals and manage people in Java")
        #expect(ranker.rank("maintain wind turbines") == first)
        #expect(ranker.rank("") == [])
        #expect(ranker.rank("of the and") == [])
    }

    @Test func aShortRankingIsTheBeginningOfALongOne() {
        // The short one is found by bounds, the long one by looking at every label.
        var random = Seeded(state: 3)
        let words = (0..<60).map { "word\($0)x" }
        // The square of a random number is small more often: some words stand in many labels.
        let word = { words[Int(random.next() % 60 * (random.next() % 60) / 60)] }
        let skills = (0..<400).map { number in
            let labels = (0..<3).map { _ in (0...Int(random.next() % 4)).map { _ in word() }.joined(separator: " ") }
            return (preferred: "\(labels[0]) skill\(number)x", alternative: Array(labels.dropFirst()))
        }
        let ranker = ranker(skills)
        for _ in 0..<100 {
            let sentence = (0...Int(random.next() % 12)).map { _ in word() }.joined(separator: " ")
            let all = ranker.rank(sentence, limit: 1000)
            #expect(all.count > 10)
            for limit in [1, 3, 10] { #expect(ranker.rank(sentence, limit: limit) == Array(all.prefix(limit))) }
        }
    }

    @Test(arguments: [
        ("undervisning af voksne", "undervise voksne"), ("du underviser voksne", "undervise voksne"),
        ("disponering af biler", "disponere biler"), ("du har erfaring med bildisponering", "disponere biler"),
        ("biler skal disponeres", "disponere biler"), ("voksenundervisning", "undervise voksne"),
    ])
    func aDanishVerbIsFoundByItsNounAndInCompounds(sentence: String, expected: String) {
        let skills: [(preferred: String, alternative: [String])] = [
            ("undervise voksne", ["voksen i undervisning"]), ("disponere biler", ["bil"]), ("støtte voksne", []),
            ("reparere biler", []),
        ]
        #expect(ranker(skills, language: .danish).rank(sentence).first?.skill.uri == expected)
    }
}
