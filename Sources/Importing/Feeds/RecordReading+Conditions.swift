import LabourMarket
import Taxonomies

extension RecordReading {
    /// Form of employment and hours.
    func employment(into vacancy: inout Vacancy) {
        let words = EmploymentWords(dialect.paths(.employment).flatMap { $0.texts(in: record) })
        vacancy.employmentForm = words.form
        let hours = first(.hours).flatMap(WeeklyHours.read)
        let working = WorkingHours(
            minimum: hours?.minimum,
            maximum: hours?.maximum,
            fullTime: words.fullTime,
            partTime: words.partTime
        )
        vacancy.hours = working == WorkingHours() ? nil : working
    }

    /// Conditions that stand in fields of their own.
    mutating func conditions(into vacancy: inout Vacancy) {
        var conditions = WorkingConditions()
        WorkingTimeWords.read(dialect.paths(.workingTimes).flatMap { $0.texts(in: record) }, into: &conditions)
        conditions.shift = answer(.shift) ?? conditions.shift
        conditions.night = answer(.night) ?? conditions.night
        conditions.weekend = answer(.weekend) ?? conditions.weekend
        conditions.lifting = answer(.lifting)
        conditions.remote = first(.remote).flatMap(YesOrNo.remote)
        let licences = all(.drivingLicences)
        conditions.drivingLicences = DrivingLicenceClasses.read(licences)
        if !licences.isEmpty, conditions.drivingLicences == nil {
            find(.dropped, "classes of driving licence such as B, C1", quoted(licences.joined(separator: ", ")))
        }
        let languages = all(.languages).flatMap(Self.list)
        let codes = languages.compactMap(LanguageName.read)
        if codes.count < languages.count { find(.dropped, "languages (languages)", "a language nobody knows") }
        if !codes.isEmpty { conditions.languages = Set(codes) }
        // A place that is no place: "Remote".
        if vacancy.locations.count == 1, let place = vacancy.locations.first?.locality,
            YesOrNo.remote(place) == true
        {
            conditions.remote = true
            vacancy.locations[0].locality = nil
            if vacancy.locations[0] == Location() { vacancy.locations = [] }
        }
        vacancy.conditions = conditions
    }

    private mutating func answer(_ field: VacancyField) -> Bool? {
        guard let text = first(field) else { return nil }
        let answer = YesOrNo.read(text)
        if answer == nil { find(.dropped, "yes or no (\(field.rawValue))", quoted(text)) }
        return answer
    }

    /// Occupations as given, each once.
    var occupations: [OccupationReference] {
        mutating get {
            var found: [OccupationReference] = []
            for row in dialect.occupations {
                for element in row.at.elements(in: record) {
                    let code = row.code.map { $0.firstText(in: element) } ?? element.text
                    let label = row.label?.firstText(in: element)
                    for reference in references(code ?? "", label, row.scheme)
                    where !found.contains(where: { $0.scheme == reference.scheme && $0.code == reference.code }) {
                        found.append(reference)
                    }
                }
            }
            return found
        }
    }

    private mutating func references(_ code: String, _ label: String?, _ scheme: String) -> [OccupationReference] {
        if ["isco", "esco", "esco-star"].contains(scheme), case let codes = Self.list(code), codes.count > 1 {
            return codes.flatMap { references($0, nil, scheme) }
        }
        guard !code.isEmpty else {
            return label.map { [OccupationReference(scheme: .freeText, code: $0)] } ?? []
        }
        if code.containsBytes(of: "data.star.dk") {
            return [OccupationReference(scheme: .escoStar, code: code, label: label)]
        }
        if code.containsBytes(of: "data.europa.eu/esco/isco/"),
            let isco = ISCOCode(code.split(separator: "/").last ?? "")
        {
            return [OccupationReference(scheme: .isco, code: isco.digits, label: label)]
        }
        if code.containsBytes(of: "data.europa.eu/esco/") {
            return [OccupationReference(scheme: .esco, code: code, label: label)]
        }
        switch scheme {
        case "isco":
            guard let isco = ISCOCode(code) else {
                find(.dropped, "an ISCO-08 code", quoted(code))
                return []
            }
            return [OccupationReference(scheme: .isco, code: isco.digits, label: label)]
        case "styrk-08":
            // The Norwegian edition of ISCO-08: its four digits are those of ISCO, what follows the point is its own.
            let own = OccupationReference(scheme: .other("STYRK-08"), code: code, label: label)
            guard let isco = ISCOCode(code.prefix { $0 != "." }), isco.isUnitGroup else { return [own] }
            return [OccupationReference(scheme: .isco, code: isco.digits, label: label), own]
        case "esco": return [OccupationReference(scheme: .esco, code: code, label: label)]
        case "esco-star": return [OccupationReference(scheme: .escoStar, code: code, label: label)]
        case "free-text":
            return [OccupationReference(scheme: .freeText, code: masked(code.swapping("_", for: " ")), label: label)]
        default: return [OccupationReference(scheme: .other(scheme), code: code, label: label)]
        }
    }
}
