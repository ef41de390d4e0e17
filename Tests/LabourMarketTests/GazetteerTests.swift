import LabourMarket
import Testing

struct GazetteerTests {
    private static func centre(_ latitude: Double, _ longitude: Double) throws -> Location.Coordinates {
        try #require(Location.Coordinates(latitude: latitude, longitude: longitude))
    }

    /// A few places, true in name and rounded in place; two share a name, which the real ones do not.
    private static func sample() throws -> Gazetteer {
        let municipalities: [(String, String, String, String, Double, Double)] = [
            ("0751", "Aarhus", "Midtjylland", "Østjylland", 56.16, 10.16),
            ("0101", "København", "Hovedstaden", "Hovedstaden", 55.68, 12.55),
            ("0169", "Høje-Taastrup", "Hovedstaden", "Hovedstaden", 55.66, 12.24),
            ("0185", "Tårnby", "Hovedstaden", "Hovedstaden", 55.62, 12.64),
            ("0376", "Guldborgsund", "Sjælland", "Sjælland", 54.79, 11.83),
            ("0480", "Nordfyns", "Syddanmark", "Fyn", 55.52, 10.25),
        ]
        let areas: [(ClosedRange<Int>, String, String, Double, Double)] = [
            (8000...8000, "Aarhus C", "0751", 56.15, 10.20),
            (1000...1499, "København K", "0101", 55.68, 12.59),
            (2200...2200, "København N", "0101", 55.69, 12.55),
            (2770...2770, "Kastrup", "0185", 55.62, 12.64),
            (4800...4800, "Nykøbing Falster", "0376", 54.78, 11.93),
            (5380...5380, "Dalby", "0480", 55.52, 10.68),
            (9001...9001, "Tvillingby", "0101", 55.0, 10.0),
            (9002...9002, "Tvillingby", "0751", 56.0, 10.0),
        ]
        return Gazetteer(
            municipalities: try municipalities.map { code, name, region, rar, north, east in
                Municipality(code: code, name: name, region: region, rar: rar, centre: try centre(north, east))
            },
            postalAreas: try areas.map { postcodes, name, code, north, east in
                PostalArea(postcodes: postcodes, name: name, municipalityCode: code, centre: try centre(north, east))
            }
        )
    }

    @Test func postcodeGivesThePostalAreaAndItsMunicipality() throws {
        let gazetteer = try Self.sample()
        let kastrup = Location(postcode: "2770")
        #expect(gazetteer.coordinates(of: kastrup) == (try Self.centre(55.62, 12.64)))
        let municipality = try #require(gazetteer.municipality(of: kastrup))
        #expect(municipality.code == "0185")
        #expect(municipality.name == "Tårnby")
        #expect(municipality.region == "Hovedstaden")
        #expect(municipality.rar == "Hovedstaden")
    }

    @Test(arguments: [("0999", nil), ("1000", 55.68), ("1234", 55.68), ("1499", 55.68), ("1500", nil), ("9999", nil)])
    func postcodeIsFoundWithinItsRangeOnly(postcode: String, latitude: Double?) throws {
        #expect(try Self.sample().coordinates(of: Location(postcode: postcode))?.latitude == latitude)
    }

    @Test(arguments: ["DK-2770", "DK2770", "dk 2770", " 2770 "])
    func postcodeMayCarryTheCountry(postcode: String) throws {
        #expect(try Self.sample().municipality(of: Location(postcode: postcode))?.code == "0185")
    }

    @Test func givenCoordinatesStandBeforeAll() throws {
        let given = try Self.centre(55.60, 13.00)
        let gazetteer = try Self.sample()
        #expect(gazetteer.coordinates(of: Location(postcode: "2770", coordinates: given)) == given)
        #expect(gazetteer.coordinates(of: Location(country: "SE", coordinates: given)) == given)
        #expect(gazetteer.municipality(of: Location(coordinates: given)) == nil)
    }

    @Test func exacterPartsStandBeforeCoarserOnes() throws {
        let gazetteer = try Self.sample()
        var location = Location(municipality: "Aarhus", municipalityCode: "0185", postcode: "2200", locality: "Dalby")
        #expect(gazetteer.coordinates(of: location) == (try Self.centre(55.69, 12.55)))
        location.postcode = "2201"
        #expect(gazetteer.coordinates(of: location) == (try Self.centre(55.62, 12.64)))
        location.municipalityCode = nil
        #expect(gazetteer.coordinates(of: location) == (try Self.centre(56.16, 10.16)))
        location.municipality = nil
        #expect(gazetteer.coordinates(of: location) == (try Self.centre(55.52, 10.68)))
    }

    @Test func namedMunicipalityStandsBeforeThatOfThePostalTown() throws {
        let location = Location(municipalityCode: "0101", postcode: "2770")
        #expect(try Self.sample().municipality(of: location)?.code == "0101")
    }

    @Test func codeThatLostItsZeroIsFound() throws {
        #expect(try Self.sample().municipality(of: Location(municipalityCode: "101"))?.name == "København")
    }

    @Test(
        arguments: [
            ("Københavns Kommune", "0101"), ("KØBENHAVN", "0101"), ("Copenhagen Municipality", "0101"),
            ("Århus", "0751"), ("Høje Tåstrup", "0169"), ("Nordfyn", "0480"), ("Nordfyns Kommune", "0480"),
            ("Taarnby", "0185"),
        ]
    )
    func municipalityIsFoundInItsUsualSpellings(name: String, code: String) throws {
        let gazetteer = try Self.sample()
        #expect(gazetteer.municipality(of: Location(municipality: name))?.code == code)
        #expect(gazetteer.municipality(of: Location(locality: name))?.code == code)
    }

