import LabourMarket

/// A place as it stands in a stored body; its names are the file's format and stay when `Location`'s change.
struct LocationRecord: Codable {
    var municipality: String?
    var municipalityCode: String?
    var postcode: String?
    var locality: String?
    var region: String?
    var country: String?
    var latitude: Double?
    var longitude: Double?

    init(_ location: Location) {
        municipality = location.municipality
        municipalityCode = location.municipalityCode
        postcode = location.postcode
        locality = location.locality
        region = location.region
        country = location.country
        latitude = location.coordinates?.latitude
        longitude = location.coordinates?.longitude
    }

    var location: Location {
        var coordinates: Location.Coordinates?
        if let latitude, let longitude {
            coordinates = Location.Coordinates(latitude: latitude, longitude: longitude)
        }
        return Location(
            municipality: municipality,
            municipalityCode: municipalityCode,
            postcode: postcode,
            locality: locality,
            region: region,
            country: country,
            coordinates: coordinates
        )
    }
}
