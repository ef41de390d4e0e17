import LabourMarket

extension RecordReading {
    /// Every place the record names, each once.
    var locations: [Location] {
        mutating get {
            let groups = dialect.places.isEmpty ? [record] : dialect.places.flatMap { $0.elements(in: record) }
            var places: [Location] = []
            for group in groups {
                for place in self.places(in: group) where !places.contains(place) { places.append(place) }
            }
            // A country alone says nothing that a town in it does not say better.
            let towns = places.filter { $0.summary != nil && $0.summary != $0.country }
            return towns.isEmpty ? places : towns
        }
    }

    private mutating func places(in group: FeedElement) -> [Location] {
        var place = Location()
        if let municipality = first(.municipality, in: group) {
            let isCode = municipality.utf8.allSatisfy { (48...57).contains($0) }
            place.municipality = isCode ? nil : masked(municipality)
            place.municipalityCode = isCode ? municipality : nil
        }
        place.municipalityCode = first(.municipalityCode, in: group) ?? place.municipalityCode
        place.postcode = first(.postcode, in: group)
        place.locality = first(.locality, in: group).map { masked($0) }
        place.region = first(.region, in: group).map { masked($0) }
        let isPlaced = place != Location()
        place.country = first(.country, in: group).map { CountryName.code($0) ?? $0 }
        place.coordinates = coordinates(in: group)
        guard !isPlaced, let line = first(.placeLine, in: group) else { return place == Location() ? [] : [place] }
        let read = PlaceLine.read(masked(line))
        guard !read.isEmpty else { return place == Location() ? [] : [place] }
        return read.map {
            var location = $0
            location.country = place.country ?? location.country
            if read.count == 1 { location.coordinates = place.coordinates }
            return location
        }
    }

    /// WGS 84 coordinates; 0, 0 is how systems write that they have none.
    private mutating func coordinates(in group: FeedElement) -> Location.Coordinates? {
        guard let north = first(.latitude, in: group), let east = first(.longitude, in: group) else { return nil }
        guard let latitude = Double(north.replacing(",", with: ".")),
            let longitude = Double(east.replacing(",", with: ".")),
            let coordinates = Location.Coordinates(latitude: latitude, longitude: longitude)
        else {
            find(.dropped, "degrees north and east", "other values")
            return nil
        }
        return latitude == 0 && longitude == 0 ? nil : coordinates
    }
}
