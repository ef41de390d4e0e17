import SkillExtraction
import Taxonomies
import Testing

@Suite struct LabelScannerTests {
    @Test func itCountsWhatTheExtractorFinds() {
        let skills: [(preferred: String, alternative: [String])] = [
            ("customer service", []), ("manage staff", []), ("welding", []),
        ]
        let lexicon = SkillLexicon(taxonomy: taxonomy(.english, skills: skills), language: .english)
        let scanner = LabelScanner(lexicon.labels)
        let extractor = SkillExtractor(lexicon)
        for text in [
            "", "welding", "You manage staff, do welding and customer service. Welding!", "managing the staff",
        ] {
            #expect(scanner.count(in: Array(text.utf8)) == extractor.mentions(text).count)
        }
    }
}
