/// Invented feeds and people; employers and places of work are made up.
enum Samples {
    /// Four vacancies in the form of Indeed's feed, for the built-in taxonomy.
    static let feed = """
        <?xml version="1.0" encoding="UTF-8"?>
        <source>
          <publisher>Example</publisher>
        \(job("1", "Tjener", "2100", "Vi søger en tjener, der kan servere mad og drikke og betjene kasse."))
        \(job("2", "Rengøringsassistent", "2770", "Du gør rent. Erfaring er ikke et krav. Førstehjælp er en fordel."))
        \(job("3", "Lagermedarbejder", "8000", "Du plukker ordrer, pakker varer og modtager varer."))
        \(job("4", "Kok", "5000", "Du tilbereder varme retter. Fødevarehygiejne er et krav."))
        </source>

        """

    static func job(_ id: String, _ title: String, _ postcode: String, _ text: String) -> String {
        """
          <job>
            <title>\(title)</title>
            <date>2026-01-02</date>
            <referencenumber>\(id)</referencenumber>
            <url>https://example.org/\(id)</url>
            <company>Example \(id)</company>
            <postalcode>\(postcode)</postalcode>
            <country>DK</country>
            <description>\(text)</description>
            <expirationdate>2099-12-31</expirationdate>
          </job>
        """
    }

    /// One who agrees, one who was not asked, one about whom nothing is known.
    static let people = """
        {"key":"k-1","home":{"postcode":"2770"},"occupations":[{"occupation":"kabinepersonale","years":4}],\
        "skills":[{"skill":"førstehjælp","evidencedBy":"certificate"}],"agreesToProposals":true,"contact":"phone"}
        {"key":"k-2","occupations":[{"occupation":"køkkenmedhjælper"}]}
        {"key":"k-3","agreesToProposals":true}

        """

    /// A feed of many vacancies, each with a text of its own, as JSON lines.
    static func lines(_ count: Int) -> String {
        (0..<count).map { number in
            let text = String(
                repeating: "Du skal kunne betjene kasse nummer \(number) og bevare roen under pres. ",
                count: 15
            )
            return
                #"{"id":"\#(number)","title":"Tjener \#(number)","text":"\#(text)","language":"da","municipality":"Odense"}"#
                + "\n"
        }.joined()
    }
}
