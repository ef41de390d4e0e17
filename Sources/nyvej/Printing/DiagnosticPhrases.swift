/// The facts of diagnostics in Danish, by the English in which they are told.
///
/// A mark % in a phrase stands for what varies: a name, a number, a code. What is not in the table stays as it is.
enum DiagnosticPhrases {
    static func danish(_ english: String) -> String {
        if let known = whole[english] { return known }
        for (phrase, danish) in patterns {
            if let parts = parts(of: english, phrase) { return fill(danish, parts) }
        }
        return english
    }

    /// What stands at the marks of a phrase; nil where the text is not of its form.
    private static func parts(of text: String, _ phrase: String) -> [String]? {
        let pieces = phrase.split(separator: "%", omittingEmptySubsequences: false).map(String.init)
        guard let first = pieces.first, let last = pieces.last, text.hasPrefix(first), text.hasSuffix(last),
            text.count >= pieces.reduce(0, { $0 + $1.count })
        else { return nil }
        var rest = text.dropFirst(first.count).dropLast(last.count)
        var parts: [String] = []
        for piece in pieces.dropFirst().dropLast() {
            guard let range = rest.firstRange(of: piece) else { return nil }
            parts.append(String(rest[..<range.lowerBound]))
            rest = rest[range.upperBound...]
        }
        return parts + [String(rest)]
    }

    private static func fill(_ phrase: String, _ parts: [String]) -> String {
        let pieces = phrase.split(separator: "%", omittingEmptySubsequences: false)
        return zip(pieces, parts + [""]).map { "\($0)\(danish($1))" }.joined()
    }

    /// Phrases with marks; the first that fits is taken.
    private static let patterns: [(String, String)] = [
        ("% times otherwise: %", "% gange andet: %"),
        ("one of %", "en af %"),
        ("a title or a text (%)", "en titel eller en tekst (%)"),
        ("a date such as 2026-03-31 (%)", "en dato som 2026-03-31 (%)"),
        ("yes or no (%)", "ja eller nej (%)"),
        ("a text of % characters", "en tekst på % tegn"),
        ("a value in column %", "en værdi i kolonnen %"),
        ("column % again, of which the first is read", "kolonnen % igen, hvoraf den første læses"),
        ("a known %", "et kendt: %"),
        ("at most % levels", "højst % niveauer"),
        ("at most % elements within one another", "højst % elementer inden i hinanden"),
        ("at most % bytes a record and % a text", "højst % byte i en post og % i en tekst"),
        ("fields up to % MiB, records up to % MiB", "felter op til % MiB, poster op til % MiB"),
        ("% fields", "% felter"),
        ("elements %", "elementerne %"),
        ("none in <%>", "ingen i <%>"),
        ("encoding %", "tegnkodningen %"),
        ("the columns of ESCO %", "kolonnerne i ESCO %"),
        ("% as both; essential stands", "% som begge; nødvendig gælder"),
        ("% of NACE 2, read as %", "% af NACE 2, læst som %"),
        ("unknown % (nearest: %)", "ukendt % (nærmest: %)"),
        ("unknown %", "ukendt %"),
        ("%: a number from %", "%: et tal fra %"),
        ("%, not %", "%, ikke %"),
        ("% again", "% igen"),
    ]

