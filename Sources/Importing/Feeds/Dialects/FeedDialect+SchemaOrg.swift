extension FeedDialect {
    /// `JobPosting` of schema.org: JSON, JSON lines, and JSON-LD in web pages.
    ///
    /// Organisations, places and addresses may be texts, objects or arrays of either.
    public static let schemaOrg = FeedDialect(
        name: "schema.org",
        summary: "schema.org JobPosting as JSON, JSON lines or in a web page",
        container: .json,
        only: ["@type": "JobPosting"],
        signs: [["\"JobPosting\""], ["\"hiringOrganization\"", "\"datePosted\""]],
        places: ["jobLocation"],
        fields: [
            .id: ["identifier/value", "identifier", "@id", "url"],
            .title: ["title", "name"],
            .text: ["description"],
            .moreText: [
                "responsibilities", "qualifications", "experienceRequirements", "experienceRequirements/description",
                "educationRequirements", "educationRequirements/credentialCategory", "skills", "skills/name",
            ],
            .language: ["inLanguage", "@language"],
            .employer: ["hiringOrganization/name", "hiringOrganization/legalName", "hiringOrganization"],
            .cvr: ["hiringOrganization/vatID"],
            .essentialSkills: ["skills/@id", "skills/url"],
            .openings: ["totalJobOpenings"],
            .hours: ["workHours"],
            .employment: ["employmentType"],
            .remote: ["jobLocationType"],
            .published: ["datePosted"],
            .expires: ["validThrough"],
            .url: ["url"],
            .postcode: ["address/postalCode"],
            .locality: ["address/addressLocality", "address/addressLocality/name"],
            .region: ["address/addressRegion", "address/addressRegion/name"],
            .country: ["address/addressCountry", "address/addressCountry/name"],
            .latitude: ["geo/latitude", "latitude"],
            .longitude: ["geo/longitude", "longitude"],
            .placeLine: ["address", "address/name", "name", "."],
        ],
        occupations: [
            OccupationSource(
                at: "relevantOccupation",
                code: "occupationalCategory/codeValue",
                label: "name",
                scheme: "occupationalCategory"
            ),
            OccupationSource(at: "relevantOccupation", scheme: "free-text"),
            OccupationSource(
                at: "occupationalCategory",
                code: "codeValue",
                label: "name",
                scheme: "occupationalCategory"
            ),
            OccupationSource(at: "occupationalCategory", scheme: "free-text"),
        ]
    )
}
