/// The postcodes of one Danish postal town, mostly a single one.
public struct PostalArea: Sendable, Hashable {
    /// The postcodes as numbers; Danish ones have four digits.
    public let postcodes: ClosedRange<Int>
    /// The postal town (`Kastrup`).
    public let name: String
    /// Code of the municipality in which the town lies; parts of the area may lie in others.
    public let municipalityCode: String
    /// The centre of the area.
    public let centre: Location.Coordinates

    /// Makes a postal area.
    public init(postcodes: ClosedRange<Int>, name: String, municipalityCode: String, centre: Location.Coordinates) {
        self.postcodes = postcodes
        self.name = name
        self.municipalityCode = municipalityCode
        self.centre = centre
    }
}
