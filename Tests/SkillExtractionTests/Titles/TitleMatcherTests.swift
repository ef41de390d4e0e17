import SkillExtraction
import Taxonomies
import Testing

@Suite struct TitleMatcherTests {
    private static let danish = [
        "kok", "køkkenchef", "tjener", "lastbilchauffør", "buschauffør", "butikschef", "butiksassistent",
        "sygeplejerske",
        "pædagog", "pædagogmedhjælper", "lagermedarbejder", "social- og sundhedshjælper", "murer", "tømrer", "lærer",
        "sømand",
    ]

    private func matcher(
        _ labels: [String] = danish,
        _ language: LanguageCode = .danish,
        _ change: (inout TitleWeights) -> Void = { _ in }
    ) -> TitleMatcher {
        var weights = TitleWeights()
        change(&weights)
        let labels = labels.enumerated().map { TitleLabel($1, concept: $0) }
        return TitleMatcher(labels: labels, language: language, weights: weights)
    }

    private func first(_ title: String, _ matcher: TitleMatcher) -> String? {
        matcher.matches(for: title, limit: 1).first.map { matcher.labels[$0.label].text }
    }

    @Test(arguments: danish)
    func aLabelIsLikestToItself(label: String) throws {
        let matcher = matcher()
        let best = try #require(matcher.matches(for: label, limit: 1).first)
        #expect(matcher.labels[best.label].text == label)
        #expect(abs(best.score - 1) < 0.02)
    }

    @Test(arguments: [
        ("Kokke m/k", "kok"), ("Pædagog(er) søges til børnehave", "pædagog"),
        ("Chauffør til lastbil", "lastbilchauffør"),
        ("Butikschefer", "butikschef"), ("SYGEPLEJERSKER", "sygeplejerske"), ("Sygeplejevikar", "sygeplejerske"),
        ("Lærerinde", "lærer"), ("Sømænd", "sømand"), ("Sundhedshjælper", "social- og sundhedshjælper"),
        ("Murersvend", "murer"), ("Barselsvikariat: tømrer", "tømrer"),
    ])
    func formsCompoundsAndNoiseAreSeenThrough(title: String, label: String) {
        #expect(first(title, matcher()) == label)
    }

    @Test(arguments: [
        ("Koekkenchef", "køkkenchef"), ("Paedagog", "pædagog"), ("Toemrer", "tømrer"), ("Sömand", "sømand"),
    ])
    func otherSpellingsOfTheLettersAreTheSameWord(title: String, label: String) throws {
        let matcher = matcher()
        let best = try #require(matcher.matches(for: title, limit: 1).first)
        #expect(matcher.labels[best.label].text == label)
        #expect(best.score > 0.95)
    }

    @Test func lettersAreNotFolded() {
        let matcher = matcher(["maler", "måler"])
        #expect(first("Maler", matcher) == "maler")
        #expect(first("Måler", matcher) == "måler")
    }

    @Test func theHeadOfACompoundNamesTheJob() {
        let matcher = matcher(["turistchauffør", "turistguide", "chauffør"])
        #expect(first("Flextrafikchauffør", matcher) == "chauffør")
    }

    @Test func wordsBehindTheHeadCountLess() throws {
        func clerk(_ behind: Double) throws -> Double {
            let matcher = matcher(["nurse", "ward clerk"], .english) { $0.behind = behind }
            return try #require(matcher.matches(for: "Nurse for ward", limit: 2).first { $0.concept == 1 }).score
        }
        #expect(try clerk(0.5) < clerk(1))
        #expect(first("Nurse for ward", matcher(["nurse", "ward clerk"], .english)) == "nurse")
    }

    @Test func eachJobOfATitleIsLookedUp() throws {
        let found = matcher().matches(for: "Tjener/kok", limit: 2)
        #expect(Set(found.map(\.label)) == [0, 2])
        #expect(found.allSatisfy { $0.score > 0.95 * TitleWeights().beside })
    }

    @Test func thePreferredLabelGoesBeforeAnAlternativeOne() {
        let labels = [
            TitleLabel("vicevært", concept: 0, kind: .preferred), TitleLabel("pedel", concept: 0, kind: .alternative),
            TitleLabel("pedel", concept: 1, kind: .preferred),
        ]
        let found = TitleMatcher(labels: labels, language: .danish).matches(for: "Pedel", limit: 2)
        #expect(found.map(\.concept) == [1, 0])
    }

    @Test func aGroupIsFoundThroughItsMembersAndBehindThem() {
        let labels = [
            TitleLabel("glasmaler", concept: 0), TitleLabel("Kunsthåndværkere", concept: 1, kind: .group),
            TitleLabel("Frisører", concept: 2, kind: .group),
        ]
        let found = TitleMatcher(labels: labels, groups: [0: 1], language: .danish).matches(for: "Glasmaler", limit: 3)
        #expect(found.map(\.concept) == [0, 1])
    }

    @Test(arguments: ["", " ", "---", "12345", "日本語", "\u{0}", String(repeating: "x", count: 10_000)])
    func whatIsNoTitleFindsNothing(title: String) {
        #expect(matcher().matches(for: title, limit: 5).isEmpty)
    }

    @Test func aTitleOfNoiseAloneIsLookedUpAsItIs() {
        #expect(first("Ny", matcher(["ny", "kok"])) == "ny")
    }

    @Test func whatWasAskedBeforeChangesNothing() {
        let used = matcher()
        let titles = Self.danish + ["Kok søges", "Paedagog", "Kok/tjener", "", "Chauffør", "zzz"]
        for title in titles + titles.reversed() {
            #expect(used.matches(for: title, limit: 5) == matcher().matches(for: title, limit: 5), "\(title)")
        }
    }

    @Test func theFirstFewAreTheSameHoweverManyAreAskedFor() {
        let matcher = matcher()
        let all = matcher.matches(for: "Chauffør og butiksmedhjælper", limit: 100)
        #expect(all.count > 3)
        for limit in 0...all.count {
            let few = matcher.matches(for: "Chauffør og butiksmedhjælper", limit: limit)
            #expect(few == Array(all.prefix(limit)))
        }
    }

    @Test func noLabelsFindNothing() {
        #expect(matcher([]).matches(for: "Kok", limit: 5).isEmpty)
        #expect(matcher(["", "!"]).matches(for: "Kok", limit: 5).isEmpty)
    }
}
