import SkillExtraction
import Taxonomies
import Testing

@Suite struct SkillExtractorTests {
    @Test func aMentionTellsItsPlace() throws {
        let text = "På kontoret. Du skal have kørekort."
        let found = try #require(extractor(.danish).extract(text).first)
        #expect(found.label == "kørekort")
        #expect(String(decoding: Array(text.utf8)[found.range], as: UTF8.self) == "kørekort")
        #expect(found.sentence == 1)
    }

    @Test func eachSkillOnceByItsSurestMention() {
        let found = extractor(.english).extract("Excel is a plus.\nYou must know Excel.\nExcel")
        #expect(found.map(\.necessity) == [.essential])
        #expect(found.map(\.sentence) == [1])
    }

    @Test(arguments: [
        ("Du skal have kørekort.", SkillMention.Standing.essential), ("Kørekort er en fordel.", .optional),
        ("Kørekort er ikke et krav.", .negated), ("Vi tilbyder kørekort.", .offered),
        ("Vi lærer dig rengøring.", .offered), ("Du bliver oplært i rengøring.", .offered),
    ])
    func everyMentionTellsWhereTheSkillStands(text: String, standing: SkillMention.Standing) {
        #expect(extractor(.danish).mentions(text).map(\.standing) == [standing])
    }

    @Test func phrasesAreFoundBesideLabels() throws {
        let skills: [(preferred: String, alternative: [String])] = [
            ("supervise laboratory technicians", []), ("driving licence", []), ("Excel", []),
        ]
        // Many other skills, so that the words of these are telling.
        let others = (0..<2000).map { ("skill\($0)", [String]()) }
        let taxonomy = taxonomy(.english, skills: skills + others)
        let text = "A driving licence, and the laboratory technicians you will supervise"
        let labels = SkillExtractor(taxonomy: taxonomy, language: .english).mentions(text)
        #expect(labels.map(\.skill.uri) == ["driving licence"])
        let phrases = SkillExtractor(taxonomy: taxonomy, language: .english, depth: .phrases).mentions(text)
        #expect(phrases.map(\.skill.uri) == ["driving licence", "supervise laboratory technicians"])
        #expect(phrases.map(\.rule) == [.label, .phrase])
        #expect(phrases.last?.words == "laboratory technicians you will supervise")
    }

    @Test func preferredLabelsAreSurer() {
        let found = extractor(.danish).mentions("Kørekort. Førerbevis.")
        #expect(found.count == 2)
        #expect(found[0].confidence > found[1].confidence)
    }

    @Test func signsBelongToNames() {
        #expect(extractor(.english).extract("C++, C#, C and .NET").map(\.label) == ["C++", "C#", "C", ".NET"])
    }

    @Test func sameTextSameSkills() {
        let text = "Driving licence, Excel and SAP required. First aid is an advantage. Forklift. Lead a team."
        let one = extractor(.english)
        let first = one.extract(text)
        #expect(first.count == 6)
        #expect(one.extract(text) == first)
        #expect(extractor(.english).extract(text) == first)
    }

    @Test func extractorsShareALexiconBetweenThreads() async {
        let lexicon = SkillLexicon(taxonomy: taxonomy(.english, skills: [("welding", [])]), language: .english)
        let counts = await withTaskGroup(of: Int.self) { group in
            for _ in 0..<4 { group.addTask { SkillExtractor(lexicon).extract("welding").count } }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(counts == [1, 1, 1, 1])
    }

    @Test(arguments: ["", " ", "\u{0}", "....", "::::\n:\n", "no", "krav:", "no no not without", "a:b:c:\n\n:"])
    func oddTextsGiveNothing(text: String) {
        for language in [LanguageCode.danish, .english, .swedish] { #expect(extractor(language).extract(text).isEmpty) }
    }

    @Test func anyBytesAreTaken() {
        var random = Seeded(state: 11)
        let pieces = [
            "no ", "Excel", ", ", "not required", ":\n", "\u{2022}", "must ", ". ", "SAP ", "C/", "D ", "a ", "but ",
            "B-",
            "kørekort C/", "\u{e6}", "'s", "we offer ",
        ].map { Array($0.utf8) }
        let english = extractor(.english)
        let danish = extractor(.danish)
        for _ in 0..<2000 {
            var bytes: [UInt8] = []
            for _ in 0..<(random.next() % 40) {
                bytes +=
                    random.next() % 5 == 0
                    ? [UInt8(truncatingIfNeeded: random.next())] : pieces[Int(random.next() % UInt64(pieces.count))]
            }
            for found in english.extract(bytes) + danish.extract(bytes) {
                #expect(found.range.upperBound <= bytes.count && !found.range.isEmpty)
            }
        }
    }
}
