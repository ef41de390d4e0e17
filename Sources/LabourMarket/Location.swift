import Foundation

/// A place of work or a home, as exactly as it is known.
public struct Location: Sendable, Hashable, Codable {
    /// WGS 84 coordinates.
    public struct Coordinates: Sendable, Hashable, Codable {
        /// Degrees north, -90 to 90.
        public let latitude: Double
        /// Degrees east, -180 to 180.
        public let longitude: Double

        /// Nil outside the ranges.
        public init?(latitude: Double, longitude: Double) {
            guard (-90...90).contains(latitude), (-180...180).contains(longitude) else { return nil }
            self.latitude = latitude
            self.longitude = longitude
        }

        /// Great-circle distance on a sphere of 6,371 km, within 0.6 % of the ellipsoid's.
        public func kilometres(to other: Coordinates) -> Double {
            let radians = Double.pi / 180
            let north = sin((other.latitude - latitude) * radians / 2)
            let east = sin((other.longitude - longitude) * radians / 2)
            let chord = north * north + cos(latitude * radians) * cos(other.latitude * radians) * east * east
            return 2 * 6371 * asin(min(1, chord.squareRoot()))
        }
    }

    /// Name of the municipality.
    public var municipality: String?
    /// Official code of the municipality (`0101` København, `0180` Stockholm).
    public var municipalityCode: String?
    /// Postal code as written, without the country.
    public var postcode: String?
    /// Town, or the place as one line of text where the source gives no parts.
    public var locality: String?
    /// Region, county or state.
    public var region: String?
    /// Country: an ISO 3166 code of two letters where it is known, else as the source writes it.
    public var country: String?
    /// Coordinates, if given.
    public var coordinates: Coordinates?

    /// Makes a location from what is known.
    public init(
        municipality: String? = nil,
        municipalityCode: String? = nil,
        postcode: String? = nil,
        locality: String? = nil,
        region: String? = nil,
        country: String? = nil,
        coordinates: Coordinates? = nil
    ) {
        self.municipality = municipality
        self.municipalityCode = municipalityCode
        self.postcode = postcode
        self.locality = locality
        self.region = region
        self.country = country
        self.coordinates = coordinates
    }

    /// The place in a few words for a table: town or municipality, else region, else country.
    public var summary: String? {
        let town = locality ?? municipality
        guard let town else { return region ?? postcode ?? country }
        return postcode.map { "\($0) \(town)" } ?? town
    }
}
