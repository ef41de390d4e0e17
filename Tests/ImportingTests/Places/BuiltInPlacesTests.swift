import Foundation
import Importing
import LabourMarket
import Testing

/// The places compiled into the binary, checked against themselves and, where they are at hand, against public lists.
struct BuiltInPlacesTests {
    private static let lists = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "../shared/data/denmark").path
    private static var hasLists: Bool { FileManager.default.fileExists(atPath: lists) }

    private static func gazetteer() throws -> Gazetteer { try GazetteerReader().readBuiltIn().gazetteer }

    @Test func everyRowIsTaken() throws {
        let reading = try GazetteerReader().readBuiltIn()
        #expect(reading.diagnostics.isEmpty)
        #expect(reading.gazetteer.municipalities.count == 99)
        #expect(reading.gazetteer.postalAreas.count == 592)
    }

    @Test func everyMunicipalityHasAPostalTown() throws {
        let gazetteer = try Self.gazetteer()
        let served = Set(gazetteer.postalAreas.map(\.municipalityCode))
        let without = gazetteer.municipalities.filter { !served.contains($0.code) }
        // Christiansø's post goes through Gudhjem on Bornholm.
        #expect(without.map(\.name) == ["Christiansø"])
    }

    @Test func postcodesDoNotOverlap() throws {
        let areas = try Self.gazetteer().postalAreas
        for (area, next) in zip(areas, areas.dropFirst()) {
            #expect(area.postcodes.upperBound < next.postcodes.lowerBound, "\(area.name), \(next.name)")
        }
    }

    @Test func labourMarketRegionsHaveTheirMunicipalities() throws {
        let municipalities = try Self.gazetteer().municipalities
        let sizes = Dictionary(grouping: municipalities, by: \.rar).mapValues(\.count)
        #expect(
            sizes == [
                "Hovedstaden": 28, "Bornholm": 2, "Sjælland": 17, "Fyn": 10, "Sydjylland": 12, "Østjylland": 11,
                "Vestjylland": 8, "Nordjylland": 11,
            ]
        )
        let regions = Dictionary(grouping: municipalities, by: \.rar).mapValues { Set($0.map(\.region)) }
        #expect(regions["Bornholm"] == ["Hovedstaden"])
        #expect(regions["Fyn"] == ["Syddanmark"])
        #expect(regions["Vestjylland"] == ["Midtjylland"])
        #expect(regions.values.allSatisfy { $0.count == 1 })
    }

    @Test func everyMunicipalityIsFoundByItsNames() throws {
        let gazetteer = try Self.gazetteer()
        for municipality in gazetteer.municipalities {
            for name in [municipality.name, "\(municipality.name) Kommune", municipality.name.uppercased()] {
                #expect(gazetteer.municipality(of: Location(municipality: name)) == municipality, "\(name)")
                #expect(gazetteer.municipality(of: Location(locality: name)) == municipality, "\(name)")
            }
        }
    }

    @Test func everyPostalTownIsFoundByNameAndByPostcode() throws {
        let gazetteer = try Self.gazetteer()
        for area in gazetteer.postalAreas {
            let postcode = String(area.postcodes.upperBound)
            #expect(gazetteer.coordinates(of: Location(locality: area.name)) == area.centre, "\(area.name)")
            #expect(gazetteer.coordinates(of: Location(postcode: postcode)) == area.centre, "\(area.name)")
            let line = Location(locality: "\(postcode) \(area.name)")
            #expect(gazetteer.coordinates(of: line) == area.centre, "\(area.name)")
        }
    }

    @Test(
        arguments: [
            ("Faxe Ladeplads", "4654"), ("Kgs. Lyngby", "2800"), ("St. Heddinge", "4660"), ("Sdr. Omme", "7260"),
            ("Nr. Nebel", "6830"), ("Ll. Skensved", "4623"), ("Kr. Hyllinge", "4070"), ("Viby J.", "8260"),
            ("Viby Sj.", "4130"), ("Nykøbing M", "7900"), ("Neksø", "3730"), ("Fåborg", "5600"), ("Odense SO", nil),
        ]
    )
    func townIsFoundInItsUsualSpellings(name: String, postcode: String?) throws {
        let gazetteer = try Self.gazetteer()
        let area = postcode.flatMap { gazetteer.coordinates(of: Location(postcode: $0)) }
        #expect(gazetteer.coordinates(of: Location(locality: name)) == area)
    }

    /// A postal town that lies far from its municipality's centre was put in the wrong one; Anholt is an island.
    @Test func postalTownsLieNearTheirMunicipality() throws {
        let gazetteer = try Self.gazetteer()
        let far = gazetteer.postalAreas.filter { area in
            let location = Location(municipalityCode: area.municipalityCode)
            return gazetteer.coordinates(of: location).map { area.centre.kilometres(to: $0) > 32 } ?? true
        }
        #expect(far.map(\.name) == ["Anholt"])
    }

    @Test(
        arguments: [
            ("2770", "0185", "Tårnby"), ("2300", "0101", "København"), ("1800", "0147", "Frederiksberg"),
            ("6541", "0510", "Haderslev"), ("7173", "0630", "Vejle"), ("8950", "0707", "Norddjurs"),
            ("9632", "0791", "Viborg"), ("6623", "0530", "Billund"), ("4050", "0250", "Frederikssund"),
            ("5290", "0440", "Kerteminde"), ("9610", "0840", "Rebild"), ("7790", "0671", "Struer"),
        ]
    )
    func postalTownLiesInItsMunicipality(postcode: String, code: String, name: String) throws {
        let municipality = try Self.gazetteer().municipality(of: Location(postcode: postcode))
        #expect(municipality?.code == code)
        #expect(municipality?.name == name)
    }

    @Test(
        arguments: [
            ("Kastrup", "København", 4.0...12), ("Kastrup", "Dragør", 3...6), ("København", "Aarhus", 150...165),
            ("Odense", "Svendborg", 35...45), ("Skagen", "Gedser", 345...365), ("Esbjerg", "Rønne", 395...410),
        ]
    )
    func distancesAreThoseOfTheMap(from: String, to: String, kilometres: ClosedRange<Double>) throws {
        let gazetteer = try Self.gazetteer()
        let start = try #require(gazetteer.coordinates(of: Location(locality: from)))
        let end = try #require(gazetteer.coordinates(of: Location(locality: to)))
        #expect(kilometres.contains(start.kilometres(to: end)))
    }

    @Test(
        arguments: [
            Location(postcode: "21120", locality: "Malmö"),
            Location(postcode: "21120", locality: "Malmö", country: "SE"),
            Location(postcode: "10001", locality: "New York", country: "US"), Location(locality: "Stockholm"),
            Location(postcode: "0150", locality: "Oslo"), Location(postcode: "5003", locality: "Bergen"),
            Location(municipality: "Stockholm", municipalityCode: "0180"),
            Location(postcode: "100", locality: "Tórshavn"),
        ]
    )
    func foreignPlacesAreNotTakenForDanishOnes(location: Location) throws {
        let gazetteer = try Self.gazetteer()
        #expect(gazetteer.coordinates(of: location) == nil)
        #expect(gazetteer.municipality(of: location) == nil)
    }

    @Test(.enabled(if: hasLists, "the public lists are not at hand in ../shared/data/denmark"))
    func everyCentreIsThatOfThePublicLists() throws {
        let gazetteer = try Self.gazetteer()
        var farthest = 0.0
        var count = 0
        for (file, key) in [("kommuner_dk.csv", "kommunekode"), ("postnumre_dk.csv", "postnr")] {
            let bytes = try ByteReader(path: "\(Self.lists)/\(file)")
            try CSVReader().read(
                bytes,
                record: { record in
                    let code = try #require(record[key])
                    let north = try #require(record["lat"].flatMap(Double.init))
                    let east = try #require(record["lon"].flatMap(Double.init))
                    let listed = try #require(Location.Coordinates(latitude: north, longitude: east))
                    let location =
                        file.hasPrefix("k")
                        ? Location(municipalityCode: code) : Location(postcode: String(code.prefix(4)))
                    let ours = try #require(gazetteer.coordinates(of: location), "\(code)")
                    farthest = max(farthest, ours.kilometres(to: listed))
                    count += 1
                },
                diagnostic: { Issue.record("\($0)") }
            )
        }
        #expect(count == gazetteer.municipalities.count + gazetteer.postalAreas.count)
        #expect(farthest < 1.5)
    }
}
