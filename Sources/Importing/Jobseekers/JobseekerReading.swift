import LabourMarket
import Taxonomies

/// One jobseeker's record being read, and what was wrong with it gathered.
struct JobseekerReading {
    /// Something to report.
    struct Finding {
        let severity: Diagnostic.Severity
        let line: Int
        let expected: String
        let found: String
    }

    private(set) var findings: [Finding] = []
    private let record: FeedElement

    init(_ record: FeedElement) {
        self.record = record
    }

    /// The person; nil, with a finding, without a key that may be stored.
    mutating func jobseeker() -> Jobseeker? {
        checkNames(of: record, JobseekerMember.allCases.map(\.rawValue), within: nil)
        guard let key = text(.key, required: true) else { return nil }
        guard let id = JobseekerKey(key) else {
            let isCPR = JobseekerKey.looksLikeCPR(key)
            find(
                .rejected,
                record.line,
                "key: a pseudonymous key of at most 128 bytes",
                isCPR ? "a number of the shape of a CPR number" : "another text"
            )
            return nil
        }
        var person = Jobseeker(id: id)
        person.home = home()
        person.occupations = members(.occupations).compactMap { occupation($0) }
        person.skills = members(.skills).compactMap { skill($0) }
        person.limits = limits()
        person.agreesToProposals = members(.agreesToProposals).first.flatMap { yesOrNo($0, "agreesToProposals") }
        if let contact = text(.contact) {
            person.contact = Jobseeker.ContactChannel(rawValue: contact)
            if person.contact == nil {
                find(.dropped, record.line, "contact: phone, video or in-person", "another text")
            }
        }
        person.targetGroups = members(.targetGroups).compactMap { period($0) }
        return person
    }

    private mutating func home() -> Location? {
        guard let home = object(.home) else { return nil }
        checkNames(of: home, ["postcode", "municipality", "municipalityCode", "latitude", "longitude"], within: "home")
        var location = Location()
        location.postcode = value("postcode", of: home, "home")
        let municipality = value("municipality", of: home, "home")
        let isCode = municipality?.utf8.allSatisfy { (48...57).contains($0) } ?? false
        location.municipality = isCode ? nil : municipality
        location.municipalityCode = value("municipalityCode", of: home, "home") ?? (isCode ? municipality : nil)
        let latitude = number("latitude", of: home, "home")
        let longitude = number("longitude", of: home, "home")
        if let latitude, let longitude {
            location.coordinates = Location.Coordinates(latitude: latitude, longitude: longitude)
            if location.coordinates == nil {
                find(.dropped, home.line, "home: degrees north and east", "other numbers")
            }
        }
        return location == Location() ? nil : location
    }

    private mutating func occupation(_ element: FeedElement) -> Jobseeker.HeldOccupation? {
        if element.jsonKind == .string, !element.text.isEmpty { return .init(occupation: element.text) }
        checkNames(of: element, ["occupation", "years", "industry"], within: "occupations")
        guard let name = value("occupation", of: element, "occupations") else {
            find(.dropped, element.line, "occupations: a text, or an object with occupation", "neither")
            return nil
        }
        var held = Jobseeker.HeldOccupation(occupation: name)
        held.years = number("years", of: element, "occupations", within: 0...80)
        if let industry = value("industry", of: element, "occupations") {
            held.industry = NACECode(industry)
            if held.industry == nil {
                find(.dropped, element.line, "occupations.industry: a NACE 2.1 code", "another text")
            }
        }
        return held
    }

    private mutating func skill(_ element: FeedElement) -> Jobseeker.HeldSkill? {
        if element.jsonKind == .string, !element.text.isEmpty { return .init(skill: element.text) }
        checkNames(of: element, ["skill", "evidencedBy"], within: "skills")
        guard let name = value("skill", of: element, "skills") else {
            find(.dropped, element.line, "skills: a text, or an object with skill", "neither")
            return nil
        }
        return .init(skill: name, evidencedBy: value("evidencedBy", of: element, "skills"))
    }

    private mutating func limits() -> SearchLimits {
        var limits = SearchLimits()
        guard let element = object(.limits) else { return limits }
        let names = [
            "maximumKilometres", "minimumHours", "maximumHours", "shift", "night", "weekend", "lifting",
            "drivingLicences", "languages", "remoteOnly",
        ]
        checkNames(of: element, names, within: "limits")
        limits.maximumKilometres = number("maximumKilometres", of: element, "limits", within: 0...20_000)
        limits.minimumHours = number("minimumHours", of: element, "limits", within: 0...80)
        limits.maximumHours = number("maximumHours", of: element, "limits", within: 0...80)
        if let least = limits.minimumHours, let most = limits.maximumHours, least > most {
            find(.dropped, element.line, "limits: minimumHours up to maximumHours", "more than that")
            limits.minimumHours = nil
            limits.maximumHours = nil
        }
        limits.shift = answer("shift", of: element)
        limits.night = answer("night", of: element)
        limits.weekend = answer("weekend", of: element)
        limits.lifting = answer("lifting", of: element)
        limits.remoteOnly = answer("remoteOnly", of: element)
        limits.drivingLicences = list("drivingLicences", of: element) { licence in
            DrivingLicenceClasses.read([licence]).flatMap { $0.isEmpty ? nil : $0 }
        }
        limits.languages = list("languages", of: element) { name in LanguageName.read(name).map { [$0] } }
        return limits
    }

