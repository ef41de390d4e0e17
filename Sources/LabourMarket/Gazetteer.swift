/// Where Danish places lie: from a postcode, a municipality or a town to coordinates and the municipality.
///
///     let kastrup = gazetteer.coordinates(of: Location(postcode: "2770"))
///
/// A place in another country is never taken for a Danish one. Where a location does not name its country, it counts
/// as Danish unless it speaks against that: a postcode that does not have four digits, a municipality or region that is
/// not Danish, or, where neither is given, an unknown locality (`8000 Zürich`). Better no answer, which leaves a vacancy
/// in, than a wrong distance.
public struct Gazetteer: Sendable {
    /// The municipalities by code.
    public let municipalities: [Municipality]
    /// The postal areas by postcode.
    public let postalAreas: [PostalArea]

    private let municipalityByCode: [String: Municipality]
    private let municipalityByName: [PlaceName: Municipality]
    private let areaByName: [PlaceName: PostalArea]
    private let regions: Set<PlaceName>

    private enum Town {
        case postal(PostalArea)
        case municipal(Municipality)
    }

    /// Makes a gazetteer; it takes the places as they are, in any order.
    ///
    /// Of municipalities with the same code the first counts, of postal areas that overlap the one that begins last. A
    /// name that two places share finds neither.
    public init(municipalities: [Municipality], postalAreas: [PostalArea]) {
        self.municipalities = municipalities.sorted { $0.code < $1.code }
        self.postalAreas = postalAreas.sorted { $0.postcodes.lowerBound < $1.postcodes.lowerBound }
        municipalityByCode = Dictionary(municipalities.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
        municipalityByName = Self.byName(municipalities, \.name)
        areaByName = Self.byName(postalAreas, \.name)
        regions = Set(municipalities.flatMap { [PlaceName($0.region), PlaceName($0.rar)] }.compactMap { $0 })
    }

    /// The coordinates given (of any country), else the centre of the postal area, the municipality or the town.
    ///
    /// The first that is known counts: postcode, municipality code, municipality, locality. Nil for a place that is
    /// not in Denmark or not known.
    public func coordinates(of location: Location) -> Location.Coordinates? {
        if let given = location.coordinates { return given }
        guard isDanish(location) else { return nil }
        return area(postcode: location.postcode)?.centre
            ?? municipality(code: location.municipalityCode)?.centre
            ?? municipality(named: location.municipality)?.centre
            ?? town(location.locality, isSurelyDanish: location.country.given != nil).map { town in
                switch town {
                case .postal(let area): area.centre
                case .municipal(let municipality): municipality.centre
                }
            }
    }

    /// The municipality named by code or name, else the one in which the postal town lies.
    ///
    /// Nil for a place that is not in Denmark or not known, and for bare coordinates.
    public func municipality(of location: Location) -> Municipality? {
        guard isDanish(location) else { return nil }
        if let named = municipality(code: location.municipalityCode) ?? municipality(named: location.municipality) {
            return named
        }
        if let area = area(postcode: location.postcode) { return municipalityByCode[area.municipalityCode] }
        switch town(location.locality, isSurelyDanish: location.country.given != nil) {
        case .postal(let area): return municipalityByCode[area.municipalityCode]
        case .municipal(let municipality): return municipality
        case nil: return nil
        }
    }

    /// Whether the location says it is in Denmark, or says nothing against it.
    private func isDanish(_ location: Location) -> Bool {
        if let country = location.country.given { return PlaceName(country)?.namesDenmark ?? false }
        if let postcode = location.postcode.given {
            guard Self.number(postcode: postcode) != nil else { return false }
            if postcode.contains(where: \.isLetter) { return true }
        }
        let wider = [
            location.municipality.given.map { municipality(named: $0) != nil || isWider($0) },
            location.region.given.map { isWider($0) || municipality(named: $0) != nil },
        ].compactMap { $0 }
        if !wider.isEmpty { return wider.allSatisfy { $0 } }
        return location.locality.given.map { isWider($0) || town($0, isSurelyDanish: false) != nil } ?? true
    }

    /// Whether the text names the country or a part of it wider than a municipality.
    private func isWider(_ text: some StringProtocol) -> Bool {
        guard let name = PlaceName(String(text)) else { return false }
        return name.namesDenmark || name.namesPartOfDenmark || name.withoutRegion.map { regions.contains($0) } ?? false
    }

    private func area(postcode: String?) -> PostalArea? {
        postcode.flatMap { Self.number(postcode: $0) }.flatMap { area(number: $0) }
    }

    private func area(number: Int) -> PostalArea? {
        var candidates = postalAreas[...]
        while !candidates.isEmpty {
            let middle = candidates.startIndex + candidates.count / 2
            if candidates[middle].postcodes.lowerBound <= number {
                if candidates.count == 1 { break }
                candidates = candidates[middle...]
            } else {
                candidates = candidates[..<middle]
            }
        }
        return candidates.first.flatMap { $0.postcodes.contains(number) ? $0 : nil }
    }

    /// Finds a code of four digits, or of three where the leading zero was lost.
    private func municipality(code: String?) -> Municipality? {
        guard let code = code?.filter({ !$0.isWhitespace }) else { return nil }
        return municipalityByCode[code] ?? (code.count == 3 ? municipalityByCode["0" + code] : nil)
    }

    private func municipality(named text: String?) -> Municipality? {
        guard let name = text.flatMap({ PlaceName($0) }) else { return nil }
        return name.municipalityNames.lazy.compactMap { municipalityByName[$0] }.first
    }

    /// The town a locality names, be it a name or one line of text (`Strandvejen 1, 2770 Kastrup, Danmark`).
    ///
    /// Without a postcode, a name may have one more part before it; a line of more is a list of places and finds none.
    private func town(_ locality: String?, isSurelyDanish: Bool) -> Town? {
        guard let locality, !locality.contains(";") else { return nil }
        var parts = locality.split { ",()".contains($0) }.filter { !$0.allSatisfy(\.isWhitespace) }
        var isSurelyDanish = isSurelyDanish
        while let last = parts.last, parts.count > 1, isWider(last) {
            parts.removeLast()
            isSurelyDanish = true
        }
        for (position, part) in parts.enumerated().reversed() {
            let words = part.split(maxSplits: 1) { $0.isWhitespace }
            guard let first = words.first, let area = area(postcode: String(first)) else { continue }
            let besideIt = words.count > 1 ? words[1...] : parts[..<position] + parts[(position + 1)...]
            let isNamed = besideIt.contains { name in
                switch town(named: String(name)) {
                case .postal(let named): named.municipalityCode == area.municipalityCode
                case .municipal(let named): named.code == area.municipalityCode
                case nil: false
                }
            }
            if isSurelyDanish || besideIt.isEmpty || isNamed { return .postal(area) }
        }
        return parts.count > 2 ? nil : parts.last.flatMap { town(named: String($0)) }
    }

    private func town(named text: String) -> Town? {
        guard let name = PlaceName(text) else { return nil }
        if let area = name.townNames.lazy.compactMap({ areaByName[$0] }).first { return .postal(area) }
        if let municipality = municipality(named: text) { return .municipal(municipality) }
        guard let whole = name.withoutDistrict else { return nil }
        return areaByName[whole].map { .postal($0) } ?? municipalityByName[whole].map { .municipal($0) }
    }

    /// A Danish postcode as a number: four digits, `DK-` before them or not.
    private static func number(postcode: String) -> Int? {
        var digits = postcode.filter { !$0.isWhitespace }.uppercased()[...]
        if digits.hasPrefix("DK") { digits = digits.dropFirst(2) }
        if digits.hasPrefix("-") { digits = digits.dropFirst() }
        guard digits.utf8.count == 4, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return Int(digits)
    }

    private static func byName<Place>(_ places: [Place], _ name: (Place) -> String) -> [PlaceName: Place] {
        let named = Dictionary(grouping: places) { PlaceName(name($0)) }
        return named.reduce(into: [:]) { byName, entry in
            if let name = entry.key, entry.value.count == 1 { byName[name] = entry.value.first }
        }
    }
}

extension String? {
    /// Nil where there are only blanks.
    fileprivate var given: String? { flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 } }
}
