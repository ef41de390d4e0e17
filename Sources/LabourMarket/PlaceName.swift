/// A Danish place name folded so that its usual spellings are equal.
///
/// `Århus` is `Aarhus`, `KBH. N` is `København N`, `Høje Taastrup` is `Høje-Tåstrup`.
struct PlaceName: Hashable {
    private let words: [String]

    /// Nil where the text holds no word.
    init?(_ text: String) {
        let words = Self.folded(text).split { !$0.isLetter && !$0.isNumber }.map {
            Self.spelledOut[String($0)] ?? String($0)
        }
        self.init(words: words)
    }

    private init?(words: [String]) {
        guard !words.isEmpty else { return nil }
        self.words = words
    }

    /// Whether it is a name of the country.
    var namesDenmark: Bool { Self.denmark.contains(words.joined(separator: " ")) }

    /// Whether it names a part of the country otherwise than by a Danish region's own name.
    var namesPartOfDenmark: Bool { Self.partsOfDenmark.contains(words.joined(separator: " ")) }

    /// The name of a region without the word "Region" or "RAR".
    var withoutRegion: PlaceName? {
        words.first == "region" || words.first == "rar" ? PlaceName(words: Array(words.dropFirst())) : self
    }

    /// What a municipality of this name may be called: without "Kommune", with or without the genitive's s.
    var municipalityNames: [PlaceName] {
        guard let last = words.last, Self.municipality.contains(last), words.count > 1 else {
            return [self] + genitives
        }
        guard let bare = PlaceName(words: words.dropLast()) else { return [] }
        return [bare] + bare.genitives
    }

    /// What a postal town of this name may be called, the part of the country spelled out (`Nykøbing F`).
    var townNames: [PlaceName] {
        guard let last = words.last, let parts = Self.regionalSuffixes[last], words.count > 1 else { return [self] }
        return [self] + parts.compactMap { PlaceName(words: words.dropLast() + [$0]) }
    }

    /// The town of which this names a postal district (`København C`).
    var withoutDistrict: PlaceName? {
        guard let last = words.last, Self.districts.contains(last) else { return nil }
        return PlaceName(words: words.dropLast())
    }

    private var genitives: [PlaceName] {
        guard let last = words.last else { return [] }
        let other = last.hasSuffix("s") ? String(last.dropLast()) : last + "s"
        return other.isEmpty ? [] : [PlaceName(words: words.dropLast() + [other])].compactMap { $0 }
    }

    /// Lower case, in Danish letters, with the one spelling of each.
    private static func folded(_ text: String) -> String {
        var folded = ""
        for letter in text.lowercased() {
            switch (folded.last, letter) {
            case ("a", "a"): folded.replaceLast(with: "å")
            case ("a", "e"): folded.replaceLast(with: "æ")
            case ("o", "e"): folded.replaceLast(with: "ø")
            case (_, "ö"): folded.append("ø")
            case (_, "ä"): folded.append("æ")
            default: folded.append(letter)
            }
        }
        return folded
    }

    /// Words by their abbreviation, other spelling or foreign name.
    private static let spelledOut = [
        "kbh": "københavn", "kbhvn": "københavn", "copenhagen": "københavn", "kopenhagen": "københavn",
        "køpenhamn": "københavn", "elsinore": "helsingør", "frb": "frederiksberg", "kgs": "kongens",
        "nr": "nørre", "sdr": "sønder", "st": "store", "ll": "lille", "kr": "kirke", "faxe": "fakse",
        "neksø": "nexø",
    ]
    private static let denmark: Set = [
        "dk", "dnk", "danmark", "denmark", "danemark", "dænemark", "kongeriget danmark", "kingdom of denmark",
    ]
    private static let partsOfDenmark: Set = [
        "storkøbenhavn", "nordsjælland", "østsjælland", "vestsjælland", "sydsjælland", "jylland", "midtjylland",
        "sønderjylland", "capital region", "capital region of denmark", "central denmark region",
        "north denmark region", "region of southern denmark", "southern denmark", "region zealand", "zealand", "funen",
        "jutland",
    ]
    private static let municipality: Set = ["kommune", "regionskommune", "municipality"]
    private static let districts: Set = ["c", "k", "m", "n", "nv", "nø", "s", "sv", "sø", "v", "ø"]
    private static let regionalSuffixes = [
        "f": ["falster", "fyn"], "j": ["jylland"], "l": ["lolland"], "m": ["mors"], "s": ["sjælland"],
        "sj": ["sjælland"], "sjæll": ["sjælland"],
    ]
}

extension String {
    fileprivate mutating func replaceLast(with letter: Character) {
        removeLast()
        append(letter)
    }
}
