extension FeedDialect {
    /// The JSON of NAV, Norway's labour and welfare administration, some of whose properties are JSON in a text.
    static let nav = FeedDialect(
        name: "nav",
        summary: "NAV JSON (Norway)",
        container: .json,
        signs: [["\"locationList\"", "\"properties\""], ["\"workLocations\"", "\"applicationDue\""]],
        places: ["locationList", "workLocations"],
        fields: [
            .id: ["uuid", "id"],
            .title: ["title"],
            .text: ["properties/adtext", "description"],
            .moreText: ["properties/employerdescription"],
            .employer: ["properties/employer", "employer/name", "businessName"],
            .nace2: ["employer/properties/nace2/json()/code"],
            .openings: ["properties/positioncount", "positioncount"],
            .employment: ["properties/engagementtype", "properties/extent", "engagementtype", "extent"],
            .workingTimes: ["properties/workhours/json()", "properties/workday/json()"],
            .remote: ["properties/remote"],
            .published: ["published"],
            .expires: ["expires", "properties/applicationdue"],
            .url: ["link", "properties/sourceurl", "sourceurl"],
            .municipality: ["municipal"],
            .municipalityCode: ["municipalCode"],
            .postcode: ["postalCode"],
            .locality: ["city"],
            .region: ["county"],
            .country: ["country"],
            .latitude: ["latitude"],
            .longitude: ["longitude"],
        ],
        occupations: [
            OccupationSource(
                at: "properties/ontologyJobtitle/json()",
                code: "styrk08",
                label: "label",
                scheme: "styrk-08"
            ),
            OccupationSource(
                at: "categoryList[categoryType=STYRK08NAV]",
                code: "code",
                label: "name",
                scheme: "styrk-08"
            ),
        ]
    )
}
