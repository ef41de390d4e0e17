import LabourMarket

/// What reading a gazetteer has gathered so far.
struct GazetteerPass {
    private(set) var diagnostics: [Diagnostic] = []
    private var municipalities: [String: Municipality] = [:]
    private var postalAreas: [PostalArea] = []
    private var takenPostcodes: Set<Int> = []

    /// Denmark with its sea; coordinates outside it are mistaken, most often north for east.
    private static let latitudes = 54.0...58.5
    private static let longitudes = 7.5...15.5

    /// The gazetteer of all that was read.
    var gazetteer: Gazetteer {
        Gazetteer(municipalities: Array(municipalities.values), postalAreas: postalAreas)
    }

    mutating func add(_ diagnostic: Diagnostic) {
        diagnostics.append(diagnostic)
    }

    /// Takes one record; files come in the order of `GazetteerFile`.
    mutating func take(_ file: GazetteerFile, _ record: CSVRecord, source: String) {
        let fault = Fault(source: source, line: record.line, record: record[file.columns[0]])
        if let empty = file.columns.first(where: { record[$0]?.isEmpty ?? true }) {
            return add(fault.rejected(expected: "a value in column \(empty)", found: "none"))
        }
        guard let centre = Self.coordinates(record) else {
            let found = "\(record["latitude"] ?? "") \(record["longitude"] ?? "")"
            return add(fault.rejected(expected: "latitude and longitude of a place in Denmark", found: found))
        }
        switch file {
        case .municipalities: addMunicipality(record, centre, fault)
        case .postalAreas: addPostalArea(record, centre, fault)
        }
    }

    private mutating func addMunicipality(_ record: CSVRecord, _ centre: Location.Coordinates, _ fault: Fault) {
        let code = record["code"] ?? ""
        guard Self.fourDigits(code) != nil else {
            return add(fault.rejected(expected: "a municipality's code of four digits", found: code))
        }
        guard municipalities[code] == nil else {
            return add(fault.rejected(expected: "each municipality once", found: "\(code) again"))
        }
        municipalities[code] = Municipality(
            code: code,
            name: record["name"] ?? "",
            region: record["region"] ?? "",
            rar: record["rar"] ?? "",
            centre: centre
        )
    }

    private mutating func addPostalArea(_ record: CSVRecord, _ centre: Location.Coordinates, _ fault: Fault) {
        let range = "\(record["from"] ?? "")-\(record["to"] ?? "")"
        guard let from = Self.fourDigits(record["from"]), let to = Self.fourDigits(record["to"]), from <= to else {
            return add(fault.rejected(expected: "two postcodes of four digits, the lower first", found: range))
        }
        guard takenPostcodes.isDisjoint(with: from...to) else {
            return add(fault.rejected(expected: "each postcode once", found: "one of \(range) again"))
        }
        let municipality = record["municipality"] ?? ""
        guard municipalities[municipality] != nil else {
            return add(fault.rejected(expected: "a known municipality", found: municipality))
        }
        takenPostcodes.formUnion(from...to)
        postalAreas.append(
            PostalArea(
                postcodes: from...to,
                name: record["name"] ?? "",
                municipalityCode: municipality,
                centre: centre
            )
        )
    }

    private static func coordinates(_ record: CSVRecord) -> Location.Coordinates? {
        guard let latitude = record["latitude"].flatMap(Double.init), latitudes.contains(latitude),
            let longitude = record["longitude"].flatMap(Double.init), longitudes.contains(longitude)
        else { return nil }
        return Location.Coordinates(latitude: latitude, longitude: longitude)
    }

    private static func fourDigits(_ text: String?) -> Int? {
        guard let text, text.utf8.count == 4, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return Int(text)
    }
}
