extension FeedDialect {
    /// HR-XML 3 `PositionOpening` as public employment services exchange it through EURES.
    static let hrXML3 = FeedDialect(
        name: "hrxml3",
        summary: "HR-XML 3 PositionOpening (EURES)",
        container: .xml,
        records: ["PositionOpening"],
        signs: [["PositionOpening", "www.hr-xml.org/3"], ["PositionOpening", "PositionFormattedDescription"]],
        places: ["PositionProfile/PositionLocation/Address"],
        fields: [
            .id: ["DocumentID"],
            .title: ["PositionProfile/PositionTitle"],
            .text: ["PositionProfile/PositionFormattedDescription/Content"],
            .moreText: [
                "PositionProfile/PositionQualifications/PositionCompetency/CompetencyName",
                "PositionProfile/PositionOrganization/OrganizationDescription",
            ],
            .language: ["PositionProfile/@languageCode", "PositionProfile/WorkingLanguageCode"],
            .languages: ["PositionProfile/WorkingLanguageCode"],
            .employer: [
                "PositionProfile/PositionOrganization/OrganizationIdentifiers/OrganizationName",
                "PositionProfile/PositionOrganization/OrganizationName",
            ],
            .nace2: ["PositionProfile/PositionOrganization/IndustryCode"],
            .openings: ["PositionProfile/PositionOpenQuantity"],
            .employment: ["PositionProfile/PositionScheduleTypeCode", "PositionProfile/PositionOfferingTypeCode"],
            .hours: ["PositionProfile/WorkingHoursQuantity"],
            .drivingLicences: ["PositionProfile/PositionQualifications/LicenseTypeCode"],
            .published: ["@validFrom", "PositionProfile/PostingInstruction/PostingPeriod/StartDate/DateText"],
            .expires: ["PositionProfile/ApplicationCloseDate", "@validTo"],
            .url: [
                "PositionProfile/PostingInstruction/ApplicationMethod/Instructions",
                "PositionProfile/PostingInstruction/ApplicationMethod/Communication/URI",
            ],
            .locality: ["CityName"],
            .postcode: ["PostalCode"],
            .region: ["CountrySubDivisionCode"],
            .country: ["CountryCode"],
        ],
        occupations: [
            OccupationSource(
                at: "PositionProfile/JobCategoryCode[@listName=ISCO2008]",
                label: "@name",
                scheme: "isco"
            ),
            OccupationSource(at: "PositionProfile/JobCategoryCode[@listName=ESCO_Occupations]", scheme: "esco"),
            OccupationSource(at: "PositionProfile/JobCategoryCode[@listName=ESCO]", scheme: "esco"),
        ]
    )
}
