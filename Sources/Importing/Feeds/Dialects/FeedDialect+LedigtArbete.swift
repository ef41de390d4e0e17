extension FeedDialect {
    /// HR-XML 2.4 as Sweden's employment service takes it (LedigtArbete).
    static let ledigtArbete = FeedDialect(
        name: "hrxml2-ledigtarbete",
        summary: "HR-XML 2.4 JobPositionPosting (LedigtArbete, Sweden)",
        container: .xml,
        records: ["JobPositionPosting"],
        signs: [["JobPositionPosting"]],
        places: [
            "JobPositionInformation/JobPositionDescription/JobPositionLocation/PostalAddress"
        ],
        fields: [
            .id: ["JobPositionPostingId"],
            .title: ["JobPositionInformation/JobPositionTitle"],
            .text: ["JobPositionInformation/JobPositionDescription/JobPositionPurpose"],
            .moreText: [
                "JobPositionInformation/JobPositionRequirements/QualificationsRequired/P",
                "JobPositionInformation/JobPositionRequirements/QualificationsPreferred/P",
                "JPPExtension/HiringOrgDescription",
            ],
            .employer: ["HiringOrg/HiringOrgName"],
            .openings: ["NumberToFill"],
            .employment: [
                "JobPositionInformation/JobPositionDescription/Classification/Schedule/name()",
                "JobPositionInformation/JobPositionDescription/Classification/Duration/name()",
            ],
            .drivingLicences: [
                """
                JobPositionInformation/JobPositionRequirements/QualificationsRequired/\
                Qualification[@description=DriversLicense]/@category
                """
            ],
            .published: ["PostDetail/StartDate/Date"],
            .expires: ["PostDetail/EndDate/Date"],
            .url: ["HowToApply/ApplicationMethods/ByWeb/URL"],
            .municipality: ["Municipality"],
            .postcode: ["PostalCode"],
            .country: ["CountryCode"],
            .placeLine: ["DeliveryAddress/AddressLine"],
        ],
        occupations: [
            OccupationSource(at: "JPPExtension/OccupationGroup", code: "@code", scheme: "OccupationNameID")
        ]
    )
}
