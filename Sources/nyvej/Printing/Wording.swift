import LabourMarket
import Storage
import Taxonomies

/// Says a thing in the language asked for.
struct Wording {
    let language: LanguageCode

    init(_ language: LanguageCode) {
        self.language = language
    }

    func callAsFunction(_ danish: String, _ english: String) -> String {
        language == .danish ? danish : english
    }

    func band(_ band: FitBand) -> String {
        switch band {
        case .strong: self("stærk", "strong")
        case .good: self("god", "good")
        case .possible: self("mulig", "possible")
        }
    }

    func condition(_ condition: Condition) -> String {
        switch condition {
        case .industry: self("branchen", "the industry")
        case .commute: self("vejen til arbejde", "the way to work")
        case .hours: self("timetallet", "weekly hours")
        case .shift: self("skiftehold", "shift work")
        case .night: self("natarbejde", "night work")
        case .weekend: self("weekendarbejde", "weekend work")
        case .lifting: self("tunge løft", "heavy lifting")
        case .drivingLicence: self("kørekort", "driving licence")
        case .language: self("sprog", "languages")
        case .remote: self("hjemmearbejde", "remote work")
        }
    }

    func status(_ status: StoredVacancy.Status) -> String {
        switch status {
        case .open: self("åbent", "open")
        case .closed: self("lukket", "closed")
        }
    }

    func evidence(_ word: String) -> String {
        switch word {
        case "evidenced": self("dokumenteret", "shown")
        case "claimed": self("oplyst", "claimed")
        default: self("fra tidligere job", "from earlier work")
        }
    }

    func necessity(_ word: String) -> String {
        switch word {
        case "essential": self("krav", "essential")
        case "optional": self("en fordel", "optional")
        case "negated": self("ikke et krav", "not needed")
        case "offered": self("fra arbejdsgiveren", "offered")
        default: word
        }
    }

    func rule(_ word: String) -> String {
        switch word {
        case "label": self("navnet", "its label")
        case "compound": self("begyndelsen af et ord", "the beginning of a compound")
        case "phrase": self("andre ord", "other words")
        default: word
        }
    }

    func missing(_ field: MissingField) -> String {
        switch field {
        case .occupations: self("tidligere stillinger", "occupations held")
        case .skills: self("kompetencer", "skills")
        }
    }

    func condition(_ condition: TypicalCondition) -> String {
        switch condition {
        case .shift: self.condition(Condition.shift)
        case .night: self.condition(Condition.night)
        case .weekend: self.condition(Condition.weekend)
        case .lifting: self.condition(Condition.lifting)
        case .drivingLicence: self.condition(Condition.drivingLicence)
        case .standing: self("stå og gå hele dagen", "standing all day")
        case .policeRecord: self("straffeattest", "police record")
        case .danishLevel: self("dansk på et vist niveau", "a level of Danish")
        }
    }

    func course(_ kind: Course.Kind) -> String {
        switch kind {
        case .amu: self("AMU-kursus", "labour market course (AMU)")
        case .vocational: self("erhvervsuddannelse", "vocational education")
        case .certificate: self("kursus med bevis", "course with a certificate")
        case .academy: self("akademiuddannelse", "academy programme")
        case .bachelor: self("professionsbachelor", "professional bachelor")
        case .language: self("sprogundervisning", "language training")
        case .other: self("andet", "other")
        }
    }

    /// "1 år og 2 måneder".
    func length(_ length: Course.Length) -> String {
        let parts = [
            (length.years, self("år", length.years == 1 ? "year" : "years")),
            (length.months, self(length.months == 1 ? "måned" : "måneder", length.months == 1 ? "month" : "months")),
            (length.weeks, self(length.weeks == 1 ? "uge" : "uger", length.weeks == 1 ? "week" : "weeks")),
            (length.days, self(length.days == 1 ? "dag" : "dage", length.days == 1 ? "day" : "days")),
        ]
        return parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: self(" og ", " and "))
    }
}
