/// A Danish municipality: who answers for a jobseeker, and the coarsest place that still has a distance.
public struct Municipality: Sendable, Hashable {
    /// Four digits, leading zero included (`0101`).
    public let code: String
    /// Its name without "Kommune" (`Tårnby`).
    public let name: String
    /// The administrative region (`Hovedstaden`), without "Region".
    public let region: String
    /// The region of the labour market council (RAR), by which shortage lists are kept (`Østjylland`).
    public let rar: String
    /// The centre of its area.
    public let centre: Location.Coordinates

    /// Makes a municipality.
    public init(code: String, name: String, region: String, rar: String, centre: Location.Coordinates) {
        self.code = code
        self.name = name
        self.region = region
        self.rar = rar
        self.centre = centre
    }
}
