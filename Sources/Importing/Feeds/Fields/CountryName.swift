/// Turns the names of countries that feeds write into ISO 3166 codes.
enum CountryName {
    /// The two-letter code; nil where the text is neither such a code nor a name known here.
    static func code(_ text: some StringProtocol) -> String? {
        if text.utf8.count == 2, text.utf8.allSatisfy({ (0x41...0x5A).contains($0 & 0xDF) }) {
            return text.uppercased()
        }
        return codes[text.folded]
    }

    /// The code of a country written out, or of one of the few codes that cannot be a state of the USA.
    static func atEndOfLine(_ text: some StringProtocol) -> String? {
        if text.utf8.count == 2 {
            return ["US", "GB", "UK", "DK", "SE", "NO", "FI", "FR", "NL", "PL", "IE", "AT", "CH", "BE", "ES", "AU"]
                .contains(text.uppercased()) ? text.uppercased() : nil
        }
        return codes[text.folded]
    }

    private static let codes: [String: String] = {
        let names: [(code: String, names: String)] = [
            ("DK", "denmark danmark dänemark dnk tanska"), ("SE", "sweden sverige schweden swe ruotsi"),
            ("NO", "norway norge noreg norwegen nor norja"), ("FI", "finland suomi finnland fin"),
            ("IS", "iceland island isl"), ("DE", "germany tyskland deutschland deu saksa"),
            ("GB", "unitedkingdom uk storbritannien england scotland wales greatbritain gbr"),
            ("US", "unitedstates usa unitedstatesofamerica"), ("IE", "ireland irland irl"),
            ("NL", "netherlands holland nederland nederlandene nederländerna niederlande nld thenetherlands"),
            ("BE", "belgium belgien belgië bel"), ("LU", "luxembourg luxemburg lux"),
            ("FR", "france frankrig frankrike frankreich fra"), ("ES", "spain spanien spania españa esp"),
            ("PT", "portugal prt"), ("IT", "italy italien italia ita"), ("AT", "austria østrig österrike österreich"),
            ("CH", "switzerland schweiz sveits che"), ("PL", "poland polen polska pol"),
            ("CZ", "czechia czechrepublic tjekkiet tjeckien cze"), ("EE", "estonia estland est"),
            ("LV", "latvia letland lettland lva"), ("LT", "lithuania litauen ltu"), ("CA", "canada can"),
            ("AU", "australia australien aus"), ("IN", "india indien ind"), ("FO", "faroeislands færøerne føroyar"),
            ("GL", "greenland grønland kalaallitnunaat"), ("SG", "singapore sgp"), ("JP", "japan jpn"),
            ("BR", "brazil brasil bra"), ("MX", "mexico méxico mex"), ("IL", "israel isr"), ("RO", "romania rou"),
            ("UA", "ukraine ukr"), ("HU", "hungary ungarn hun"), ("BG", "bulgaria bgr"), ("GR", "greece grc"),
            ("AE", "unitedarabemirates are"), ("CN", "china chn"), ("KR", "southkorea kor"), ("PH", "philippines phl"),
        ]
        return Dictionary(
            names.flatMap { row in row.names.split(separator: " ").map { (String($0), row.code) } },
            uniquingKeysWith: { first, _ in first }
        )
    }()
}
