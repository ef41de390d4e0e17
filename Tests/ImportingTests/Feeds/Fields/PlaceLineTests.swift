import LabourMarket
import Testing

@testable import Importing

@Suite struct PlaceLineTests {
    @Test(arguments: [
        ("Sunnyvale, CA, US", Location(locality: "Sunnyvale", region: "CA", country: "US")),
        ("Barnstaple,_Devon", Location(locality: "Barnstaple", region: "Devon")),
        (
            "Beverly Hills, California, United States",
            Location(locality: "Beverly Hills", region: "California", country: "US")
        ),
        ("Paramus, NJ", Location(locality: "Paramus", region: "NJ")), ("Sweden", Location(country: "SE")),
        ("8000 Aarhus C", Location(postcode: "8000", locality: "Aarhus C")), ("Malmö", Location(locality: "Malmö")),
        ("Jämtlands län", Location(region: "Jämtlands län")),
        ("København, Danmark", Location(locality: "København", country: "DK")),
        ("Södermanlands län Katrineholm", Location(locality: "Katrineholm", region: "Södermanlands län")),
        ("Region Sjælland", Location(region: "Region Sjælland")),
        ("Berlin, DE", Location(locality: "Berlin", region: "DE")),
    ])
    func partsAreToldApart(line: String, place: Location) {
        #expect(PlaceLine.read(line) == [place])
    }

    @Test func severalPlacesStandOnOneLine() {
        #expect(PlaceLine.read("London; Paris, France | Oslo").map(\.locality) == ["London", "Paris", "Oslo"])
        #expect(PlaceLine.read(" , ") == [])
    }
}