    private mutating func period(_ element: FeedElement) -> Jobseeker.TargetGroupPeriod? {
        checkNames(of: element, ["group", "from", "to"], within: "targetGroups")
        guard let group = value("group", of: element, "targetGroups"),
            let from = value("from", of: element, "targetGroups").flatMap({ CalendarDate(iso: $0) })
        else {
            find(.dropped, element.line, "targetGroups: group, and from as YYYY-MM-DD", "something else")
            return nil
        }
        guard let end = value("to", of: element, "targetGroups") else { return .init(group: group, from: from) }
        guard let to = CalendarDate(iso: end), from <= to else {
            // Left open, a period that has an end would count for ever.
            find(.dropped, element.line, "targetGroups.to: a day YYYY-MM-DD from the first on", "something else")
            return nil
        }
        return .init(group: group, from: from, to: to)
    }
}

extension JobseekerReading {
    private func members(_ member: JobseekerMember) -> [FeedElement] {
        record.children.filter { $0.name == member.rawValue && $0.jsonKind != .emptyArray }
    }

    private mutating func text(_ member: JobseekerMember, required: Bool = false) -> String? {
        let found = members(member)
        if found.count == 1, let only = found.first, only.jsonKind == .string, !only.text.isEmpty { return only.text }
        if required || !found.isEmpty {
            find(
                required ? .rejected : .dropped,
                record.line,
                "\(member.rawValue): a text",
                found.isEmpty ? "none" : "something else"
            )
        }
        return nil
    }

    private mutating func object(_ member: JobseekerMember) -> FeedElement? {
        let found = record.children.filter { $0.name == member.rawValue }
        guard let only = found.first else { return nil }
        guard found.count == 1, only.jsonKind == nil else {
            find(.dropped, only.line, "\(member.rawValue): an object", "something else")
            return nil
        }
        return only
    }

    private mutating func value(_ name: String, of element: FeedElement, _ place: String) -> String? {
        let found = element.children.filter { $0.name == name }
        guard let only = found.first else { return nil }
        // A code that is all digits may have been written as a number.
        guard found.count == 1, only.jsonKind == .string || only.jsonKind == .number, !only.text.isEmpty else {
            find(.dropped, only.line, "\(place).\(name): a text", "something else")
            return nil
        }
        return only.text
    }

    private mutating func number(
        _ name: String,
        of element: FeedElement,
        _ place: String,
        within range: ClosedRange<Double> = -360...360
    ) -> Double? {
        guard let found = element.children.first(where: { $0.name == name }) else { return nil }
        guard found.jsonKind == .number, let number = Double(found.text), range.contains(number) else {
            let bounds = "\(Int(range.lowerBound)) to \(Int(range.upperBound))"
            find(.dropped, found.line, "\(place).\(name): a number from \(bounds)", "something else")
            return nil
        }
        return number
    }

    private mutating func answer(_ name: String, of limits: FeedElement) -> Bool? {
        limits.children.first { $0.name == name }.flatMap { yesOrNo($0, "limits.\(name)") }
    }

    private mutating func yesOrNo(_ element: FeedElement, _ place: String) -> Bool? {
        switch element.text {
        case "true" where element.jsonKind == .boolean: return true
        case "false" where element.jsonKind == .boolean: return false
        default:
            find(.dropped, element.line, "\(place): true or false", "something else")
            return nil
        }
    }

    /// The set of a limit's values, empty for an empty array; nil where it is absent or not understood.
    private mutating func list<Value: Hashable>(
        _ name: String,
        of limits: FeedElement,
        _ read: (String) -> Set<Value>?
    ) -> Set<Value>? {
        let elements = limits.children.filter { $0.name == name }
        guard !elements.isEmpty else { return nil }
        var values: Set<Value> = []
        for element in elements where element.jsonKind != .emptyArray {
            guard element.jsonKind == .string, let value = read(element.text) else {
                find(.dropped, element.line, "limits.\(name): known codes", "something else")
                return nil
            }
            values.formUnion(value)
        }
        return values
    }

    private mutating func checkNames(of element: FeedElement, _ known: [String], within place: String?) {
        for child in element.children where !known.contains(child.name) {
            let path = place.map { "\($0)." } ?? ""
            if JobseekerMember.neverRead.contains(child.name.folded) {
                find(.note, child.line, "only what matching may use", "\(path)\(Self.shown(child.name)), not read")
                continue
            }
            let near = known.map { ($0, NameDistance.between($0, child.name)) }.min { $0.1 < $1.1 }
            let help = near.flatMap { $0.1 <= 3 ? "\($0.0)" : nil } ?? known.joined(separator: ", ")
            find(.note, child.line, "\(path)\(help)", "\(path)\(Self.shown(child.name)), which nobody knows")
        }
    }

    /// A member's name, unless it could be a person's data.
    private static func shown(_ name: String) -> String {
        let isName = name.utf8.count <= 40 && name.utf8.allSatisfy { (0x41...0x5A).contains($0 & 0xDF) || $0 == 0x5F }
        return isName ? name : "a member"
    }

    private mutating func find(_ severity: Diagnostic.Severity, _ line: Int, _ expected: String, _ found: String) {
        findings.append(Finding(severity: severity, line: line, expected: expected, found: found))
    }
}