    private static let whole: [String: String] = [
        // Any file
        "UTF-8": "UTF-8",
        "bytes of another encoding, read as Windows-1252": "byte i en anden tegnkodning, læst som Windows-1252",
        "a string with other bytes": "en tekst med andre byte",
        "a closing quote": "et afsluttende citationstegn",
        "the end of the file": "filens slutning",
        "the end of the file inside it": "filens slutning inde i den",
        "the end": "slutningen",
        "none": "ingen",
        "more": "mere",
        "neither": "ingen af dem",
        "something else": "noget andet",
        "other values": "andre værdier",
        "another value": "en anden værdi",
        "another one": "en anden",
        "it again": "den igen",
        "a longer one": "en længere",
        "deeper nesting": "dybere indlejring",
        "each column once": "hver kolonne én gang",
        // JSON and XML
        "a whole record": "en hel post",
        "a record of at most 10 MB": "en post på højst 10 MB",
        "an object": "et objekt",
        "the end of the record": "postens slutning",
        "a member's name in quotes": "et feltnavn i citationstegn",
        "a colon after a member's name": "et kolon efter et feltnavn",
        "a comma or } after a member": "et komma eller } efter et felt",
        "a comma or ] after an element": "et komma eller ] efter et element",
        "a string without control characters": "en tekst uden kontroltegn",
        "the closing quote of a string": "en teksts afsluttende citationstegn",
        "a value": "en værdi",
        "true, false or null": "true, false eller null",
        "well-formed XML": "velformet XML",
        "XML without a document type declaration": "XML uden dokumenttypeerklæring",
        "a complete document": "et fuldstændigt dokument",
        "elements within the document element": "elementer i rodelementet",
        "no element": "intet element",
        "JSON-LD with a JobPosting": "JSON-LD med en JobPosting",
        "a page without": "en side uden",
        "a page of at most 20 MB": "en side på højst 20 MB",
        // Vacancies and jobseekers
        "an id for each record": "et id for hver post",
        "records without; title, employer and place stand for it":
            "poster uden; titel, arbejdsgiver og sted træder i stedet",
        "industry codes of NACE 2.1": "branchekoder i NACE 2.1",
        "codes of NACE 2, read as their successors": "koder i NACE 2, læst som deres efterfølgere",
        "an industry code of NACE 2": "en branchekode i NACE 2",
        "an industry code of NACE 2.1": "en branchekode i NACE 2.1",
        "a CVR number of eight digits": "et CVR-nummer på otte cifre",
        "a text without CPR numbers": "en tekst uden CPR-numre",
        "a number of that shape": "et tal af den form",
        "a language (language)": "et sprog (language)",
        "languages (languages)": "sprog (languages)",
        "a language nobody knows": "et sprog som ingen kender",
        "a number of openings": "et antal stillinger",
        "an ISCO-08 code": "en ISCO-08-kode",
        "classes of driving licence such as B, C1": "kørekortkategorier som B, C1",
        "degrees north and east": "grader nord og øst",
        "a URI, code or label of the taxonomy in use": "en URI, kode eller betegnelse i taksonomien i brug",
        "occupation": "stilling",
        "skill": "kompetence",
        // Taxonomies and places
        "a key": "en nøgle",
        "a label": "en betegnelse",
        "a NACE code": "en NACE-kode",
        "a language of two letters": "et sprog på to bogstaver",
        "a known occupation": "en kendt stilling",
        "a known skill": "en kendt kompetence",
        "a known skill or skill group": "en kendt kompetence eller kompetencegruppe",
        "a known broader skill": "en kendt overordnet kompetence",
        "a known course": "et kendt kursus",
        "a known industry": "en kendt branche",
        "a known municipality": "en kendt kommune",
        "a skill either essential or optional": "en kompetence enten nødvendig eller nyttig",
        "essential or optional": "essential eller optional",
        "preferred, alternative or hidden": "preferred, alternative eller hidden",
        "each concept once": "hvert begreb én gang",
        "each relation once": "hver relation én gang",
        "each municipality once": "hver kommune én gang",
        "each postcode once": "hvert postnummer én gang",
        "a version in the bundle's name": "en version i pakkens navn",
        "an ISO 8601 duration such as P3D or P1Y2M": "en ISO 8601-varighed som P3D eller P1Y2M",
        "broader skills that do not come back to where they began":
            "overordnede kompetencer der ikke fører tilbage til begyndelsen",
        "the ISCO-08 group of the bundle that defines the occupation":
            "ISCO-08-gruppen i den pakke der definerer stillingen",
        "a concept of the bundle that defines them": "et begreb i den pakke der definerer dem",
        "no concept": "intet begreb",
        "a municipality's code of four digits": "en kommunekode på fire cifre",
        "two postcodes of four digits, the lower first": "to postnumre på fire cifre, det laveste først",
        "latitude and longitude of a place in Denmark": "bredde- og længdegrad for et sted i Danmark",
    ]
}
