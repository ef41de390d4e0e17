/// A file of the gazetteer.
enum GazetteerFile: String, CaseIterable {
    // In the order in which they are read: what is named comes before what names it.
    case municipalities = "municipalities.csv"
    case postalAreas = "postal_areas.csv"

    /// Nil for a name that is neither file.
    init?(_ path: String) {
        self.init(rawValue: path.split(separator: "/").last.map { $0.lowercased() } ?? "")
    }

    /// The columns without which it cannot be read.
    var columns: [String] {
        switch self {
        case .municipalities: ["code", "name", "region", "rar", "latitude", "longitude"]
        case .postalAreas: ["from", "to", "name", "municipality", "latitude", "longitude"]
        }
    }
}
