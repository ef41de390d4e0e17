import LabourMarket

/// Takes a place written as one line apart: `Sunnyvale, CA, US`, `Barnstaple,_Devon`, `8000 Aarhus C`,
/// `Södermanlands län Katrineholm`, `Sweden`.
enum PlaceLine {
    /// The places of a line; several where it holds semicolons, upright strokes or line ends.
    static func read(_ line: String) -> [Location] {
        line.split(whereSeparator: { $0 == ";" || $0 == "|" || $0.isNewline })
            .compactMap { place(String($0).swapping("_", for: " ").trimmed) }
    }

    private static func place(_ line: String) -> Location? {
        guard !line.isEmpty else { return nil }
        var parts = line.split(separator: ",").map(\.trimmed).filter { !$0.isEmpty }
        var location = Location()
        if let last = parts.last, let country = parts.count == 1 ? named(last) : CountryName.atEndOfLine(last) {
            location.country = country
            parts.removeLast()
        }
        if let first = parts.first {
            parts.removeFirst()
            town(first, into: &location)
        }
        if !parts.isEmpty { location.region = location.region ?? parts.joined(separator: ", ") }
        return location == Location() ? nil : location
    }

    /// A line of one part is a country only when the country is written out.
    private static func named(_ text: String) -> String? {
        text.utf8.count > 3 ? CountryName.code(text) : nil
    }

    private static func town(_ text: String, into location: inout Location) {
        let words = text.split(separator: " ")
        if let first = words.first, (4...5).contains(first.utf8.count), words.count > 1,
            first.utf8.allSatisfy({ (48...57).contains($0) })
        {
            location.postcode = String(first)
            location.locality = words.dropFirst().joined(separator: " ")
            return
        }
        // A Swedish county, with or without a town after it.
        if let county = words.firstIndex(of: "län"), county > 0 {
            location.region = words[...county].joined(separator: " ")
            let rest = words[(county + 1)...].joined(separator: " ")
            location.locality = rest.isEmpty ? nil : rest
            return
        }
        if words.first == "Region", words.count > 1 {
            location.region = text
            return
        }
        location.locality = text
    }
}
