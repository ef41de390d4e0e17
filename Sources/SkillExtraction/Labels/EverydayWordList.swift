import Taxonomies

/// Words that are a label in some taxonomy but hardly ever mean that skill in a job ad.
///
/// In Danish and Norwegian they are also no form of another label (*forhandler*, a dealer, of *forhandle*).
/// Found by reading what was extracted from real ads; kept short, because `EverydayWords` finds most by counting.
enum EverydayWordList {
    /// By language, in lower case.
    static let words: [LanguageCode: [String]] = [
        .english: [
            "less", "go", "it", "re", "access", "scratch", "swift", "plan", "current", "term", "terms", "sounds",
            "sound",
            "board", "interview", "confidence", "chip", "recovery", "collections", "space", "scale", "balance",
            "conduct", "lead", "form", "history", "standard", "data", "processes", "computer", "hair", "energy", "etc",
            "led",
            "source", "logging", "migration", "ethic", "literature", "consultation", "cta", "sem", "tie", "ste", "ide",
            "financial", "economic", "electrical", "electronic", "be responsible", "and procedures",
            "receive applications", "support staff", "management team", "assist managers", "support managers",
        ],
        .danish: [
            "plan", "energi", "historie", "it", "data", "proces", "ledelse", "fem", "fysik", "forhandler",
            "forhandlere",
            "forhandleren", "forhandles",
        ],
        .swedish: ["plan", "energi", "historia", "data", "process"],
    ]
}
