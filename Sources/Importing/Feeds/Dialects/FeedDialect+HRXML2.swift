extension FeedDialect {
    /// HR-XML 2.4 `PositionOpening`, whose descriptions are pairs of a name and a value.
    ///
    /// The pair `Contact` names a person and is not read.
    static let hrXML2 = FeedDialect(
        name: "hrxml2",
        summary: "HR-XML 2.4 PositionOpening",
        container: .xml,
        records: ["PositionOpening"],
        signs: [["PositionOpening", "//ns.hr-xml.org"], ["PositionRecordInfo"]],
        places: ["PositionProfile/PositionDetail/PhysicalLocation"],
        fields: [
            .id: ["PositionRecordInfo/Id/IdValue", "PositionPostings/PositionPosting/Id/IdValue"],
            .title: ["PositionProfile/PositionDetail/PositionTitle"],
            .text: [description("Description"), "PositionProfile/FormattedPositionDescription/Value"],
            .moreText: [
                "TasksHeadline", "Tasks", "QualificationsHeadline", "Qualifications", "BenefitsHeadline", "Benefits",
                "CompanyDescriptionHeadline", "CompanyDescription",
            ].map(description),
            .language: ["PositionProfile/@lang"],
            .employer: [
                "PositionProfile/PositionDetail/Company/Name", "PositionProfile/Organization/OrganizationName",
                "PositionRecordInfo/Id/@idOwner",
            ],
            .employment: ["PositionProfile/PositionDetail/PositionType", "PositionProfile/PositionDetail/Schedule"],
            .openings: ["NumberToFill"],
            .published: [
                "PositionPostings/PositionPosting/Id/@validFrom", "PositionProfile/PositionDateInfo/StartDate",
            ],
            .expires: ["PositionPostings/PositionPosting/Id/@validTo"],
            .url: [
                "PositionPostings/PositionPosting/Link",
                "PositionProfile/HowToApply/ApplicationMethod/InternetWebAddress",
            ],
            .postcode: ["PostalAddress/PostalCode"],
            .locality: ["PostalAddress/Municipality"],
            .region: ["PostalAddress/Region"],
            .country: ["PostalAddress/CountryCode"],
            .placeLine: ["Name", "Area/Value"],
        ],
        occupations: [
            OccupationSource(
                at: "PositionProfile/PositionDetail/JobCategory",
                code: "CategoryCode",
                label: "CategoryDescription",
                scheme: "JobCategory"
            )
        ]
    )

    private static func description(_ name: String) -> FeedPath {
        FeedPath(stringLiteral: "PositionProfile/FormattedPositionDescription[Name=\(name)]/Value")
    }
}
