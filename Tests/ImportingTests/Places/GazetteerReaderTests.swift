import Importing
import LabourMarket
import Testing

struct GazetteerReaderTests {
    private static let municipalities = """
        code,name,region,rar,latitude,longitude
        0185,Tårnby,Hovedstaden,Hovedstaden,55.62,12.64

        """
    private static let postalAreas = """
        from,to,name,municipality,latitude,longitude
        2770,2770,Kastrup,0185,55.62,12.64

        """

    private static func read(
        municipalities: String = municipalities,
        postalAreas: String = postalAreas
    ) throws -> GazetteerReader.Reading {
        // Areas first: the order in which files lie must not matter.
        let files = [("postal_areas.csv", postalAreas), ("municipalities.csv", municipalities)]
        return try GazetteerReader().read(
            FileBundle(name: "places", files: files.map { (name: $0.0, bytes: Array($0.1.utf8)) })
        )
    }

    @Test func bothFilesBecomeAGazetteer() throws {
        let reading = try Self.read()
        #expect(reading.diagnostics.isEmpty)
        #expect(reading.gazetteer.municipality(of: Location(postcode: "2770"))?.name == "Tårnby")
    }

    @Test(
        arguments: [
            ("2771,2771,Blank,,55.62,12.64", "a value in column municipality"),
            ("2771,2771,Elsewhere,0101,55.62,12.64", "a known municipality"),
            ("2765,2775,Overlapping,0185,55.62,12.64", "each postcode once"),
            ("2772,2771,Backwards,0185,55.62,12.64", "two postcodes of four digits, the lower first"),
            ("21120,21120,Malmö,0185,55.60,13.00", "two postcodes of four digits, the lower first"),
            ("2771,2771,Swapped,0185,12.64,55.62", "latitude and longitude of a place in Denmark"),
            ("2771,2771,Words,0185,north,east", "latitude and longitude of a place in Denmark"),
            ("2771,2771,Short,0185", "6 fields"),
        ]
    )
    func postalAreaThatDoesNotFitIsRejectedAlone(row: String, expected: String) throws {
        let reading = try Self.read(postalAreas: Self.postalAreas + row + "\n2791,2791,Dragør,0185,55.59,12.62\n")
        #expect(reading.diagnostics.map(\.expected) == [expected])
        #expect(reading.diagnostics.map(\.severity) == [.rejected])
        #expect(reading.diagnostics.map(\.source) == ["places/postal_areas.csv"])
        #expect(reading.diagnostics.map(\.line) == [3])
        #expect(reading.gazetteer.postalAreas.map(\.name) == ["Kastrup", "Dragør"])
    }

    @Test(
        arguments: [
            ("0185,Again,Hovedstaden,Hovedstaden,55.62,12.64", "each municipality once"),
            ("185,Short,Hovedstaden,Hovedstaden,55.62,12.64", "a municipality's code of four digits"),
            ("0155,Dragør,Hovedstaden,,55.62,12.64", "a value in column rar"),
        ]
    )
    func municipalityThatDoesNotFitIsRejectedAlone(row: String, expected: String) throws {
        let reading = try Self.read(municipalities: Self.municipalities + row + "\n")
        #expect(reading.diagnostics.map(\.expected) == [expected])
        #expect(reading.gazetteer.municipalities.map(\.name) == ["Tårnby"])
    }

    @Test func missingFileIsNamed() {
        #expect(throws: GazetteerReader.Failure.missingFile("municipalities.csv", bundle: "empty")) {
            try GazetteerReader().read(FileBundle(name: "empty", files: []))
        }
    }

    @Test func missingColumnIsNamed() {
        #expect(throws: GazetteerReader.Failure.missingColumn("rar", file: "places/municipalities.csv")) {
            try Self.read(municipalities: "code,name,region,latitude,longitude\n")
        }
    }
}
