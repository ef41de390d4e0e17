import Foundation
import Taxonomies

/// Ads of about two kilobytes, each other than the one before, the same sequence every time.
struct GeneratedAds {
    private let occupations: [Occupation]
    private let taxonomy: Taxonomy
    private var number = 0

    init(_ taxonomy: Taxonomy) {
        self.taxonomy = taxonomy
        occupations = taxonomy.occupations
    }

    private static let sentences = [
        "Vi er et team med højt til loftet, og hos os er to dage sjældent ens.",
        "Du møder ind til en oplæring, hvor en erfaren kollega følger dig de første uger.",
        "Arbejdspladsen ligger tæt på offentlig transport, og der er kantine i huset.",
        "Løn og vilkår følger overenskomsten, og vi holder samtaler løbende.",
        "Det er en fordel, hvis du har prøvet noget lignende, men det er ikke et krav.",
        "Vi lægger vægt på, at du kan arbejde selvstændigt og tage fat, hvor det trænger.",
    ]

    mutating func nextXML() -> String {
        let (occupation, title, text) = next()
        return """
            <job><referencenumber>g-\(number)</referencenumber><title><![CDATA[\(title)]]></title>\
            <company>Generator \(number % 900) (eksempel)</company><city>Odense C</city><postalcode>5000</postalcode>\
            <country>DK</country><date>2026-11-01</date><category>\(occupation.isco?.digits ?? "")</category>\
            <description><![CDATA[<p>\(text.replacingOccurrences(of: "\n", with: "</p><p>"))</p>]]></description></job>

            """
    }

    mutating func nextJSON() throws -> String {
        let (_, title, text) = next()
        let ad: [String: Any] = [
            "@context": "https://schema.org", "@type": "JobPosting", "identifier": "g-\(number)", "title": title,
            "description": text, "datePosted": "2026-11-01",
            "hiringOrganization": ["@type": "Organization", "name": "Generator \(number % 900) (eksempel)"],
            "jobLocation": [
                "@type": "Place",
                "address": ["@type": "PostalAddress", "addressLocality": "Odense C", "postalCode": "5000"],
            ],
        ]
        let data = try JSONSerialization.data(withJSONObject: ad, options: [.sortedKeys, .withoutEscapingSlashes])
        return String(decoding: data, as: UTF8.self) + "\n"
    }

    private mutating func next() -> (Occupation, title: String, text: String) {
        number += 1
        let occupation = occupations[number % occupations.count]
        let title = occupation.labels.preferred(in: .danish) ?? "medarbejder"
        let skills = (0..<8).compactMap { step -> String? in
            let relation = occupation.skills[(number * 7 + step * 3) % occupation.skills.count]
            return taxonomy.skill(relation.skill)?.labels.preferred(in: .danish)
        }
        var lines = ["Vi søger en \(title) nummer \(number) til vores afdeling."]
        lines += skills.map { "Du skal kunne \($0)." }
        lines += (0..<20).map { Self.sentences[(number + $0) % Self.sentences.count] }
        return (occupation, title, lines.joined(separator: "\n"))
    }
}
