import LabourMarket

/// Reads words about employment, what is not named staying unknown, in English, Danish, Swedish, Norwegian and German: `FULL_TIME`, `Heltid,
/// Tillsvidareanställd`, `deltid`, `vikar`, `parental_leave_cover`.
struct EmploymentWords {
    /// Full time is offered.
    private(set) var fullTime: Bool?
    /// Part time is offered.
    private(set) var partTime: Bool?
    private var forms: Set<EmploymentForm> = []

    /// The one form named; nil when none is or several are.
    var form: EmploymentForm? { forms.count == 1 ? forms.first : nil }

    /// Reads all texts of a field; each may hold several words.
    init(_ texts: [String]) {
        for text in texts {
            for part in text.split(whereSeparator: { ",;|/[]\"".contains($0) }) {
                read(part.folded)
            }
        }
    }

    private mutating func read(_ word: String) {
        if Self.full.contains(where: word.containsBytes(of:)) { fullTime = true }
        if Self.part.contains(where: word.containsBytes(of:)) { partTime = true }
        // A permanent post's word may hold the word for its opposite: "unbefristet", "tidsubegrænset".
        let isPermanent = Self.permanent.contains(where: word.containsBytes(of:)) || Self.permanentAlone.contains(word)
        if isPermanent { forms.insert(.permanent) }
        let isUnlimited = word.containsBytes(of: "unbefristet") || word.containsBytes(of: "ubegr")
        if !isUnlimited, Self.temporary.contains(where: word.containsBytes(of:)) || Self.temporaryAlone.contains(word) {
            forms.insert(.temporary)
        }
        if Self.onCall.contains(where: word.containsBytes(of:)) { forms.insert(.onCall) }
        if Self.apprenticeship.contains(where: word.containsBytes(of:)) { forms.insert(.apprenticeship) }
        if Self.internship.contains(where: word.containsBytes(of:)) || word == "intern" { forms.insert(.internship) }
        if Self.freelance.contains(where: word.containsBytes(of:)) { forms.insert(.freelance) }
    }

    private static let full = ["fulltime", "fuldtid", "heltid", "fulltid", "vollzeit", "kokoaika"]
    private static let part = ["parttime", "deltid", "teilzeit", "osaaika", "halvtid"]
    private static let permanent = [
        "permanent", "tillsvidare", "tidsubegr", "fastans", "fastanst", "varig", "unbefristet", "directhire",
        "openended",
    ]
    private static let permanentAlone: Set = ["fast", "regular", "ordinær", "ordinary"]
    private static let temporary = [
        "temporary", "vikar", "tidsbegr", "midlertid", "fixedterm", "seasonal", "season", "säsong", "sæson", "sesong",
        "sommarjobb", "leavecover", "maternity", "visstid", "befristet", "barselsvik", "engasjement",
    ]
    private static let temporaryAlone: Set = ["contract", "cover", "temp", "tidsbestemt"]
    private static let onCall = ["oncall", "zerohour", "perdiem", "behovsanst", "tilkald", "tilkall", "ekstrahjælp"]
    private static let apprenticeship = ["apprentic", "elevplads", "lærling", "lärling", "ausbildung", "trainee"]
    private static let internship = ["internship", "praktik", "praksis"]
    private static let freelance = ["freelance", "contractor", "selvstændig"]
}
