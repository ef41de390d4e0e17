import Taxonomies

/// Words that would tell of a person's benefit or health: never a requirement, whatever a taxonomy holds.
///
/// An ad for a *fleksjob* says who may be placed there; as a required skill the word would mark everyone who fits. A word
/// that begins with one of them (*fleksjobber*, *sygedagpengesag*) is one too.
enum PrivateWords {
    /// Beginnings of words in lower case, by language.
    static let beginnings: [LanguageCode: [String]] = [
        .danish: [
            "fleksjob", "flexjob", "sygedagpenge", "skånehensyn", "skånejob", "skånebehov", "førtidspension",
            "seniorpension", "kontanthjælp", "uddannelseshjælp", "ressourceforløb", "jobafklaring", "revalid",
            "løntilskud", "dagpenge", "sygemeld", "handicapt", "arbejdsprøvning", "integrationsydelse",
            "selvforsørgelse",
        ],
        .english: ["disabled", "handicapped"],
        .swedish: ["lönebidrag", "sjukpenning", "sjukersättning", "funktionsnedsättning", "nystartsjobb"],
    ]

    /// Whether a word in lower case is one.
    static func holds(_ word: [UInt8], _ language: LanguageCode) -> Bool {
        (beginnings[language] ?? []).contains { word.starts(with: $0.utf8) }
    }
}