    @Test(
        arguments: [
            ("København N", 12.55), ("Kbh. N", 12.55), ("kbh n", 12.55), ("Koebenhavn K", 12.59),
            ("Copenhagen K", 12.59),
            ("Kbh", 12.55), ("København C", 12.55), ("Århus C", 10.20), ("Aarhus V", 10.16), ("Nykøbing F", 11.93),
            ("Nykøbing F.", 11.93), ("KASTRUP", 12.64), ("2770 Kastrup", 12.64), ("DK-2770 Kastrup, Danmark", 12.64),
            ("Strandvejen 12, 1234 København K", 12.59), ("1234 København", 12.59),
            ("Kastrup, Region Hovedstaden", 12.64),
            ("Nørrebro, København", 12.55), ("Kastrup, 2770", 12.64), ("2770", 12.64),
            ("2770 Tømmerup, Danmark", 12.64), ("Copenhagen (Denmark)", 12.55),
            ("Copenhagen, Capital Region, Denmark", 12.55),
            ("Århus, Central Denmark Region, Denmark", 10.16),
        ]
    )
    func localityIsFoundInItsUsualSpellings(locality: String, longitude: Double) throws {
        #expect(try Self.sample().coordinates(of: Location(locality: locality))?.longitude == longitude)
    }

    @Test(
        arguments: [
            "Malmö", "8000 Zürich", "Dalby, Lund", "Kastrup, Sverige", "21120 Malmö", "1010 Wien", "Nykøbing",
            "Tvillingby",
            "hele landet", "Danmark", "Zürich, 8000", "8000, Zürich", "Amsterdam, Rotterdam, Copenhagen",
            "Aarhus, Denmark; Copenhagen, Denmark", "K",
            ",", " ",
        ]
    )
    func localityThatIsUnknownOrAmbiguousGivesNothing(locality: String) throws {
        let gazetteer = try Self.sample()
        #expect(gazetteer.coordinates(of: Location(locality: locality)) == nil)
        #expect(gazetteer.municipality(of: Location(locality: locality)) == nil)
    }

    @Test(arguments: ["DK", "dk", "Danmark", "DENMARK", "Kongeriget Danmark", "", " ", nil])
    func denmarkOrNoCountryIsDanish(country: String?) throws {
        let location = Location(postcode: "2770", country: country)
        #expect(try Self.sample().municipality(of: location)?.code == "0185")
    }

    @Test(arguments: ["SE", "Denmark & Sweden", "Sverige", "NO", "CH", "Germany", "GL", "?"])
    func anotherCountryIsNeverDanish(country: String) throws {
        let gazetteer = try Self.sample()
        let location = Location(
            municipality: "København",
            municipalityCode: "0101",
            postcode: "2770",
            locality: "Kastrup",
            country: country
        )
        #expect(gazetteer.coordinates(of: location) == nil)
        #expect(gazetteer.municipality(of: location) == nil)
    }

    @Test(
        arguments: [
            Location(postcode: "21120", locality: "Malmö"),
            Location(postcode: "22475", locality: "Dalby"),
            Location(postcode: "211 20"),
            Location(postcode: "SE-2112"),
            Location(postcode: "10001"),
            Location(postcode: "1012 AB", locality: "Amsterdam"),
            Location(postcode: "8000", locality: "Zürich"),
            Location(municipality: "Nyköping", municipalityCode: "0480"),
            Location(municipality: "Lund", locality: "Dalby"),
            Location(locality: "Dalby", region: "Skåne län"),
        ]
    )
    func placeThatSpeaksAgainstDenmarkIsNotDanish(location: Location) throws {
        let gazetteer = try Self.sample()
        #expect(gazetteer.coordinates(of: location) == nil)
        #expect(gazetteer.municipality(of: location) == nil)
    }

    @Test(
        arguments: [
            Location(postcode: "2770", locality: "Tømmerup", country: "DK"),
            Location(postcode: "2770", locality: "Tømmerup", region: "Region Hovedstaden"),
            Location(postcode: "2770", locality: "Tømmerup", region: "Capital Region of Denmark"),
            Location(municipality: "Tårnby", locality: "Tømmerup"),
            Location(postcode: "DK-2770", locality: "Tømmerup"),
            Location(locality: "2770 Tømmerup", country: "Danmark"),
        ]
    )
    func villageThatIsNoPostalTownIsPlacedByWhatStandsBesideIt(location: Location) throws {
        #expect(try Self.sample().municipality(of: location)?.code == "0185")
    }

    @Test func orderInWhichPlacesComeMakesNoDifference() throws {
        let gazetteer = try Self.sample()
        let reversed = Gazetteer(
            municipalities: gazetteer.municipalities.reversed(),
            postalAreas: gazetteer.postalAreas.reversed()
        )
        #expect(reversed.municipalities == gazetteer.municipalities)
        #expect(reversed.postalAreas == gazetteer.postalAreas)
        #expect(reversed.coordinates(of: Location(postcode: "1100")) != nil)
    }

    @Test func emptyGazetteerKnowsNothing() {
        let gazetteer = Gazetteer(municipalities: [], postalAreas: [])
        #expect(gazetteer.coordinates(of: Location(postcode: "2770")) == nil)
        #expect(gazetteer.municipality(of: Location(locality: "Kastrup")) == nil)
    }
}
