import SkillExtraction
import Taxonomies
import Testing

@Suite struct PrivateWordsTests {
    @Test(arguments: [
        "fleksjob", "sygedagpenge", "skånehensyn", "løntilskud", "kontanthjælp", "ressourceforløb", "førtidspension",
    ])
    func aBenefitOrHealthMeasureIsNeverARequirement(word: String) {
        // Even where a taxonomy holds the word itself, and a phrase with it.
        let taxonomy = taxonomy(.danish, skills: [(word, []), ("sager om \(word)", []), ("kørekort", [])])
        for depth in SkillLexicon.Depth.allCases {
            let extractor = SkillExtractor(taxonomy: taxonomy, language: .danish, depth: depth)
            for text in [
                "Du skal have \(word) og kørekort.", "Stillingen er et \(word). Kørekort er et krav.",
                "Krav:\n- \(word)\n- \(word)sager\n- kørekort", "Sager om \(word). Kørekort kræves.",
            ] {
                #expect(extractor.mentions(text).map(\.skill.uri) == ["kørekort"], "\(text)")
            }
        }
    }
}
