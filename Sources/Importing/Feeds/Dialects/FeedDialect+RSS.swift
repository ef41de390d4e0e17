extension FeedDialect {
    /// RSS 2.0 and Atom feeds of jobs, with the elements that applicant systems add (VacancyPoster, Ventrus,
    /// Broadbean).
    ///
    /// The authors of entries are persons and are not read.
    static let rss = FeedDialect(
        name: "rss",
        summary: "RSS or Atom job feed",
        container: .xml,
        records: ["item", "entry"],
        signs: [["<rss"], ["<channel", "<item"], ["<feed", "<entry"], ["<items", "<item"]],
        fields: [
            .id: ["reference", inVacancy("Vacancy_ID"), inVacancy("VacancyID"), "guid", "id", "link", "link/@href"],
            .title: ["jobTitle", inVacancy("Vacancy_title"), "title"],
            .text: ["jobAdvert", inVacancy("Advert_text"), "encoded", "content", "description", "summary"],
            .language: ["language", "@lang"],
            .employer: ["company", "employer", "companyName", "hiringOrganization"],
            .employment: [
                "workingPatterns", "contractType", "jobType", "employmentType", inVacancy("Working_Patterns"),
                inVacancy("Contract_Type"),
            ],
            .published: ["publishOn", "pubDate", "published", "date", "updated"],
            .expires: ["expiresAt", inVacancy("Expiry_date"), "expires", "expirationDate", "deadline"],
            .url: ["advertUrl", "link", "link[@rel=alternate]/@href", "link/@href"],
            .postcode: ["postcode", "postalcode"],
            .locality: ["city"],
            .region: ["state", "region"],
            .country: ["country"],
            .latitude: ["lat"],
            .longitude: ["long"],
            .placeLine: [inVacancy("Job_Location"), "location", "jobLocation"],
        ],
        occupations: [
            OccupationSource(at: "jobRole", scheme: "free-text"),
            OccupationSource(at: inVacancy("Job_Roles"), scheme: "free-text"),
        ]
    )

    private static func inVacancy(_ name: String) -> FeedPath {
        FeedPath(stringLiteral: "content/Vacancy/\(name)")
    }
}
