extension FeedDialect {
    /// All our fields by their own names: how an employer gives everything there is, as CSV or JSON.
    ///
    /// The names are the raw values of `VacancyField`, and `esco`, `escoStar`, `isco` and `occupation` for occupations.
    /// Several values in one column are parted by semicolons. As JSON, several places stand in `locations`.
    public static let nyvej = FeedDialect(
        name: "nyvej",
        summary: "all fields by the names of this project, CSV or JSON",
        signs: [
            ["\"essentialSkills\""], ["\"drivingLicences\""], ["\"placeLine\""], ["\"municipalityCode\"", "\"text\""],
            ["\"title\"", "\"text\"", "\"municipality\""],
        ],
        foldsNames: true,
        places: ["locations", "."],
        fields: Dictionary(
            VacancyField.allCases.map { ($0, [FeedPath(stringLiteral: $0.rawValue)]) },
            uniquingKeysWith: { first, _ in first }
        ),
        occupations: nyvejOccupations
    )

    /// Columns of any table with a header, as people name them in English, Danish, Swedish and Norwegian.
    static let columns = FeedDialect(
        name: "csv",
        summary: "CSV with a header (English, Danish, Swedish or Norwegian column names)",
        container: .csv,
        foldsNames: true,
        fields: [
            .id: paths("id jobid vacancyid reference referencenumber annonceid annonsid jobnr jobnummer stillingsid"),
            .title: paths(
                "title jobtitle titel stillingsbetegnelse stilling stillingstittel rubrik jobtitel overskrift"
            ),
            .text: paths(
                "description jobdescription text adtext beskrivelse jobbeskrivelse stillingsbeskrivelse annoncetekst "
                    + "tekst beskrivning annonstext body advert"
            ),
            .moreText: paths("requirements qualifications kvalifikationer krav kvalifikationskrav"),
            .language: paths("language sprog språk"),
            .employer: paths(
                "company employer companyname organisation arbejdsgiver virksomhed firma arbetsgivare företag "
                    + "arbeidsgiver virksomhedsnavn"
            ),
            .cvr: paths("cvr cvrnr cvrnummer"),
            .nace: paths("nace db25 industrycode branchekode"),
            .nace2: paths("nace2 db07 sni2007"),
            .openings: paths("openings positions antalstillinger antal antalplatser numberofopenings stillinger"),
            .hours: paths("hours weeklyhours timer ugentligtimetal ugetimer arbejdstid"),
            .employment: paths("jobtype employmenttype contracttype ansættelsesform anställningsform ansættelse"),
            .shift: paths("shift skiftarbejde skifthold"),
            .night: paths("night natarbejde"),
            .weekend: paths("weekend weekendarbejde"),
            .drivingLicences: paths("drivinglicences drivinglicence kørekort körkort førerkort"),
            .languages: paths("languages sprogkrav"),
            .remote: paths("remote isremote hjemmearbejde distans"),
            .essentialSkills: paths("skills essentialskills kompetencer kompetenser"),
            .published: paths("published dateposted date publiceringsdatum opslagsdato publiceret dato publicerad"),
            .expires: paths(
                """
                expires expirationdate deadline validthrough udløber udløbsdato ansøgningsfrist sistaansökningsdag \
                frist søknadsfrist
                """
            ),
            .url: paths("url link webadresse"),
            .municipality: paths("municipality kommune kommun arbejdsstedkommune"),
            .municipalityCode: paths("municipalitycode kommunekode kommunkod"),
            .postcode: paths("postcode postalcode zip postnr postnummer"),
            .locality: paths("city town by ort postdistrikt poststed"),
            .region: paths("region state county län fylke"),
            .country: paths("country land"),
            .latitude: paths("latitude lat breddegrad"),
            .longitude: paths("longitude lon lng længdegrad"),
            .placeLine: paths("location place arbejdssted sted plats arbetsplats arbeidssted"),
        ],
        occupations: nyvejOccupations + [OccupationSource(at: "category", scheme: "category")]
    )

    private static let nyvejOccupations = [
        OccupationSource(at: "esco", scheme: "esco"),
        OccupationSource(at: "escoStar", scheme: "esco-star"),
        OccupationSource(at: "isco", scheme: "isco"),
        OccupationSource(at: "occupation", scheme: "free-text"),
    ]

    private static func paths(_ names: String) -> [FeedPath] {
        names.split(separator: " ").map { FeedPath(stringLiteral: String($0)) }
    }
}
