extension FeedDialect {
    /// The "common schema" of job ads that research data sets use: schema.org before it settled, with O*NET codes.
    static let commonSchema = FeedDialect(
        name: "common-schema",
        summary: "common job ad schema as JSON, with O*NET codes",
        container: .json,
        signs: [["\"jobDescription\"", "\"organizationName\""]],
        places: ["jobLocation"],
        fields: [
            .id: ["id", "url"],
            .title: ["title"],
            .text: ["jobDescription"],
            .moreText: [
                "responsibilities", "qualifications", "experienceRequirements", "educationRequirements", "skills",
            ],
            .employer: ["hiringOrganization/organizationName"],
            .openings: ["numberOfOpenings"],
            .hours: ["workHours"],
            .employment: ["employmentType"],
            .published: ["datePosted"],
            .expires: ["dateExpires"],
            .url: ["url"],
            .postcode: ["address/postalCode"],
            .locality: ["address/locality"],
            .region: ["address/region", "address/regionCode"],
            .country: ["address/countryCode", "address/countryName"],
            .latitude: ["geo/latitude"],
            .longitude: ["geo/longitude"],
            .placeLine: ["address/fullText"],
        ],
        occupations: [
            OccupationSource(at: "normalizedTitle", code: "onetCode", label: "onetName", scheme: "O*NET-SOC"),
            OccupationSource(at: "occupationalCategory", scheme: "O*NET-SOC"),
        ]
    )
}
